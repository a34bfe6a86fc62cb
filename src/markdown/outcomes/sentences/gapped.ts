/** «Bo kollar med Ria, Anna med Kaféet, Per med skolan»: those who do the same without its verb being said again. */
import type { MeetingContext } from '../meeting-context.ts';
import type { PhraseMatch } from './phrase-match.ts';

const PREPOSITION = /^\s+(?:med|om|på|till|för|hos|i|av|från)\s/u;
/** No more people in a sentence are looked at. */
const MOST_PEOPLE = 50;
const JOINED = /(?:,|,?\s+och)\s+$/u;

/** Matches, and those that have the verb of the last one before them. */
export function withGapped(
  text: string,
  matches: readonly PhraseMatch[],
  { knownOwners }: MeetingContext,
): readonly PhraseMatch[] {
  if (matches.length > MOST_PEOPLE || !matches.some(({ kind }) => kind === 'task')) return matches;
  const people = knownOwners.peopleIn(text).slice(0, MOST_PEOPLE);
  return matches.flatMap((match) => {
    if (match.kind !== 'task') return [match];
    const gapped: PhraseMatch[] = [];
    let before = match.end;
    for (const { start, end, owner } of people) {
      if (
        start < before ||
        matches.some((other) => other !== match && other.start >= match.end && other.start <= start)
      )
        continue;
      if (!JOINED.test(text.slice(before, start)) || !PREPOSITION.test(text.slice(end))) continue;
      gapped.push({ ...match, words: text.slice(start, end), start, end, owners: [owner] });
      before = end;
    }
    return [match, ...gapped];
  });
}
