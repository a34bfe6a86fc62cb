/** Decisions that do not say what was decided on, «bifalles», «enligt förslag»: the heading over them does. */
import { bareDecisions, pointingSubjects } from '../phrases.ts';

const BARE = new RegExp(
  `^(?:(?:${pointingSubjects.join('|')})\\s+)?(?:\\p{L}+|${bareDecisions.join('|')})[.!]?$`,
  'iu',
);

/** The text of a decision; a bare one with its topic before it, «Julkort – bifalles». */
export function decisionText(text: string, topic: string): string {
  return topic !== '' && BARE.test(text) ? `${topic} – ${text}` : text;
}
