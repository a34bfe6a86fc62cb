/** Reads the record of what is published: from the output folder, or from a file, a folder or an address. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type AddressRecord, RECORD_VERSION } from '../archive/addresses/address-record.ts';
import { files } from '../domain/addresses.ts';
import { type CalendarDate, parseCalendarDate } from '../domain/dates.ts';
import { type Location, type Problem, problemOf } from '../domain/problem.ts';
import { UsageError } from './usage-error.ts';

/** What is published: a record, or where none was found; `isFirst` when no site at all is at the site's own address. */
export type Published =
  | { record: AddressRecord; missing?: never; isFirst?: never }
  | { record?: never; missing: string; isFirst?: boolean };

/** What is given as the place for the address that the site has in `site.yaml`. */
export const OWN_ADDRESS = 'url';

/** How long to wait for an address, in ms. */
const PATIENCE = 30_000;

const texts = v.array(v.string());
const table = v.record(v.string(), v.string());
const guids = v.object({
  meetings: table,
  outcomes: table,
  entries: table,
  followups: table,
  // records of earlier versions of this code have none
  notices: v.optional(table, {}),
});
const some = { addresses: texts, anchors: texts, guids };
const day = v.custom<CalendarDate>((text) => typeof text === 'string' && parseCalendarDate(text) !== undefined);
const recordSchema = v.object({
  version: v.literal(RECORD_VERSION),
  generated: day,
  site: v.optional(v.string()),
  ...some,
  redirects: table,
  missing: v.object({ ...some, successors: table, guesses: v.optional(texts, []) }),
  gone: texts,
  later: v.optional(v.object({ generated: day, ...some })),
});

/** The record at `from`, a file, a folder or an address; by default that in the folder `output`, if there is one. Rejects with a {@link UsageError} when it can't be read. */
export async function readPublished(output: string, from?: string): Promise<Published> {
  const place = from ?? join(output, files.addresses);
  if (from === undefined && !existsSync(place)) return { missing: output };
  const text = /^https?:\/\//i.test(place) ? await fetched(place) : read(place);
  return text === undefined ? { missing: place } : { record: parse(text, place) };
}

/** The record that a text holds, which is published at a place. Throws a {@link UsageError} when it is none. */
export function recordIn(text: string, place: string): Published {
  return { record: parse(text, place, 'gå tillbaka med --rollback, eller ta bort filen där: då jämförs inget.') };
}

/** The record of the site at its own address. Where not even a start page is, a first publication is what makes one. */
export async function readOwnAddress(address: string): Promise<Published> {
  const published = await readPublished('', address);
  if (published.record) return published;
  const { status } = await answerOf(address, new URL(address));
  return { ...published, isFirst: status === 404 };
}

/** The text of a file, or of the record in a folder; undefined when the folder has none. */
function read(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw unreadable(path, 'ingen fil eller mapp finns där');
  const file = stats.isDirectory() ? join(path, files.addresses) : path;
  if (!existsSync(file)) return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw unreadable(path, 'filen går inte att öppna');
  }
}

/** The text at an address of a site or of its record; undefined when there is none (404). */
async function fetched(from: string): Promise<string | undefined> {
  const { status, text } = await answerOf(from, addressOf(from));
  if (status === 404) return undefined;
  if (status < 200 || status > 299) throw unreadable(from, `webbplatsen svarar ${status}`);
  return text;
}

/** What is answered at an address that was given as `from`. */
async function answerOf(from: string, url: URL): Promise<{ status: number; text: string }> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    return { status: answer.status, text: await answer.text() };
  } catch {
    throw unreadable(from, 'webbplatsen svarar inte');
  }
}

function addressOf(from: string): URL {
  if (!URL.canParse(from)) throw unreadable(from, 'det är ingen webbadress');
  const url = new URL(from);
  if (url.pathname.endsWith('.json')) return url;
  const site = url.pathname.replace(/\/?$/, '');
  return new URL(`${site}${files.addresses}`, url);
}

function parse(text: string, from: string, remedy?: string): AddressRecord {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw unreadable(from, 'det är inte JSON', remedy);
  }
  const { success, output } = v.safeParse(recordSchema, document);
  if (success) return output;
  throw unreadable(
    from,
    hasOtherVersion(document) ? 'det har en version som inte är känd här' : 'det har en annan form',
    remedy,
  );
}

function hasOtherVersion(document: unknown): boolean {
  return (
    typeof document === 'object' && document !== null && 'version' in document && document.version !== RECORD_VERSION
  );
}

function unreadable(
  from: string,
  why: string,
  remedy = 'välj rätt fil, mapp eller webbadress med --published.',
): UsageError {
  return new UsageError(
    `Det publicerade i ${from} går inte att läsa: ${why} – filen ${files.addresses} från ett tidigare bygge väntades – ${remedy}`,
  );
}

/** A problem: what lies there is another site, and nothing has been compared. */
export function otherSite(from: string, found: string, wanted: string, isError: boolean): Problem {
  const message = `Här ligger en annan webbplats, ${found}, och inget har jämförts – den som har adressen ${wanted} i site.yaml väntades – välj dess mapp med --output. Har webbplatsen bytt adress, granska med --published ${from}.`;
  return problemOf(isError ? 'error' : 'warning', { file: from, line: 1, column: 1 }, 'other-site', message);
}

/** A problem: nothing is published there yet. */
export function nothingPublished(from: string, isError: boolean): Problem {
  const begins = `Inga publicerade adresser finns där, och inget har jämförts – filen ${files.addresses} väntades – är det första gången som webbplatsen publiceras`;
  const message = isError ? `${begins} byggs den med --let-go också.` : `${begins} behöver inget göras.`;
  return problemOf(isError ? 'error' : 'warning', { file: from, line: 1, column: 1 }, 'nothing-published', message);
}

/** A problem: nothing is published at the site's own address; `isFirst` when no site is there at all. */
export function notAtOwnAddress(location: Location, url: string, isFirst: boolean, isError: boolean): Problem {
  const message = isFirst
    ? `Ingen webbplats finns på ${url} än, och inget har jämförts – så är det bara första gången som den publiceras – har den publicerats förut, rätta url.`
    : `På ${url} ligger en annan webbplats, och inget har jämförts – filen ${files.addresses} väntades där – rätta url. Är adressen den rätta, bygg med --let-go den första gången.`;
  return problemOf(isError && !isFirst ? 'error' : 'warning', location, 'nothing-published', message);
}
