/** «Bo kollar med Ria, Anna med Kaféet, Per med skolan»: those who do the same without its verb being said again. */
import type { MeetingContext } from '../meeting-context.ts';
import type { PhraseMatch } from './phrase-match.ts';

const PREPOSITION = /^\s+(?:med|om|på|till|för|hos|i|av|från)\s/u;
/** «Ida ICA och Bo bageriet»: what the one who is named does it to, and no verb. */
const OBJECT = /^\s+(?:\p{Lu}\p{L}+|\p{L}{2,}(?:[ae]n|et|[aeo]rna))(?=[.,]?$|,\s|\s+och\s)/u;
/** No more people in a sentence are looked at. */
const MOST_PEOPLE = 50;
const JOINED = /(?:,|,?\s+och)\s+$/u;

/** The matches, and for each person named after a task without a verb a task with that one's verb. */
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
      if (!JOINED.test(text.slice(before, start)) || !goesOn(text.slice(end))) continue;
      gapped.push({ ...match, words: text.slice(start, end), start, end, owners: [owner] });
      before = end;
    }
    return [match, ...gapped];
  });
}

/** Whether words after someone tell what of the verb before is theirs. */
function goesOn(after: string): boolean {
  return PREPOSITION.test(after) || OBJECT.test(after);
}
