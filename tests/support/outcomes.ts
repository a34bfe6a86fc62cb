/** What a small text leaves behind, and what its author is told, as short lines. */
import type { BodyContext } from '../../src/markdown/body.ts';
import { meeting, readText } from './body.ts';

/** A meeting of 16 January 2017 with three people. */
const context: BodyContext = { ...meeting, people: ['Anna Ek', 'Bo Lind', 'Ida Holm'].map((name) => ({ name })) };

/** Each outcome as «kind: text», with «/ owners», «/ day», «/ done» and «/ answer» where it has them. */
export function leftBy(text: string): string[] {
  return readText(text, context).outcomes.map(({ kind, text: words, owners, due, done, answer }) =>
    [
      `${kind}: ${words}`,
      ...(owners.length > 0 ? [owners.join(', ')] : []),
      ...(due ? [due.date ?? due.text] : []),
      ...(done ? ['done'] : []),
      ...(answer ? [answer] : []),
    ].join(' / '),
  );
}

/** Each problem as «line rule: message». */
export function toldOf(text: string): string[] {
  return readText(text, context).problems.map(({ line, rule, message }) => `${line} ${rule}: ${message}`);
}
