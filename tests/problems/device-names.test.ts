/** Names that Windows keeps for its devices: a site can be built, kept and checked out on any machine. */
import { expect, test } from 'vitest';
import { type Files, minutes } from '../support/content-folder.ts';
import { problemLines } from '../support/problem-lines.ts';

test.for<[what: string, files: Files, expected: string]>([
  [
    'a page',
    { 'pages/con.md': '---\ntitle: Kontakt\n---\n' },
    'content/pages/con.md:1:1 fel: Ingen mapp kan heta ”con” på en dator med Windows – en annan adress väntades – döp om filen.',
  ],
  [
    'a group',
    { 'groups/Aux.md': '---\nname: Extragruppen\n---\n' },
    'content/groups/Aux.md:1:1 fel: Ingen mapp kan heta ”aux” på en dator med Windows – en annan adress väntades – döp om filen.',
  ],
  [
    'a project',
    { 'projects/lpt1.md': '---\nname: Skrivaren\n---\n' },
    'content/projects/lpt1.md:1:1 fel: Ingen mapp kan heta ”lpt1” på en dator med Windows – en annan adress väntades – döp om filen.',
  ],
  [
    'an organisation',
    { 'organisations.yaml': '- name: Ria\n- name: G7\n- name: NUL\n' },
    'content/organisations.yaml:3:9 fel: Ingen mapp kan heta ”nul” på en dator med Windows – en annan adress väntades – skriv en rad med en annan adress, till exempel ”id: nul-gruppen”.',
  ],
  [
    'an attachment',
    {
      'attachments/2017/PRN.pdf': 'x',
      'minutes/m.md': minutes({ date: '2017-02-13' }, '[x](../attachments/2017/PRN.pdf)\n'),
    },
    'content/minutes/m.md:6:1 fel: Ingen fil kan heta ”prn” på en dator med Windows – ett annat namn väntades – döp om ”2017/PRN.pdf”.',
  ],
])('a name that Windows keeps for itself is no address, of %s', ([, files, expected]) => {
  expect(problemLines(files)).toEqual([expected]);
});

test('other words with these letters are addresses', () => {
  const files = {
    'pages/kontakt.md': '---\ntitle: Kontakt\n---\n',
    'projects/con-amore.md': '---\nname: Con amore\n---\n',
  };
  expect(problemLines(files)).toEqual([]);
});
