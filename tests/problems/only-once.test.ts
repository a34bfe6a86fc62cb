/** An error has one message: nothing that refers to the file with the error is wrong too. */
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { problemsOf } from '../support/built-site.ts';
import { contentFolder, type Files, minutes, small } from '../support/content-folder.ts';
import { problemLines } from '../support/problem-lines.ts';

/** The files, lines and rules of the problems. */
function rulesOf(files: Files): string[] {
  return problemsOf({ ...small, ...files }).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

/** Minutes of every kind of reference to the others. */
const REFERRING: Files = {
  'minutes/a.md': minutes(
    { date: '2017-02-13', group: 'GG', projects: '[Klarspråk]', attendees: '[Ada Test, Ria, Bo Prov, G7]' },
    '## Klarspråk\n\n[Gruppen](../groups/gemensam-grupp.md), [sidan](/grupper/gemensam-grupp/), [projektet](/projekt/klarsprak/), [Ria](/organisationer/ria/), [om](/om/).\n',
  ),
  'minutes/b.md': minutes(
    { date: '2017-03-13', group: 'gemensam-grupp' },
    '[Förra](a.md), [sidan](/protokoll/2017-02-13-gemensam-grupp/), [besluten](/beslut/ar/2017/).\n\nKlart. ^2017-02-13-gemensam-grupp.uppgift-ringa-ria\n',
  ),
  'pages/om.md': '---\ntitle: Om\n---\n',
};
const A_PERSON_LIST = '\n  - Ada Test, Ria\n  - Bo Prov, G7';
const referring = (attendees: string): Files => ({
  ...REFERRING,
  'minutes/a.md': String(REFERRING['minutes/a.md']).replace('[Ada Test, Ria, Bo Prov, G7]', attendees),
  'minutes/b.md': String(REFERRING['minutes/b.md']).replace(
    '2017-02-13-gemensam-grupp.uppgift-ringa-ria',
    '2017-01-16-gemensam-grupp.uppgift-ringa-ria',
  ),
});

test.for<[name: string, path: string, text: string | Uint8Array, expected: string[]]>([
  [
    'the name of a key',
    'groups/gemensam-grupp.md',
    '---\nnamm: Gemensam grupp\naliases: [GG]\n---\n',
    [':2 unknown-key'],
  ],
  [
    'a key more',
    'groups/gemensam-grupp.md',
    '---\nname: Gemensam grupp\naliases: [GG]\nplatz: Bryggan\n---\n',
    [':4 unknown-key'],
  ],
  ['a value', 'groups/gemensam-grupp.md', '---\nname: Gemensam grupp\naliases: { a: GG }\n---\n', [':3 wrong-type']],
  ['YAML', 'groups/gemensam-grupp.md', '---\nname: "Gemensam grupp\naliases: [GG]\n---\n', [':2 yaml-open-quote']],
  ['no front matter', 'groups/gemensam-grupp.md', 'name: Gemensam grupp\naliases: [GG]\n', [':1 front-matter-missing']],
  [
    'Latin-1',
    'groups/gemensam-grupp.md',
    Buffer.from('---\nname: Gemensam grupp\naliases: [GG, Åbo]\n---\n', 'latin1'),
    [':3 not-utf-8'],
  ],
  ['a project', 'projects/klarsprak.md', '---\nnamm: Klarspråk\n---\n', [':2 unknown-key']],
  ['organisations', 'organisations.yaml', '- name: Ria\n- nomn: G7\n', [':2 unknown-key']],
  ['the YAML of organisations', 'organisations.yaml', '- name: Ria\n- name: "G7\n', [':2 yaml-open-quote']],
  ['a page', 'pages/om.md', 'Utan front matter.\n', [':1 front-matter-missing']],
])('a mistake in %s is told of where it is, and nowhere else', ([, path, text, expected]) => {
  const found = rulesOf({ ...referring(A_PERSON_LIST), [path]: text });
  const own = found.filter((line) => line.startsWith(`content/${path}:`));
  expect(own.map((line) => line.slice(`content/${path}`.length))).toEqual(expected);
  // the reference to a task that is not there is an error of its own, and the list of decisions too
  const others = found.filter((line) => !own.includes(line) && !/b\.md:8 broken-ref|b\.md:6 broken-link/.test(line));
  expect(others).toEqual([]);
});

test.for<[name: string, text: string | Uint8Array]>([
  ['a date that is none', minutes({ date: '2017-02-133' }, '')],
  ['an unknown group', minutes({ date: '2017-02-13', group: 'Styrelsen' }, '')],
  ['an unknown key', minutes({ date: '2017-02-13', plats: 'x', place: '[a, b]' }, '- [ ] Ada: ringa Ria\n')],
  ['bytes that are not UTF-8', Buffer.from('---\ndate: 2017-02-13\nplace: Gården\n---\n', 'latin1')],
])('minutes with %s are there for what refers to them', ([, text]) => {
  const found = rulesOf({ ...REFERRING, 'minutes/a.md': text });
  expect(found.filter((line) => !line.startsWith('content/minutes/a.md'))).toEqual([]);
  expect(found.length).toBeGreaterThan(0);
});

test('a day that went by without minutes is not told of while minutes have an error: they may be its', () => {
  const announcing = minutes({ date: '2017-03-13', group: 'GG', next: '2017-03-27' }, '');
  const unannounced = minutes({ date: '2017-04-03', group: 'GG' }, '');
  const held = { 'minutes/a.md': announcing, 'minutes/c.md': unannounced };
  const broken = { 'minutes/b.md': minutes({ date: '2017-03-32', group: 'GG' }, '') };
  expect(rulesOf(held)).toEqual(['content/minutes/c.md:2 moved-unannounced']);
  expect(rulesOf({ ...held, ...broken })).toEqual(['content/minutes/b.md:2 wrong-date']);
});

test('a name that no file with errors has is told of all the same', () => {
  expect(
    rulesOf({
      'groups/ny.md': '---\nnamm: Ny grupp\n---\n',
      'minutes/m.md': minutes({ date: '2017-02-13', group: 'Ny grupp' }, ''),
      'minutes/n.md': minutes({ date: '2017-03-13', group: 'Styrelsen' }, '[Borta](borta.md)\n'),
    }),
  ).toEqual([
    'content/groups/ny.md:2 unknown-key',
    'content/minutes/n.md:3 unknown-group',
    'content/minutes/n.md:6 broken-link',
  ]);
});

test('links and references are checked in minutes that can’t be read otherwise', () => {
  expect(
    rulesOf({
      'minutes/m.md': minutes(
        { date: 'x' },
        '[Borta](borta.md), [bilaga](budget.pdf)\n\nKlart. ^2016-01-16-gemensam-grupp.uppgift-ringa\n',
      ),
    }),
  ).toEqual([
    'content/minutes/m.md:2 wrong-date',
    'content/minutes/m.md:6 broken-link',
    'content/minutes/m.md:6 broken-link',
    'content/minutes/m.md:8 broken-ref',
  ]);
});

test('attachments are checked in minutes of an unknown group, and a misspelt project is not missing under projects', () => {
  expect(
    rulesOf({
      'projects/odling.md': '---\nname: Odling\n---\n',
      'minutes/m.md': minutes(
        { date: '2017-02-13', group: 'Styrelsen', projects: '[Odlin]', attachments: '[budget.pdf]' },
        'Odling i vår.\n',
      ),
    }),
  ).toEqual([
    'content/minutes/m.md:3 unknown-group',
    'content/minutes/m.md:4 unknown-project',
    'content/minutes/m.md:5 broken-link',
  ]);
});

test('the nearest name is offered as it is spelt, not as its file is named', () => {
  const lines = problemLines({
    'groups/styrelsen.md': '---\nname: Styrelsen\n---\n',
    'projects/tradgarden-i-hamnen.md': '---\nname: Trädgården\n---\n',
    'minutes/m.md': minutes({ date: '2017-02-13', group: 'Styrlsen', projects: '[tradgarden-i-hamn]' }, ''),
  }).join('\n');
  expect(lines).toContain('Menade du ”Styrelsen”?');
  expect(lines).toContain('Menade du ”Trädgården”?');
});

test('remedies name the folder that was given', () => {
  const folder = contentFolder({
    ...small,
    'minutes/m.md': minutes(
      { date: '2017-02-13', group: 'Styrelsen', projects: '[Badhus]', attendees: '\n  - Ada Test, Byn' },
      '',
    ),
  });
  const lines = loadArchive(folder, '2017-06-30' as CalendarDate)
    .problems.map(formatProblem)
    .join('\n');
  expect(lines).toContain(`finns inte i ${folder}/groups/`);
  expect(lines).toContain(`finns inte i ${folder}/projects/`);
  expect(lines).toContain(`finns inte i ${folder}/organisations.yaml`);
  expect(lines.replaceAll(folder, '')).not.toContain('content/');
});

test.for([
  ['groups/ny.md', '--- ⏎ name: Namnet ⏎ ---'],
  ['projects/ny.md', '--- ⏎ name: Namnet ⏎ ---'],
  ['pages/ny.md', '--- ⏎ title: Sidans rubrik ⏎ ---'],
  ['followups/ny.md', '--- ⏎ date: 2017-01-16 ⏎ refs: [2017-01-16-styrelsen.uppgift-boka-salen] ⏎ ---'],
  ['minutes/ny.md', '--- ⏎ date: 2017-01-16 ⏎ group: Gruppens namn ⏎ ---'],
])('an empty file is told how one of its kind begins: %s', ([path = '', example]) => {
  const lines = problemLines({ [path]: '' });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(example);
});

test.for<[name: string, files: Files, expected: string[]]>([
  [
    'people, of whom two are one letter apart',
    {
      'people.yaml': '- name: Bodil Ek\n- name: Bodil Eg\n  viso: ja\n',
      'minutes/m.md': minutes({ date: '2017-02-13', attendees: '[Bodil Ek, Bodil Eg]' }, ''),
    },
    ['content/people.yaml:3 unknown-key'],
  ],
  [
    'a project, by whose other name the text mentions it',
    {
      'projects/ny.md': '---\nname: Trädgården\naliases: { a: Odlarna }\n---\n',
      'minutes/m.md': minutes({ date: '2017-02-13', projects: '[Trädgården]' }, 'Odlarna sådde.\n'),
    },
    ['content/projects/ny.md:3 wrong-type'],
  ],
  [
    'a group, whose phone number is in the text',
    {
      'groups/gemensam-grupp.md': '---\nname: Gemensam grupp\nplace: 070-123 45 67\nplatz: x\n---\n',
      'minutes/m.md': minutes({ date: '2017-02-13' }, 'Ring 070-123 45 67.\n'),
    },
    ['content/groups/gemensam-grupp.md:4 unknown-key'],
  ],
])('no warning follows from a mistake in %s', ([, files, expected]) => {
  expect(rulesOf(files)).toEqual(expected);
});
