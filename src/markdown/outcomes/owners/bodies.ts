/** Bodies that are in no register, «styrelsen», «Köksgruppen», «Hantverksföreningen»: by what their names are or end with. */
import { bodyEndings, bodyModifiers, outsideBodies, wholeBodies } from '../language/subjects.ts';
import { textBefore, textFrom } from '../reach.ts';

const ENDING = new RegExp(`^(?:${wholeBodies.join('|')}|\\p{L}{2,}(?:${bodyEndings.join('|')}))$`, 'iu');
const OUTSIDE = new RegExp(`^(?:\\p{L}*(?:${outsideBodies.join('|')}))$`, 'iu');
const FIRST_WORD = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u;
const LAST_WORD = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u;
const MODIFIER = new RegExp(`(?<![\\p{L}-])(?:${bodyModifiers.join('|')})\\s+$`, 'iu');

/** The body whose name begins at `start`, as it is written; nothing when there is none. */
export function bodyFrom(text: string, start: number): string | undefined {
  const word = FIRST_WORD.exec(textFrom(text, start))?.[0] ?? '';
  return isBody(word) ? word : undefined;
}

/** The body whose name ends right before `end`, as it is written; nothing when there is none. */
export function bodyBefore(text: string, end: number): string | undefined {
  const word = LAST_WORD.exec(textBefore(text, end))?.[0] ?? '';
  if (!isBody(word)) return undefined;
  const modifier = MODIFIER.exec(textBefore(text, end - word.length, 20))?.[0] ?? '';
  return modifier + word;
}

/** Whether a word is an authority or another body that no meeting can count on: «kommunen», «hyresvärden». */
export function isOutside(word: string): boolean {
  return OUTSIDE.test(word);
}

function isBody(word: string): boolean {
  return ENDING.test(word) && !OUTSIDE.test(word);
}
