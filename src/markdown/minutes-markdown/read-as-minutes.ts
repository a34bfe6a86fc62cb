/** The text of a file, as its author meant it where that is not what CommonMark reads: the rules, in the order in which they apply. */
import { locationFinder, type Problem, warning } from '../../domain/problem.ts';
import { bold, timesSigns } from './bold.ts';
import { boxes, bullets, itemsWithoutSpace } from './bullets.ts';
import { definitions } from './definitions.ts';
import { EditedText } from './edited-text.ts';
import { exportMarks, headingsWithoutSpace, tags, underlined } from './headings.ts';
import { hiddenElsewhere } from './hidden-text.ts';
import { brokenWords } from './hyphens.ts';
import { labelsOnLines } from './labels.ts';
import { endOfFrontMatter, type Line, linesOf } from './lines.ts';
import { numbersInText, ownSigns } from './numbering.ts';
import { pastedReferences } from './references.ts';
import type { Doubt, Rule } from './rule.ts';
import { signedRows } from './signed-rows.ts';
import { breaksOnLines, lineSigns, spaces } from './spaces.ts';
import { struckHtml } from './struck.ts';
import { drawnTables, pipeTables, tabTables } from './tables.ts';

/** Every rule that changes the text. */
export const rules: readonly Rule[] = [
  hiddenElsewhere,
  lineSigns,
  spaces,
  breaksOnLines,
  headingsWithoutSpace,
  tags,
  exportMarks,
  underlined,
  boxes,
  bullets,
  itemsWithoutSpace,
  ownSigns,
  numbersInText,
  brokenWords,
  bold,
  timesSigns,
  struckHtml,
  labelsOnLines,
  signedRows,
  pipeTables,
  tabTables,
  drawnTables,
  definitions,
  pastedReferences,
];

/** A cheap test first: matches every text that one of the rules can change, in a tenth of the time that their signs take. */
const ANY_SIGN = new RegExp(rules.map(({ sign }) => `(?:${sign.source})`).join('|'), 'imu');

/** The text to parse, and a warning for each place where another reading is possible. */
export function readAsMinutes(path: string, text: string): { edited: EditedText; problems: Problem[] } {
  let edited = new EditedText(text);
  const doubts: Doubt[] = [];
  let lines: Line[] | undefined;
  // no rule changes the front matter, and its signs are none of theirs
  const head = endOfFrontMatter(text);
  let body = text.slice(head);
  if (!ANY_SIGN.test(body)) return { edited, problems: [] };
  for (const rule of rules) {
    if (!rule.sign.test(body)) continue;
    const before = edited;
    lines ??= linesOf(before.text);
    const changes = rule.read(lines, before.text);
    for (const doubt of changes.doubts ?? []) doubts.push({ ...doubt, offset: before.offsetInFile(doubt.offset) });
    edited = before.edited(changes.edits);
    if (edited === before) continue;
    lines = undefined;
    body = edited.text.slice(head);
  }
  return { edited, problems: located(doubts, path, text) };
}

function located(doubts: readonly Doubt[], path: string, text: string): Problem[] {
  const locationOf = locationFinder(path, text);
  return doubts
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, rule, message }) => warning(locationOf(offset), rule, message));
}
