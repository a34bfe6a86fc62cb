/** What is lost and what it seems to be now → a located problem for each, with the line that keeps it. Pure. */
import {
  type AddressOwner,
  addresses,
  folders,
  type OwnerKind,
  ownerOfAddress,
  pagePath,
  targetPath,
} from '../../domain/addresses.ts';
import { error, type Location, type Problem, warning } from '../../domain/problem.ts';
import type { Slug } from '../../domain/slug.ts';
import { partsOfAddress } from './address-record.ts';
import type { KnownPlace, KnownThing, Sources } from './known-things.ts';
import { presentAddress } from './lost-addresses.ts';
import { lostGuid } from './lost-guid-problems.ts';
import type { Found } from './lost-search.ts';
import { partsOfMeeting } from './meeting-successors.ts';

/** The folder of each kind of thing in the content folder. */
const FOLDERS: Readonly<Record<OwnerKind, string>> = {
  meeting: 'minutes',
  group: 'groups',
  project: 'projects',
  organisation: 'organisations.yaml',
  page: 'pages',
};
const LET_GO = 'eller ta bort den med flit: --let-go.';

/** A problem for each lost address, for each anchor lost on a page that is there, and for each GUID lost by itself. */
export function lostProblems(found: Found, severity: 'error' | 'warning'): Problem[] {
  const problem = severity === 'error' ? error : warning;
  const byPath = new Map(found.things.map((thing) => [thing.path, thing]));
  return [
    ...found.loss.all.addresses.map((address) => {
      const { location, message } = lostAddress(address, byPath, found);
      return problem(location, 'lost-address', message);
    }),
    ...found.loss.outcomes.map((anchor) => {
      const { location, message } = lostOutcome(anchor, byPath, found);
      return problem(location, 'lost-anchor', message);
    }),
    ...found.loss.sections.map((anchor) => {
      const { location, message } = lostSection(anchor, byPath, found);
      return problem(location, 'lost-anchor', message);
    }),
    ...found.loss.guids.map((guid) => {
      const { location, message } = lostGuid(guid, byPath, found);
      return problem(location, 'lost-guid', message);
    }),
  ];
}

/** A location and what is said there. */
interface Message {
  location: Location;
  message: string;
}

function lostAddress(address: string, byPath: ReadonlyMap<string, KnownThing>, found: Found): Message {
  const { sources, successors, hidden } = found;
  const begins = `Adressen ${address} försvinner – den finns publicerad`;
  const owner = ownerOfAddress(address);
  if (!owner) return lostFile(address, begins, sources);
  const path = pathOf(owner);
  const there = byPath.get(presentAddress(path, found.present));
  if (there) {
    const message = `${begins}, men inget hör längre dit – lägg tillbaka det som är borttaget, ${LET_GO}`;
    return { location: there.location, message };
  }
  const written = hidden.has(path) ? sources.pages.get(path) : undefined;
  if (written) {
    const message = `${begins}, men filen är nu ett utkast eller publiceras en senare dag – rätta ”draft” eller ”published”, ${LET_GO}`;
    return { location: written, message };
  }
  const successor = byPath.get(successors.get(path) ?? '');
  if (successor) {
    const { thing, id } = keptBy(owner, successor, byPath, found);
    return { location: thing.location, message: `${begins} – ${lineToAdd(thing, id)}, ${LET_GO}` };
  }
  const location = { file: `${sources.folder}/${FOLDERS[owner.kind]}`, line: 1, column: 1 };
  const message = `${begins}, och ingen ny sida liknar den – lägg tillbaka det som är borttaget, eller skriv ”formerly: ${owner.id}” i det som ersätter det, ${LET_GO}`;
  return { location, message };
}

function pathOf({ kind, id }: AddressOwner): string {
  if (kind === 'meeting') return `${addresses.meetings}${id}/`;
  return kind === 'page' ? pagePath(id as Slug) : targetPath({ kind, id: id as Slug });
}

/** The thing in whose file the old id is to be written, and that id: for a meeting of a renamed group the group's. */
function keptBy(
  { kind, id }: AddressOwner,
  successor: KnownThing,
  byPath: ReadonlyMap<string, KnownThing>,
  { successors }: Found,
): { thing: KnownThing; id: string } {
  if (kind !== 'meeting') return { thing: successor, id };
  const old = partsOfMeeting(id);
  const now = partsOfMeeting(successor.id);
  if (old.group === now.group) return { thing: successor, id: old.date };
  const group = byPath.get(successors.get(targetPath({ kind: 'group', id: old.group })) ?? '');
  if (!group || group.id !== now.group) return { thing: successor, id };
  return old.date === now.date ? { thing: group, id: old.group } : { thing: successor, id };
}

function lineToAdd({ kind, id, location, hadOtherIds }: KnownThing, old: string): string {
  const where = kind === 'organisation' ? `vid ${id} i ${location.file}` : `i ${location.file}`;
  return hadOtherIds ? `lägg till ”${old}” under formerly ${where}` : `skriv ”formerly: ${old}” ${where}`;
}

function lostFile(address: string, begins: string, { folder }: Sources): Message {
  const isAttachment = address.startsWith(folders.attachments);
  const location = { file: isAttachment ? `${folder}/attachments` : folder, line: 1, column: 1 };
  const message = isAttachment
    ? `${begins}, men ingen text länkar till filen – lägg tillbaka filen eller länken till den, ${LET_GO}`
    : `${begins}, men inget hör längre dit – lägg tillbaka det som är borttaget, ${LET_GO}`;
  return { location, message };
}

function lostOutcome(address: string, byPath: ReadonlyMap<string, KnownThing>, found: Found): Message {
  const { place, location } = placeOf(address, byPath, found);
  const { anchor } = partsOfAddress(address);
  const begins = `Platsen ${address} försvinner – den finns publicerad`;
  const message = place
    ? `${begins}, och den som liknar den mest heter nu ${place.anchor} – skriv ^${anchor} sist i stycket på rad ${location.line}, ${LET_GO}`
    : `${begins}, och inget nytt på sidan liknar den – lägg tillbaka stycket, eller ^${anchor} sist i det stycke som säger detsamma, ${LET_GO}`;
  return { location, message };
}

function lostSection(address: string, byPath: ReadonlyMap<string, KnownThing>, found: Found): Message {
  const { place, location } = placeOf(address, byPath, found);
  const begins = `Platsen ${address} försvinner – den finns publicerad, och länkar dit leder nu till sidans början`;
  const message = place?.text
    ? `${begins} – rubriken heter nu ”${place.text}” – skriv den som förut, ${LET_GO}`
    : `${begins} – ingen ny rubrik liknar den – lägg tillbaka rubriken, ${LET_GO}`;
  return { location, message };
}

/** The place that a lost anchor seems to be now, and where a problem of it belongs: there, else at the page's file. */
function placeOf(
  address: string,
  byPath: ReadonlyMap<string, KnownThing>,
  { present, sources, successors }: Found,
): { place: KnownPlace | undefined; location: Location } {
  const thing = byPath.get(presentAddress(partsOfAddress(address).page, present));
  const { anchor } = partsOfAddress(successors.get(address) ?? '');
  const place = thing?.places().find((each) => each.anchor === anchor);
  return { place, location: place?.location ?? thing?.location ?? { file: sources.folder, line: 1, column: 1 } };
}
