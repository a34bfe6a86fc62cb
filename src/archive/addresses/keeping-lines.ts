/** The lines under «formerly» that keep lost pages: in which file, and all old ids that belong there in one line. Pure. */
import { ownerOfAddress, targetPath } from '../../domain/addresses.ts';
import { grouped } from '../../domain/grouped.ts';
import { partsOfMeeting } from '../../domain/meeting-id.ts';
import { comparePlain } from '../../domain/order.ts';
import { listInSwedish } from '../../swedish/collation.ts';
import { type Guids, guidKinds, guidsBy, partsOfAddress, pick } from './address-record.ts';
import type { KnownThing } from './known-things.ts';
import { presentAddress } from './lost-addresses.ts';
import type { Found } from './lost-search.ts';
import { namesAfter } from './remembered-names.ts';

/** The thing in whose file a line is to be written, and what the message says of it. */
export interface KeepingLine {
  thing: KnownThing;
  text: string;
}

/** A lost page, the thing whose «formerly» keeps it, and the id that is to be written there. */
interface KeptPage {
  path: string;
  thing: KnownThing;
  id: string;
  isGuess: boolean;
}

/** The line for each lost page that has a successor. */
export function keepingLines(found: Found): ReadonlyMap<string, KeepingLine> {
  const pages = found.loss.all.addresses.flatMap((path) => keptPage(path, found) ?? []);
  const isRepeated = repeatTest(found);
  const lines = new Map<string, KeepingLine>();
  for (const [thing, own] of grouped(pages, (page) => page.thing)) {
    // the oldest first: it has most names after it
    const age = new Map(own.map(({ path }) => [path, namesAfter(path, found.remembered).length]));
    own.sort((a, b) => (age.get(b.path) ?? 0) - (age.get(a.path) ?? 0) || comparePlain(a.path, b.path));
    const ids = [...new Set(own.map(({ id }) => id))];
    const line = lineToAdd(thing, ids);
    const repeats = own.some(({ path }) => isRepeated(thing, path))
      ? ', fast den som följer flödet får då samma sak en gång till (godta det med --let-go)'
      : '';
    const text = `${own.some(({ isGuess }) => isGuess) ? 'är det samma sak, ' : ''}${line}${repeats}`;
    for (const { path } of own) lines.set(path, { thing, text });
  }
  return lines;
}

/** For a meeting of a renamed group the group keeps it; of the same group, also by a former id, its date is enough. */
function keptPage(path: string, { successors, guesses, things, present }: Found): KeptPage | undefined {
  const owner = ownerOfAddress(path);
  const thing = things.get(successors.get(path) ?? '');
  if (owner?.form !== 'page' || !thing) return undefined;
  const { kind, id } = owner;
  const kept = { path, thing, id, isGuess: guesses.has(path) };
  if (kind !== 'meeting') return kept;
  const old = partsOfMeeting(id);
  const now = partsOfMeeting(thing.id);
  const oldGroup = targetPath({ kind: 'group', id: old.group });
  const nowGroup = targetPath({ kind: 'group', id: now.group });
  if (presentAddress(oldGroup, present) === nowGroup) return { ...kept, id: old.date };
  const group = successors.get(oldGroup) === nowGroup ? things.get(nowGroup) : undefined;
  if (!group || old.date !== now.date) return kept;
  return { path, thing: group, id: old.group, isGuess: guesses.has(oldGroup) };
}

function lineToAdd({ kind, name = '', location, hasFormerly }: KnownThing, ids: readonly string[]): string {
  const where =
    kind === 'organisation' ? `vid ”${name}” (rad ${location.line}) i ${location.file}` : `i ${location.file}`;
  const [only = '', ...others] = ids;
  if (hasFormerly) return `lägg till ${listInSwedish(ids.map((id) => `”${id}”`))} under formerly ${where}`;
  return `skriv ”formerly: ${others.length > 0 ? `[${ids.join(', ')}]` : only}” ${where}`;
}

/**
 * A test whether «formerly» in a thing's file would give its feed items new GUIDs, which are made from the first id: it
 * has an id again that it had before, so that it has the GUIDs that are published.
 */
function repeatTest({ loss, known, present }: Found): (thing: KnownThing, lost: string) => boolean {
  const old = guidsBy((kind) => pick(present.guids[kind], (guid) => known.guids[kind][guid] !== undefined));
  const withOld = sourcesOfItems(old);
  const withLost = sourcesOfItems(loss.all.guids);
  return ({ path, hasFormerly }, lost) =>
    !hasFormerly && withOld.has(path) && !withLost.has(path) && !withLost.has(lost);
}

/** The pages that items are about, and the groups whose meetings they are about. */
function sourcesOfItems(guids: Guids): Set<string> {
  const pages = new Set(
    guidKinds.flatMap((kind) =>
      Object.values(guids[kind]).flatMap((source) => source.split(' ').map((each) => partsOfAddress(each).page)),
    ),
  );
  for (const page of [...pages]) {
    const owner = ownerOfAddress(page);
    if (owner?.kind === 'meeting') pages.add(targetPath({ kind: 'group', id: partsOfMeeting(owner.id).group }));
  }
  return pages;
}
