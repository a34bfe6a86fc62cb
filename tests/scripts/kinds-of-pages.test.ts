/** Pictures and heights find the kinds of pages by addresses: these agree with the table of pages. */
import { describe, expect, test } from 'vitest';
import { kindOf } from '../../scripts/pictures/kinds.ts';
import { type PageKind, type PageRule, type PageSubjects, pageKinds, pageRules } from '../../src/archive/pages.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { once } from '../support/once.ts';

const example = once(() => loadArchive('content', '2017-06-30' as CalendarDate).archive);

/** The addresses of all pages of a kind. */
function pathsOf<Kind extends PageKind>(kind: Kind): string[] {
  const rule: PageRule<PageSubjects[Kind]> = pageRules[kind];
  const archive = example();
  return archive ? rule.of(archive).map((subject) => rule.path(subject)) : [];
}

/** Of redirects the address tells nothing; the example has no timeline that is so long that a year of it has a page. */
const ELSEWHERE: readonly PageKind[] = ['redirect', 'timelineYear'];

describe('a page of the example is of the kind that made it', () => {
  test.for(pageKinds.filter((kind) => !ELSEWHERE.includes(kind)))('%s', (kind) => {
    const paths = pathsOf(kind);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(kindOf({ path, html: '', isComing: kind === 'planned' })?.kind, path).toBe(kind);
  });
});

test('a page that only leads on is a redirect, whatever its address', () => {
  const html = '<meta http-equiv="refresh" content="0; url=/projekt/klarsprak/"/>';
  expect(kindOf({ path: '/projekt/myndighetssvenska/', html, isComing: false })?.kind).toBe('redirect');
});

test.for([
  ['/uppgifter/', 'register-uppgifter'],
  ['/uppgifter/projekt/klarsprak/', 'register-uppgifter-projekt'],
  ['/om/', 'plain-om'],
  ['/projekt/klarsprak/', 'project'],
  ['/projekt/klarsprak/ar/2017/', 'timelineYear'],
])('%s is named %s', ([path, name]) => {
  expect(kindOf({ path: path ?? '', html: '', isComing: false })?.name).toBe(name);
});

test('an address that no kind has is of none', () => {
  expect(kindOf({ path: '/projekt/klarsprak/mer/', html: '', isComing: false })).toBeUndefined();
});
