/** Which part of a sentence each of its tasks is, where it has several, or is the points of a decision. */
import type { PhraseMatch } from './phrase-match.ts';
import type { Span } from './statement.ts';

/** «…, att …» begins the next point of a decision. */
const NEXT_POINT = /[,;]\s+(?:(?:och|samt)\s+)?att\s/giu;
/** What joins two parts, and belongs to neither. */
const JOINED_BEFORE = /^[,;\s]*(?:(?:och|samt|men)\s+)?/iu;
const JOINED_AFTER = /[,;\s]*(?:\s(?:och|samt|men|medan))?\s*$/iu;

/** Where the points of a decision after its first one begin, as offsets of its sentence. */
export function pointStarts(sentence: string): number[] {
  return [...sentence.matchAll(NEXT_POINT)].map(({ index }) => index);
}

/** The part of each task among the matches: from its own owner to the next one, within its point of a decision. */
export function partsOf(sentence: string, matches: readonly PhraseMatch[]): ReadonlyMap<PhraseMatch, Span> {
  const tasks = matches.filter(({ kind }) => kind === 'task').toSorted((a, b) => a.start - b.start);
  const isDecision = matches.some(({ kind }) => kind === 'decision');
  const points = isDecision ? pointStarts(sentence) : [];
  return new Map(
    tasks.map((task, index) => {
      const own = index > 0 ? task.start : 0;
      const next = tasks[index + 1]?.start ?? sentence.length;
      const point = points.findLast((start) => start < task.start) ?? 0;
      const nextPoint = points.find((start) => start > task.start) ?? sentence.length;
      return [task, withoutJoints(sentence, Math.max(own, point), Math.min(next, nextPoint))];
    }),
  );
}

function withoutJoints(sentence: string, start: number, end: number): Span {
  const part = sentence.slice(start, end);
  const lead = JOINED_BEFORE.exec(part)?.[0].length ?? 0;
  const tail = JOINED_AFTER.exec(part)?.[0].length ?? 0;
  return { start: start + lead, text: sentence.slice(start + lead, start + part.length - tail) };
}
