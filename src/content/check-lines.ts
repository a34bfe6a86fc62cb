/** Lines that can't be read: too long, too deep or too dense for the parser, or left by a merge that is not finished. */
import { error, type Problem } from '../domain/problem.ts';

/** The longest line that is read, in characters; Markdown parsing is quadratic in places. */
export const LONGEST_LINE = 20_000;
/** How many list or quote marks may open on one line; each costs the parser a pass over the rest. */
export const DEEPEST_LINE = 50;
/** How many runs of * and _ one paragraph may have; the parser looks for the other end of each among all of them. */
export const MOST_EMPHASIS = 2000;

// A list mark has a space after it; a line drawn with fifty hyphens opens nothing.
const MARKS_ON_A_LINE = new RegExp(`^(?:[ \\t]*(?:>|(?:[*+-]|\\d{1,9}[.)])(?=[ \\t]|$))){${DEEPEST_LINE + 1},}`);

/** What is wrong with the lines of a text; with `unreadable` among it no parser should see the text. */
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
