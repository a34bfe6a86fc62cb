/** Checks lines before parsing: too long, too deep or too dense for the parser, or left by an unfinished merge. */
import { error, type Problem } from '../domain/problem.ts';

/** The longest line that is read, in UTF-16 units; Markdown parsing is partly quadratic. */
export const LONGEST_LINE = 20_000;
/** The most list or quote marks that may open on one line; each costs the parser a pass over the rest. */
export const DEEPEST_LINE = 50;
/** The most runs of * and _ in one paragraph; the parser matches each against all others. */
export const MOST_EMPHASIS = 2000;

// A list mark has a space after it; a rule of fifty hyphens opens no list.
const MARKS_ON_A_LINE = new RegExp(`^(?:[ \\t]*(?:>|(?:[*+-]|\\d{1,9}[.)])(?=[ \\t]|$))){${DEEPEST_LINE + 1},}`);

/** The problems of a text's lines; when `unreadable`, the text must not be parsed. */
export function checkLines(path: string, text: string): { problems: Problem[]; unreadable: boolean } {
  const limits: Problem[] = [];
  const merges: Problem[] = [];
  let emphasis = 0;
  const fail = (index: number, rule: string, message: string): Problem =>
    error({ file: path, line: index + 1, column: 1 }, rule, message);
  text.split('\n').forEach((content, index) => {
    if (content.length > LONGEST_LINE) {
      const message = `Raden är längre än ${LONGEST_LINE} tecken – så långa rader läses inte – dela den i stycken.`;
      limits.push(fail(index, 'line-too-long', message));
    }
    if (MARKS_ON_A_LINE.test(content)) {
      const message = `Raden öppnar fler än ${DEEPEST_LINE} listor eller citat i varandra – så djupt läses inte – ta bort tecknen i radens början.`;
      limits.push(fail(index, 'nesting-too-deep', message));
    }
    const before = emphasis;
    if (content.trim() === '') emphasis = 0;
    else if (/[*_]/.test(content)) emphasis += content.match(/\*+|_+/g)?.length ?? 0;
    if (before <= MOST_EMPHASIS && emphasis > MOST_EMPHASIS) {
      const message = `Stycket har fler än ${MOST_EMPHASIS} tecken * eller _ – så många läses inte – dela stycket, eller ta bort dem.`;
      limits.push(fail(index, 'too-much-emphasis', message));
    }
    if (/^(<{7} |>{7} )/.test(content)) {
      const message =
        'En sammanslagning i Git är inte färdig här – båda versionerna står kvar – välj den rätta texten och ta bort raderna med <<<<<<<, ======= och >>>>>>>.';
      merges.push(fail(index, 'merge-conflict', message));
    }
  });
  return { problems: [...limits, ...merges], unreadable: limits.length > 0 };
}
