/** «Vi beslutar att frågan bordläggs» carries a point over and decides nothing. */
import type { PhraseMatch } from './phrase-match.ts';
import { pointStarts } from './sentence-parts.ts';

/** «Mötet valde bilden, och filmen sparas till nästa möte» decides one thing and puts off another. */
const OTHER_CLAUSE = /[,;]\s+(?:och|men|medan|samt)\s/i;

/** The matches but for a decision that only says that its sentence puts something off. */
export function withoutDecisionsToPostpone(sentence: string, matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  const postponed = matches.find(({ kind }) => kind === 'carried-over');
  if (!postponed || pointStarts(sentence).length > 0) return matches;
  return matches.filter(
    ({ kind, end }) => kind !== 'decision' || OTHER_CLAUSE.test(sentence.slice(end, postponed.start)),
  );
}
