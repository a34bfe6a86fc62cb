/** Reads the record of what is published: from the output folder, or from a file, a folder or an address. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressRecord } from '../../archive/addresses/address-record.ts';
import { files } from '../../domain/addresses.ts';
import { parseRecord, unreadable } from './record-text.ts';
import { answerAt, type WebAnswer } from './web-answer.ts';

/** What is published: a record, or where none was found, and what is at the site's own address then. */
export type Published =
  | { record: AddressRecord; missing?: never; instead?: never }
  | { record?: never; missing: string; instead?: Instead };

/** What an address without a record has: no site at all, a login before what may be one, or another site. */
export type Instead = 'nothing' | 'login' | 'other';

/** What is given as the place for the address that the site has in `site.yaml`. */
export const OWN_ADDRESS = 'url';

/** Why there is no text. */
const WHY: Readonly<Record<Exclude<WebAnswer['kind'], 'text'>, string>> = {
  login: 'webbplatsen kräver inloggning',
  ring: 'den leder vidare för många gånger',
  silence: 'webbplatsen svarar inte',
};

/** The record at `from`, a file, a folder or an address; by default that in the folder `output`, if there is one. Rejects with a `UsageError` when it can't be read. */
export async function readPublished(output: string, from?: string): Promise<Published> {
  const place = from ?? join(output, files.addresses);
  if (from === undefined && !existsSync(place)) return { missing: output };
  const text = /^https?:\/\//i.test(place) ? textOf(place, await answerAt(addressOf(place))) : read(place);
  return text === undefined ? { missing: place } : { record: parseRecord(text, place) };
}

/** The record that a text holds, which is published at a place. Throws a `UsageError` when it is none. */
export function recordIn(text: string, place: string): Published {
  return { record: parseRecord(text, place, 'gå tillbaka med --rollback, eller ta bort filen där: då jämförs inget.') };
}

/** The record of the site at its own address. Where no site can be seen, a first publication is what makes one. */
export async function readOwnAddress(address: string): Promise<Published> {
  const answer = await answerAt(addressOf(address));
  if (answer.kind !== 'login' && !isPage(answer)) {
    const text = textOf(address, answer);
    if (text !== undefined) return { record: parseRecord(text, address) };
  }
  const start = await answerAt(new URL(address));
  if (start.kind === 'login') return { missing: address, instead: 'login' };
  if (start.kind !== 'text') throw unreadable(address, WHY[start.kind]);
  return { missing: address, instead: isAbsent(start.status) ? 'nothing' : 'other' };
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

/** The text that an address answered; undefined when it has none. */
function textOf(from: string, answer: WebAnswer): string | undefined {
  if (answer.kind !== 'text') throw unreadable(from, WHY[answer.kind]);
  if (isAbsent(answer.status)) return undefined;
  if (answer.status < 200 || answer.status > 299) throw unreadable(from, `webbplatsen svarar ${answer.status}`);
  return answer.text;
}

function isAbsent(status: number): boolean {
  return status === 404 || status === 410;
}

/** Whether a page was answered instead of a record: some hosts answer any address with the start page. */
function isPage(answer: WebAnswer): boolean {
  return answer.kind === 'text' && answer.status === 200 && /^\s*</.test(answer.text);
}

/** The address of the record of the site at an address, which may be that of the record too. */
function addressOf(from: string): URL {
  if (!URL.canParse(from)) throw unreadable(from, 'det är ingen webbadress');
  const url = new URL(from);
  if (url.pathname.endsWith('.json')) return url;
  const site = url.pathname.replace(/\/?$/, '');
  return new URL(`${site}${files.addresses}`, url);
}
