/** Two entries with the same name, alias or address: reported with both locations. */
import { expect, test } from 'vitest';
import type { Files } from '../support/content-folder.ts';
import { problemLines } from '../support/problem-lines.ts';

const AND = 'varje namn, alias och adress ska betyda en sak – ändra det ena.';

const cases: { name: string; files: Files; expected: string[] }[] = [
  {
    name: 'one name, in another case',
    files: { 'organisations.yaml': '- name: Ria\n- name: G7\n- name: RIA\n' },
    expected: [
      `content/organisations.yaml:3:9 fel: ”RIA” och ”Ria” (content/organisations.yaml:1) har båda adressen ”/ria/” – ${AND}`,
    ],
  },
  {
    name: 'an alias that is the name of another',
    files: { 'organisations.yaml': '- name: Ria\n  aliases: [G7]\n- name: G7\n' },
    expected: [
      `content/organisations.yaml:3:9 fel: ”G7” och ”Ria” (content/organisations.yaml:1) har båda namnet ”G7” – ${AND}`,
    ],
  },
  {
    name: 'one alias of two projects',
    files: { 'projects/brev.md': '---\nname: Brev\naliases: [klarspråksgruppen]\n---\n' },
    expected: [
      `content/projects/klarsprak.md:2:7 fel: ”Klarspråk” och ”Brev” (content/projects/brev.md:2) har båda namnet ”Klarspråksgruppen” – ${AND}`,
    ],
  },
  {
    name: 'one address of two projects with different names, of files in two folders',
    files: { 'projects/mote.md': '---\nname: Mote\n---\n', 'projects/2017/möte.md': '---\nname: Möte\n---\n' },
    expected: [
      'content/projects/mote.md:1:1 fel: Två filer har adressen ”/mote/”: den här och content/projects/2017/möte.md – filens namn är adressen, och varje fil ska ha en egen – döp om den ena filen.',
    ],
  },
  {
    name: 'one file name in NFC and in NFD',
    files: {
      [`projects/${'möte'.normalize('NFC')}.md`]: '---\nname: Ett\n---\n',
      [`projects/${'möte'.normalize('NFD')}.md`]: '---\nname: Två\n---\n',
    },
    expected: [
      `content/projects/${'möte'.normalize('NFC')}.md:1:1 fel: Två filer har adressen ”/mote/”: den här och content/projects/${'möte'.normalize('NFD')}.md – filens namn är adressen, och varje fil ska ha en egen – döp om den ena filen.`,
    ],
  },
  {
    name: 'a group with the alias of another as its name',
    files: { 'groups/nya.md': '---\nname: gg\n---\n' },
    expected: [
      `content/groups/nya.md:2:7 fel: ”gg” och ”Gemensam grupp” (content/groups/gemensam-grupp.md:2) har båda namnet ”gg” – ${AND}`,
    ],
  },
  {
    name: 'a file name without a letter or digit that an address can have',
    files: { 'projects/….md': '---\nname: Tecken\n---\n' },
    expected: [
      'content/projects/….md:1:1 fel: Filens namn ger ingen adress – minst en bokstav a–ö eller siffra väntades – döp om filen.',
    ],
  },
  {
    name: 'an id of an organisation that is none',
    files: { 'organisations.yaml': '- name: G7\n- name: Ria\n  id: Hela människan\n' },
    expected: [
      'content/organisations.yaml:3:7 fel: ”Hela människan” kan inte vara en adress – sista delen av adressen väntades, med små bokstäver utan å, ä och ö, till exempel ”hela-manniskan” – rätta den.',
    ],
  },
  {
    name: 'the name of an organisation without a letter or digit, where it has no id',
    files: { 'organisations.yaml': '- name: …\n- name: ..\n  id: punkter\n' },
    expected: [
      'content/organisations.yaml:1:9 fel: Namnet ”…” ger ingen adress – minst en bokstav a–ö eller siffra väntades – skriv en rad med adressen, till exempel ”id: klarsprak”.',
    ],
  },
  {
    name: 'two pages with one file name in two folders',
    files: { 'pages/a/regler.md': '---\ntitle: A\n---\n', 'pages/b/regler.md': '---\ntitle: B\n---\n' },
    expected: [
      'content/pages/b/regler.md:1:1 fel: Två sidor har adressen ”/regler/”: den här och content/pages/a/regler.md – en sida får ett eget namn – döp om den ena filen.',
    ],
  },
  {
    name: 'a page with an address of the site itself',
    files: { 'pages/projekt.md': '---\ntitle: Projekt\n---\n' },
    expected: [
      'content/pages/projekt.md:1:1 fel: Adressen ”/projekt/” har webbplatsen redan – en sida får ett eget namn – döp om filen.',
    ],
  },
];

test.for(cases)('a name or address that can’t be an entry’s own is told of: $name', ({ files, expected }) => {
  expect(problemLines(files)).toEqual(expected);
});

test('an entry may have its own name among its aliases, and a project may be called as an organisation is', () => {
  expect(
    problemLines({
      'projects/brev.md': '---\nname: Brev\naliases: [brev]\n---\n',
      'organisations.yaml': '- name: Brev\n- name: Gemensam grupp\n',
    }),
  ).toEqual([]);
});
