/** Correct content gets no warning, since frequent false warnings are ignored. */
import { expect, test } from 'vitest';
import { minutes, small } from '../support/content-folder.ts';
import { meetingProblems, problemLines } from '../support/problem-lines.ts';

test('the small archive of the tests has no problem itself', () => {
  expect(problemLines({})).toEqual([]);
  expect(Object.keys(small)).toContain('site.yaml');
});

test.for([
  ['a heading about another group’s meeting', '## Ledningsgruppen 9 februari\n'],
  ['a heading about another group whose name begins alike', '## Gemensam grupp för unga 9 februari\n'],
  ['a heading about the group’s next meeting', '## Gemensam grupp träffas 13 mars\n'],
  ['a heading about something on another day', '## Hälsodag 6 maj\n'],
  ['the meeting’s own heading', '# Gemensam grupp 13 februari 2017\n'],
  ['the same in other words', '# Minnesanteckningar från Gemensam grupp, måndagen den 13 februari\n'],
  ['a weekday that fits', 'Vi ses onsdagen 31 maj och onsdagen den 31 maj 2017.\n'],
  ['a weekday that does not belong to the date', 'Varje onsdag till och med 30 maj.\n'],
  ['a weekday half a year back', 'Efter torsdagen den 18 augusti.\n'],
  ['words in braces that are no template text', 'Klossen {a} och {DATUM: nu}.\n'],
  ['a line of many hyphens', `Text.\n\n${'-'.repeat(120)}\n\nMer text.\n`],
  ['a line of many asterisks', `Text.\n\n${'*'.repeat(120)}\n`],
  ['a heading under a long line', `Rubrik\n${'='.repeat(120)}\n`],
  ['signs that look like merge markers', 'Vi valde <<<< före >>>>>>>.\n\n=======\n'],
  ['an emoji of several characters', 'Tack 👩‍👩‍👧!\n'],
  [
    'a web address, the mail address of an office and a short number',
    '[webb](https://prov.example/a), <info@prov.example>, [ring](tel:112)\n',
  ],
  ['a comment', 'Text.\n\n<!-- att göra -->\n'],
] as const)('%s', ([, text]) => {
  expect(meetingProblems({}, text)).toEqual([]);
});

test.for([
  ['no projects at all, though the text names one', { projects: '' }, 'Klarspråk växer.\n'],
  ['a project by alias, found by another name', { projects: '[Fritidsbank]' }, '## Fritidsbanken\n'],
  ['a next meeting later the same month', { next: '[2017-02-14 13.30 Bryggan]' }, ''],
  ['organisations by alias, joined', { attendees: '\n  - Ada Test, Ria/Hela människan, G7 (antecknar)' }, ''],
  ['a person without an organisation', { attendees: '[Ada Test, { name: Bea Prov, role: ordförande }]' }, ''],
  ['short names that differ by a letter', { attendees: '[Bo, Ib, Bob]' }, ''],
  ['names that differ by two letters', { attendees: '[Ada Test, Ida Tess]' }, ''],
] as const)('%s', ([, fields, text]) => {
  expect(meetingProblems(fields, text)).toEqual([]);
});

test('a link to a meeting that is not published yet is told of, and is no error', () => {
  const lines = problemLines({
    'minutes/m.md': minutes({ date: '2017-02-13' }, '[Nästa](n.md)\n'),
    'minutes/n.md': minutes({ date: '2017-03-13', draft: 'ja' }, ''),
  });
  expect(lines).toEqual([
    'content/minutes/m.md:6:1 varning: ”n.md” är inte publicerad än – länken leder så länge till listan över protokoll – inget behöver göras om den publiceras senare.',
  ]);
});

test('two people one letter apart who are both in people.yaml are two people', () => {
  const files = { 'minutes/m.md': minutes({ date: '2017-02-13', attendees: '[Bodil Ek, Bodil Eg]' }, '') };
  expect(problemLines(files)).toHaveLength(1);
  expect(problemLines({ ...files, 'people.yaml': '- name: Bodil Ek\n- name: Bodil Eg\n' })).toEqual([]);
});
