/** The messages about lost pages, their feeds and parts of registers, and files. */
import { addresses, folders, type OwnerKind, ownerOfAddress } from '../../domain/addresses.ts';
import { firstInSwedish, listInSwedish } from '../../swedish/collation.ts';
import { type Belongings, pathOfOwner } from './belongings.ts';
import type { KeepingLine } from './keeping-lines.ts';
import type { Sources } from './known-things.ts';
import { presentAddress } from './lost-addresses.ts';
import type { Found, Message } from './lost-search.ts';

/** Of each kind of thing: its folder in the content folder, and where its replacement has «formerly». */
const KINDS: Readonly<Record<OwnerKind, { folder: string; replacement: string }>> = {
  meeting: { folder: 'minutes', replacement: 'i det protokoll som ersätter det' },
  group: { folder: 'groups', replacement: 'i den grupp som ersätter den' },
  project: { folder: 'projects', replacement: 'i det projekt som ersätter det' },
  organisation: { folder: 'organisations.yaml', replacement: 'vid den organisation som ersätter den' },
  page: { folder: 'pages', replacement: 'i den sida som ersätter den' },
};
/** More of what belongs to a page than this is counted. */
const MOST_NAMED = 4;

/** The location and the message for a thing that is gone; a line that keeps it, where there is one. */
export function lostAddress(
  { head: address, others }: Belongings,
  lines: ReadonlyMap<string, KeepingLine>,
  found: Found,
): Message {
  const { sources, hidden, things, present } = found;
  const begins = `Adressen ${address} försvinner${withOthers(others)} – den finns publicerad`;
  const owner = ownerOfAddress(address);
  if (!owner) return lostFile(address, begins, sources);
  const path = pathOfOwner(owner);
  const there = things.get(presentAddress(path, present));
  if (there) {
    const message = `${begins}, men inget hör längre dit – lägg tillbaka det som är borttaget`;
    return { location: there.location, message };
  }
  const written = hidden.has(path) ? sources.pages.get(path) : undefined;
  if (written) {
    const message = `${begins}, men filen är nu ett utkast eller publiceras en senare dag – rätta ”draft” eller ”published”`;
    return { location: written, message };
  }
  const line = lines.get(path);
  if (line) return { location: line.thing.location, message: `${begins} – ${line.text}` };
  const { folder, replacement } = KINDS[owner.kind];
  const location = { file: `${sources.folder}/${folder}`, line: 1, column: 1 };
  const message = `${begins}, och ingen ny sida liknar den – lägg tillbaka det som är borttaget, eller skriv ”formerly: ${owner.id}” ${replacement}`;
  return { location, message };
}

/**
 * « med sina flöden och /beslut/projekt/tradgarden/»; every meeting has a calendar file, which is not worth a word, and the
 * page on how to follow goes with the feeds.
 */
function withOthers(others: readonly string[]): string {
  const listed = others.filter((address) => !address.endsWith('.ics') && !address.startsWith(addresses.follow));
  const parts = listed.filter((address) => !isFeed(address));
  const words = [...(parts.length < listed.length ? ['sina flöden'] : []), ...parts];
  if (words.length === 0) return '';
  return ` med ${words.length > MOST_NAMED ? firstInSwedish(words, MOST_NAMED) : listInSwedish(words)}`;
}

function isFeed(address: string): boolean {
  return /\/feed\.(?:xml|json)$/.test(address);
}

function lostFile(address: string, begins: string, { folder }: Sources): Message {
  const isAttachment = address.startsWith(folders.attachments);
  const location = { file: isAttachment ? `${folder}/attachments` : folder, line: 1, column: 1 };
  const message = isAttachment
    ? `${begins}, men ingen text länkar till filen – lägg tillbaka filen eller länken till den`
    : `${begins}, men inget hör längre dit – lägg tillbaka det som är borttaget`;
  return { location, message };
}
