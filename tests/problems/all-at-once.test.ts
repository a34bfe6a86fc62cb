/** A run reports all problems of all files, in a fixed order, whatever the first problem is. */
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/domain/problem.ts';
import { problemsOf } from '../support/built-site.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { meetingProblems, problemLines } from '../support/problem-lines.ts';
import { lackOf } from '../support/problem-shape.ts';

/** Where the problems are, and of what kind. */
function placesOf(files: Files): string[] {
  return problemsOf({ ...small, ...files }).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

const wrongInEveryFile: Files = {
  'site.yaml': 'title: Prov\nurl: prov\n',
  'people.yaml': '- name: Ada Test\n  show: never\n',
  'organisations.yaml': '- name: Ria\n- nann: G7\n',
  'groups/ny.md': 'Utan front matter.\n',
  'projects/ny.md': '---\nname: Ny\nstatsu: pågår\n---\n\n[Borta](borta.md)\n',
  'pages/om.md': '---\n---\n',
  'minutes/a.md': minutes({ date: '2017-02-30' }, ''),
  'minutes/b.md': minutes({ date: '2017-02-13', group: 'Styrelsen' }, '<b>\n\n[Borta](borta.md)\n'),
  'minutes/c.md': minutes({ date: '2017-03-13', projects: '[Badhus]' }, '[Borta](borta.md) onsdagen 30 maj\n'),
  'minutes/d.md': new Uint8Array([0xff, 0xfe, 0x2d, 0x00]),
};

test('problems of every file come in one run, sorted by file and line', () => {
  expect(placesOf(wrongInEveryFile)).toEqual([
    'content/groups/ny.md:1 front-matter-missing',
    'content/minutes/a.md:2 wrong-date',
    'content/minutes/b.md:3 unknown-group',
    'content/minutes/b.md:6 raw-html',
    'content/minutes/b.md:8 broken-link',
    'content/minutes/c.md:4 unknown-project',
    'content/minutes/c.md:7 broken-link',
    'content/minutes/c.md:7 wrong-weekday',
    'content/minutes/d.md:1 not-utf-8',
    'content/organisations.yaml:2 unknown-key',
    'content/pages/om.md:1 wrong-type',
    'content/people.yaml:2 wrong-show',
    'content/projects/ny.md:3 unknown-key',
    'content/projects/ny.md:6 broken-link',
    'content/site.yaml:2 wrong-url',
  ]);
});

test('the order does not depend on the order in which files are written', () => {
  const turned = Object.fromEntries(Object.entries(wrongInEveryFile).toReversed());
  expect(placesOf(turned)).toEqual(placesOf(wrongInEveryFile));
});

test('several problems of one front matter come at once', () => {
  const lines = meetingProblems({ date: '2017-02-30', time: '25:00', place: '', plsats: 'Bryggan', kind: 'brev' });
  expect(lines.map((line) => /^\S+/.exec(line)?.[0])).toEqual([
    'content/minutes/m.md:2:7',
    'content/minutes/m.md:4:7',
    'content/minutes/m.md:5:1',
    'content/minutes/m.md:6:7',
  ]);
});

test('every problem has a place, a rule and a message in three parts or with a question', () => {
  const problems = problemsOf({ ...small, ...wrongInEveryFile });
  expect(problems.map((problem) => [formatProblem(problem), lackOf(problem)])).toEqual(
    problems.map((problem) => [formatProblem(problem), undefined]),
  );
});

test('an archive with nothing but warnings is an archive', () => {
  expect(problemLines({ 'minutes/m.md': minutes({ date: '2017-02-13' }, 'tisdag 31 maj\n') }).join()).toContain(
    'varning',
  );
});
