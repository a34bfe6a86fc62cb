/** Names under «Ledamöter» or «Suppleanter» at the top of minutes: whether they were there is not said, so nobody is counted. */
import { ITEM, type Line } from '../../markdown/minutes-markdown/lines.ts';
import { isSurelyName } from '../../swedish/person-shape.ts';
import { pluralRoles } from '../../swedish/role-data.ts';
import { HEADING, tidy } from './attendance-entry.ts';
import type { KnownPeople } from './known-people.ts';
import { MOST_BEFORE } from './place.ts';
import type { Section } from './section.ts';

const WORDS = [...Object.keys(pluralRoles), 'ersättare'].toSorted((a, b) => b.length - a.length).join('|');
const LABEL = new RegExp(`^(?<words>${WORDS})(?:\\s?\\([^()]{0,40}\\))?(?::\\s?(?<behind>.*)|$)`, 'iu');
/** A cheap test for texts that have none at their top. */
const MAY_HAVE = new RegExp(`^[^\\p{L}\\n]{0,12}(?:${WORDS})[^\\p{L}]`, 'imu');
/** The top of a text, in characters and in lines. */
const TOP = 4000;
const TOP_LINES = 60;

/** Whether a text may have such a label. */
export function mayHaveMembers(text: string): boolean {
  return MAY_HAVE.test(text.slice(0, TOP));
}

/** A label and the index of its line. */
export interface Members {
  words: string;
  line: number;
}

/** The labels with names that are in no section of attendance. */
export function membersIn(lines: readonly Line[], sections: readonly Section[], known: KnownPeople): Members[] {
  const found: Members[] = [];
  let prose = 0;
  for (let index = 0; index < Math.min(lines.length, TOP_LINES) && prose <= MOST_BEFORE; index += 1) {
    const line = lines[index] as Line;
    if (!line.isText || line.rest.trim() === '' || sections.some(({ line: from, end }) => index >= from && index < end))
      continue;
    const { words = '', behind = '' } = LABEL.exec(textOf(line))?.groups ?? {};
    if (words === '') {
      // the top ends with the second heading of anything else
      prose += HEADING.test(line.rest) ? MOST_BEFORE / 2 : 1;
      continue;
    }
    const names =
      behind === '' ? textOf(lines.slice(index + 1, index + 4).find(({ rest }) => rest.trim() !== '')) : behind;
    const [first = ''] = names.split(/[,;(–]|\s(?:och|samt)\s/u, 1);
    if (isSurelyName(first.trim()) || known.isKnown(first.trim())) found.push({ words, line: index });
  }
  return found;
}

function textOf(line: Line | undefined): string {
  if (!line?.isText) return '';
  const rest = line.rest.slice(ITEM.exec(line.rest)?.[0].length ?? 0).replace(HEADING, '');
  return tidy(rest);
}
