/** Asks what is served at an address, and compares it with the files that should be: byte for byte, by checksums. */
import { addresses } from '../../domain/addresses.ts';
import { isForHosts } from '../../site/hosts/hosting.ts';
import { UsageError } from '../../site/usage-error.ts';
import { someAtATime } from '../some-at-a-time.ts';
import type { BuiltFile } from '../target.ts';
import { fetchFile, type Served } from './fetch-file.ts';

/** How many addresses are asked for at a time. */
const AT_A_TIME = 8;
const NOT_FOUND = addresses.notFound.slice(1);
/** An address that no site has. */
const UNKNOWN = 'finns-inte-har-4f1b2c/';

/** What should be served. */
export interface Expected {
  files: readonly BuiltFile[];
  /** The present path of each old one, from the root of the site. */
  redirects: Readonly<Record<string, string>>;
}

/** An address that is not as it should be. */
export interface Fault {
  /** From the root of the site. */
  path: string;
  kind: 'missing' | 'different' | 'leads-nowhere' | 'leads-elsewhere' | 'found' | 'other-not-found' | 'no-answer';
  status: number;
}

/** How many files, old addresses were asked for, and what is not as it should be, in the order of the paths. */
export interface Verified {
  files: number;
  redirects: number;
  faults: Fault[];
}

/** Asks for everything. Rejects with a {@link UsageError} when the address is none, or nobody answers there. */
export async function verify(site: string, { files, redirects }: Expected): Promise<Verified> {
  const base = baseOf(site);
  const at = (path: string): string => new URL(path.split('/').map(encodeURIComponent).join('/'), base).href;
  await reachable(base, site);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const old = new Map(Object.entries(redirects).map(([from, to]) => [fileOf(from), { from, to }]));
  const own = files.filter(({ path }) => !isForHosts(path) && path !== NOT_FOUND && !old.has(path));
  const asked: (() => Promise<Fault[]>)[] = [
    ...own.map(
      (file) => async () => faultsOf(`/${addressOf(file.path)}`, file, await asks(at(addressOf(file.path)), file)),
    ),
    ...[...old].map(([path, { from, to }]) => async () => {
      const file = byPath.get(path);
      const served = await asks(at(from.slice(1)), file);
      const target = at(to.replace(/#.*$/, '').slice(1));
      return redirectFaults(from, file, served, target);
    }),
    async () => notFoundFaults(byPath.get(NOT_FOUND), await asks(at(UNKNOWN), byPath.get(NOT_FOUND))),
  ];
  const faults = await someAtATime(AT_A_TIME, asked, (ask) => ask());
  return { files: own.length, redirects: old.size, faults: faults.flat() };
}

const asks = (url: string, file: BuiltFile | undefined): Promise<Served | undefined> =>
  fetchFile(url, file?.size ?? 0).catch(() => undefined);

function faultsOf(path: string, file: BuiltFile, served: Served | undefined): Fault[] {
  if (!served) return [{ path, kind: 'no-answer', status: 0 }];
  const { status } = served;
  // the page of what has been erased may come with a status that says so
  if (status !== 200 && status !== 410) return [{ path, kind: 'missing', status }];
  return served.sha256 === file.sha256 ? [] : [{ path, kind: 'different', status }];
}

/** A host leads on by itself, or serves the page that does so. */
function redirectFaults(
  path: string,
  file: BuiltFile | undefined,
  served: Served | undefined,
  target: string,
): Fault[] {
  if (!served) return [{ path, kind: 'no-answer', status: 0 }];
  const { status } = served;
  if (status !== 200) return [{ path, kind: 'leads-nowhere', status }];
  const isThere = served.isRedirected
    ? new URL(served.at).pathname === new URL(target).pathname
    : served.sha256 === file?.sha256;
  return isThere ? [] : [{ path, kind: 'leads-elsewhere', status }];
}

function notFoundFaults(page: BuiltFile | undefined, served: Served | undefined): Fault[] {
  const path = `/${UNKNOWN}`;
  if (!served) return [{ path, kind: 'no-answer', status: 0 }];
  const { status } = served;
  if (status !== 404) return [{ path, kind: 'found', status }];
  return served.sha256 === page?.sha256 ? [] : [{ path, kind: 'other-not-found', status }];
}

/** The address that a site lies under, with «/» at its end. */
function baseOf(site: string): string {
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new UsageError(
      `--verify ${site} är ingen webbadress – en som https://exempel.se/ väntades – skriv hela adressen till webbplatsen.`,
    );
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

async function reachable(base: string, site: string): Promise<void> {
  try {
    await fetchFile(base, 0);
  } catch (cause) {
    throw new UsageError(
      `${site} svarar inte – en webbplats som går att nå väntades – kontrollera adressen och att webbservern är i gång.`,
      { cause },
    );
  }
}

/** The address of a file, relative to the site's. */
function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

/** The path of the file at an address. */
function fileOf(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
}
