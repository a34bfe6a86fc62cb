/** Reads a single Markdown text, with a few known names. */

import type { CalendarDate } from '../../src/domain/dates.ts';
import { renderFragment } from '../../src/domain/fragment.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import type { Slug } from '../../src/domain/slug.ts';
import type { Target } from '../../src/domain/target.ts';
import type { Body, BodyContext, Names } from '../../src/markdown/body.ts';
import { bodyReader } from '../../src/markdown/read-body.ts';
import { NameMatcher } from '../../src/swedish/name-matcher.ts';

const target = (kind: Target['kind'], id: string): Target => ({ kind, id: id as Slug });

const RUNNING: { name: string; target: Target }[] = [
  { name: 'Klarspråk', target: target('project', 'klarsprak') },
  { name: 'Hälsodag', target: target('project', 'halsodag') },
  { name: 'Hälsodag', target: target('group', 'halsodag') },
  { name: 'Gemensam grupp', target: target('group', 'gemensam-grupp') },
  { name: 'Ledningsgruppen', target: target('group', 'ledningsgruppen') },
  { name: 'Ria', target: target('organisation', 'ria') },
];
const HEADINGS = [...RUNNING, { name: 'Lokaler', target: target('project', 'lokaler') }];

/** The context of a meeting of Gemensam grupp on 16 January 2017. */
export const meeting: BodyContext = { date: '2017-01-16' as CalendarDate, group: 'gemensam-grupp' as Slug, people: [] };

/** The known names for reading texts. */
export function names(): Names {
  return { inText: new NameMatcher(RUNNING), inHeadings: new NameMatcher(HEADINGS), people: [] };
}

/** The body of `m.md` with this text; locations are positions in the text. */
export function readText(text: string, context?: BodyContext): Body {
  return bodyReader(names())({ path: 'm.md', text }, context);
}

/** The HTML of a text’s sections, with references instead of addresses. */
export function htmlOf(text: string, { ids = false } = {}): string {
  return readText(text)
    .sections.map(({ html }) => renderFragment(html, { address: (reference) => reference, ids }))
    .join('\n');
}

/** The problems of a text, formatted as lines. */
export function problemsIn(text: string): string[] {
  return readText(text).problems.map(formatProblem);
}
