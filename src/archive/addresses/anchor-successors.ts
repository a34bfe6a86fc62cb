/** Lost anchors → the new ones on the same page that they seem to be: a heading or an outcome that was rewritten. Pure. */
import { grouped } from '../../domain/grouped.ts';
import { outcomeKinds } from '../../domain/outcome.ts';
import { kinds } from '../../domain/outcome-kinds.ts';
import { slugify } from '../../domain/slug.ts';
import { pairAlike, pairLeft, slugLikeness } from '../likeness.ts';
import { partsOfAddress } from './address-record.ts';
import type { KnownPlace } from './known-things.ts';
import { presentAddress } from './lost-addresses.ts';
import type { Search } from './lost-search.ts';

/** A lost anchor and the one that it seems to be; a guess when that is only the single new one of its kind on the page. */
export interface AnchorSuccessor {
  lost: string;
  successor: string;
  isGuess: boolean;
}

/** The successors of the anchors that are not in `settled`: outcomes of the same kind, or sections. */
export function anchorSuccessors(search: Search, settled: ReadonlySet<string>): AnchorSuccessor[] {
  const { outcomes, sections } = search.loss;
  const left = (anchors: readonly string[]): string[] => anchors.filter((anchor) => !settled.has(anchor));
  const byKind = grouped(left(outcomes), (address) => outcomePrefix(partsOfAddress(address).anchor));
  return [
    ...[...byKind].flatMap(([prefix, ofKind]) =>
      pairPlaces(ofKind, search, ({ kind, anchor }) => kind === 'outcome' && outcomePrefix(anchor) === prefix),
    ),
    ...pairPlaces(left(sections), search, ({ kind }) => kind === 'section'),
  ];
}

/** Pairs lost anchors with the places of their pages that are new and that a test accepts. */
function pairPlaces(
  lost: readonly string[],
  { known, present, things }: Search,
  isCandidate: (place: KnownPlace) => boolean,
): AnchorSuccessor[] {
  if (lost.length === 0) return [];
  const before = new Set(known.anchors.map((anchor) => presentAddress(anchor, present)));
  const byPage = grouped(lost, (address) => presentAddress(partsOfAddress(address).page, present));
  return [...byPage].flatMap(([page, anchors]) => {
    const places = things.get(page)?.places() ?? [];
    const fresh = places.filter((place) => isCandidate(place) && !before.has(`${page}#${place.anchor}`));
    const pairs = pairAlike(anchors, () => fresh, placeLikeness);
    const found =
      (isGuess: boolean) =>
      (pair: [address: string, place: KnownPlace]): AnchorSuccessor => ({
        lost: pair[0],
        successor: `${page}#${pair[1].anchor}`,
        isGuess,
      });
    return [...[...pairs].map(found(false)), ...pairLeft(anchors, fresh, pairs).map(found(true))];
  });
}

/** How alike a lost anchor and a place are, by the place's anchor or by its words. */
function placeLikeness(lost: string, { anchor, text }: KnownPlace): number {
  const { anchor: wanted } = partsOfAddress(lost);
  const prefix = outcomePrefix(wanted);
  const words = wanted.slice(prefix.length);
  return Math.max(slugLikeness(words, anchor.slice(outcomePrefix(anchor).length)), slugLikeness(words, slugify(text)));
}

/** What the anchor of an outcome begins with, «uppgift-»; empty for another anchor. */
export function outcomePrefix(anchor: string): string {
  return outcomeKinds.map((kind) => `${kinds[kind].anchor}-`).find((prefix) => anchor.startsWith(prefix)) ?? '';
}
