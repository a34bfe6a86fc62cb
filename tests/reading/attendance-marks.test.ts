/** What Markdown, HTML and those who chat add to names: marks of emphasis, line breaks, comments, «@», «+». */
import { expect, test } from 'vitest';
import { FRONT, readAttendance } from '../cases/read-attendance.ts';

const REST = '## Trädgården\n\nVi sådde.';

test.for([
  ['@ before names', 'Närvarande: @Bo, @Gun Alm', ['Bo', 'Gun Alm']],
  ['@ before a name on its own line', '## Närvarande\n\n@Bo Ek\n@Gun', ['Bo Ek', 'Gun']],
  ['+ between names', 'Närvarande: Bo + Ida', ['Bo', 'Ida']],
  ['+ between names on a line of their own', '## Närvarande\n\nBo + Ida\nKurt Frisk', ['Bo', 'Ida', 'Kurt Frisk']],
  [
    'emphasis around each',
    '## Närvarande\n\n- *Kurt Frisk*\n- _Gun Alm_, Ria\n- **Bo Ek** (ordförande)\n- ***Ida Ros***',
    ['Kurt Frisk', 'Gun Alm, ria', 'Bo Ek (ordförande)', 'Ida Ros'],
  ],
  ['emphasis in a list', 'Närvarande: *Kurt Frisk*, __Gun Alm__', ['Kurt Frisk', 'Gun Alm']],
  ['emphasis around all', '*Närvarande: Kurt Frisk, Gun Alm*', ['Kurt Frisk', 'Gun Alm']],
  ['code and links', '## Närvarande\n\n- `Kurt Frisk`\n- [Gun Alm](https://gun.example/)', ['Kurt Frisk', 'Gun Alm']],
  [
    'line breaks of HTML between names',
    'Närvarande: Kurt Frisk<br>Gun Alm<br />Bo Ek',
    ['Kurt Frisk', 'Gun Alm', 'Bo Ek'],
  ],
  ['line breaks of HTML that end lines', 'Närvarande:<br>\nKurt Frisk<br>\nGun Alm<br>', ['Kurt Frisk', 'Gun Alm']],
  ['line breaks behind a bold label', '**Närvarande**<br>Kurt Frisk<br>\nGun Alm', ['Kurt Frisk', 'Gun Alm']],
  [
    'comments behind names',
    '## Närvarande <!-- alla -->\n\nKurt Frisk <!-- sent -->\nGun Alm',
    ['Kurt Frisk', 'Gun Alm'],
  ],
  [
    'comments between names',
    '## Närvarande\n\n- Kurt Frisk\n<!-- Bo Ek\nkom inte -->\n- Gun Alm',
    ['Kurt Frisk', 'Gun Alm'],
  ],
  ['a comment in a list', 'Närvarande: Kurt Frisk <!-- se, lista -->, Gun Alm', ['Kurt Frisk', 'Gun Alm']],
  [
    'a comment that begins behind a name',
    'Närvarande\nKurt Frisk <!-- sent\noch trött -->\nGun Alm',
    ['Kurt Frisk', 'Gun Alm'],
  ],
  ['spaces of HTML', '## Närvarande\n\n- Kurt&nbsp;Frisk\n- Gun Alm&nbsp;', ['Kurt Frisk', 'Gun Alm']],
] as const)('%s', ([, body, people]) => {
  expect(readAttendance(`${body}\n\n${REST}`)).toEqual({ people, text: 'Trädgården Vi sådde.', problems: [] });
});

test('marks around names in front matter are no part of them', () => {
  const { people, problems } = readAttendance(
    'Vi sådde.',
    `${FRONT}\nattendees:\n  - "*Bo Ek*, Ria"\n  - "@Gun Alm"\n  - Ida<br>\n  - Eva Sund <!-- sent -->\n  - Per Nord\tKaféet`,
  );
  expect([people, problems]).toEqual([['Bo Ek, ria', 'Gun Alm', 'Ida', 'Eva Sund', 'Per Nord, kafeet'], []]);
});

test('a comment that says something of the text stays where names are taken out', () => {
  const { people, text, problems } = readAttendance('Närvarande: Bo Ek <!-- a\nb --> \n\nVi sådde.');
  expect([people, text, problems]).toEqual([['Bo Ek'], 'Vi sådde.', []]);
});

test('the e-mail address of a link is told of', () => {
  const { people, problems } = readAttendance('Närvarande: [Bo Ek](mailto:bo@ek.example)\n\nVi sådde.');
  expect([people, problems.length]).toEqual([['Bo Ek'], 1]);
  expect(problems[0]).toContain('En e-postadress står bredvid ett namn');
});

test('a comment in the front matter is nobody', () => {
  const { problems } = readAttendance('Vi sådde.', `${FRONT}\nattendees:\n  - <!-- alla -->\n  - Bo Ek`);
  expect(problems).toEqual([expect.stringContaining('”attendees” är tomt')]);
});
