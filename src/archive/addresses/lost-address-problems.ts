/** The messages about lost pages, their feeds and parts of registers, and files. */
import { folders, type OwnerKind, ownerOfAddress } from '../../domain/addresses.ts';
import { pathOfOwner } from './belongings.ts';
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
/** The other remedy, at the end of each message. */
export const LET_GO = 'eller ta bort den med flit: --let-go.';

/** The location and the message for an address; a line that keeps it, where there is one. */
export function lostAddress(address: string, lines: ReadonlyMap<string, KeepingLine>, found: Found): Message {
  const { sources, hidden, things, present } = found;
  const begins = `Adressen ${address} försvinner – den finns publicerad`;
  const owner = ownerOfAddress(address);
  if (!owner) return lostFile(address, begins, sources);
  const path = pathOfOwner(owner);
  const there = things.get(presentAddress(path, present));
  if (there) {
    const message = `${begins}, men inget hör längre dit – lägg tillbaka det som är borttaget, ${LET_GO}`;
    return { location: there.location, message };
  }
  const written = hidden.has(path) ? sources.pages.get(path) : undefined;
  if (written) {
    const message = `${begins}, men filen är nu ett utkast eller publiceras en senare dag – rätta ”draft” eller ”published”, ${LET_GO}`;
    return { location: written, message };
  }
  const line = lines.get(path);
  if (line) return { location: line.thing.location, message: `${begins} – ${line.text}, ${LET_GO}` };
  const { folder, replacement } = KINDS[owner.kind];
  const location = { file: `${sources.folder}/${folder}`, line: 1, column: 1 };
  const message = `${begins}, och ingen ny sida liknar den – lägg tillbaka det som är borttaget, eller skriv ”formerly: ${owner.id}” ${replacement}, ${LET_GO}`;
  return { location, message };
}

function lostFile(address: string, begins: string, { folder }: Sources): Message {
  const isAttachment = address.startsWith(folders.attachments);
  const location = { file: isAttachment ? `${folder}/attachments` : folder, line: 1, column: 1 };
  const message = isAttachment
    ? `${begins}, men ingen text länkar till filen – lägg tillbaka filen eller länken till den, ${LET_GO}`
    : `${begins}, men inget hör längre dit – lägg tillbaka det som är borttaget, ${LET_GO}`;
  return { location, message };
}
