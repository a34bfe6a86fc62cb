/** Roles that can be given something to do: «vice ordföranden», «kassören», «hon». */
import { fold } from '../../../swedish/names.ts';
import { roles } from '../phrases.ts';
import { textBefore, textFrom } from '../reach.ts';

/** Two words, then one: the longer role counts. */
const FIRST_WORDS = [/^[^\s.,;:!?()]+\s+[^\s.,;:!?()]+/u, /^[^\s.,;:!?()]+/u];
const LAST_WORDS = [/(?<!\S)\S+\s+\S+$/u, /(?<!\S)\S+$/u];

/** The role that begins at `start`; nothing when there is none. */
export function roleFrom(text: string, start: number): string | undefined {
  return roleAmong(FIRST_WORDS, textFrom(text, start));
}

/** The role that ends right before `end`; nothing when there is none. */
export function roleBefore(text: string, end: number): string | undefined {
  return roleAmong(LAST_WORDS, textBefore(text, end));
}

function roleAmong(patterns: readonly RegExp[], text: string): string | undefined {
  return patterns.map((pattern) => pattern.exec(text)?.[0] ?? '').find((words) => roles.has(fold(words)));
}
