/** Places of `--to` that look like something else than the folder or the server that they would be read as, with how to write what is meant. */
import { UsageError } from '../site/usage-error.ts';
import { nearestName } from '../swedish/names.ts';
import { withoutPassword } from './passwords.ts';

/** The ways to write a place. */
const KINDS = 'en mapp, användare@server:mapp, sftp://konto@server/mapp eller branch:namn väntades';
const SCHEME = /^([a-z][a-z\d+.-]*):\/\//i;
/** Words before a colon that are written for a branch; a server may have any other name. */
const FOR_BRANCH = ['branch', 'gren', 'git'];
/** Schemes without their slashes: a server is hardly named so. */
const SCHEMES = ['ssh', 'scp', 'rsync', 'ftp', 'ftps', 'http', 'https', 'file'];

/** Throws a {@link UsageError} when a place, which is neither `sftp:` nor a branch, can't be meant as it is written. */
export function refuseMisread(place: string): void {
  const scheme = SCHEME.exec(place)?.[1];
  if (scheme !== undefined) throw misread(place, `${scheme}:// är inget sätt att publicera`, meantOf(place));
  const [account = '', ...path] = place.split(/[/\\]/);
  const [word = '', ...rest] = account.split(':');
  if (rest.length === 0) {
    if (account.includes('@')) throw misread(place, 'mappen på servern saknas', withFolder(account, path), place);
    return;
  }
  const name = word.toLowerCase();
  if (SCHEMES.includes(name)) throw misread(place, `${word} är ingen server`, 'sftp://konto@server.example/mapp');
  if (FOR_BRANCH.includes(name) || nearestName(name, ['branch']))
    throw misread(place, `${word} är ingen server`, `branch:${[rest.join(':'), ...path].join('/') || 'pages'}`);
}

/** What is written instead of an address with a scheme that there is none for. */
function meantOf(place: string): string {
  const url = URL.canParse(place) ? new URL(place) : undefined;
  const path = url?.pathname.replace(/^\/$/, '') ?? '';
  const host = url?.hostname || 'server.example';
  const port = url?.port ? ` --ssh "ssh -p ${url.port}"` : '';
  if (/^(?:ssh|scp|rsync):/i.test(place)) return `${url?.username || 'anna'}@${host}:${path || 'arkiv'}${port}`;
  if (/^ftps?:/i.test(place)) return `sftp://${url?.username || 'konto'}@${host}${path || '/public_html'}`;
  if (/^file:/i.test(place) && path !== '') return path;
  return '/srv/protokoll, den mapp som webbservern visar';
}

/** `anna@server.example/arkiv`, `anna@server.example` → with a colon and a folder. */
function withFolder(account: string, path: readonly string[]): string {
  return `${account}:${path.join('/') || 'arkiv'}`;
}

/** `folder` is the place when it can also be the name of a folder. */
function misread(place: string, what: string, example: string, folder?: string): UsageError {
  const local = folder === undefined ? '' : ` En mapp här med det namnet skrivs ./${folder}.`;
  return new UsageError(
    `--to ${withoutPassword(place)} går inte att läsa: ${what} – ${KINDS} – skriv till exempel --to ${example}.${local}`,
  );
}
