/** `formerly`: what is no id, and ids that something has now, that two things had, or that the site has itself. */
import { describe, expect, test } from 'vitest';
import { type Files, minutes } from '../support/content-folder.ts';
import { problemLines } from '../support/problem-lines.ts';

const entry = (name: string, formerly: string): string => `---\nname: ${name}\nformerly: ${formerly}\n---\n`;
const page = (formerly: string): string => `---\ntitle: Sidan\nformerly: ${formerly}\n---\n\nText.\n`;
/** Minutes of 13 February, whose `formerly` is on line 4. */
const meeting = (formerly: string, fields: Readonly<Record<string, string>> = {}): string =>
  minutes({ date: '2017-02-13', formerly, ...fields }, 'Text.\n');

interface Case {
  name: string;
  files: Files;
  expected: string[];
}

const noSlug = (value: string, near: string) =>
  `”${value}” kan inte vara en adress – sista delen av adressen väntades, med små bokstäver utan å, ä och ö, till exempel ”${near}” – rätta den.`;
const noMeeting = (value: string) =>
  `”${value}” är ingen tidigare adress för ett möte – datumet som stod förut väntades, till exempel 2017-01-16, eller datum och grupp, till exempel 2017-01-16-styrelsen – rätta raden.`;

const values: Case[] = [
  {
    name: 'a name of a project',
    files: { 'projects/orangeriet.md': entry('Orangeriet', 'Trädgården') },
    expected: [`content/projects/orangeriet.md:3:11 fel: ${noSlug('Trädgården', 'tradgarden')}`],
  },
  {
    name: 'an address in a list of a page, with its slashes',
    files: { 'pages/sidan.md': page('[gamla-sidan, /sida/]') },
    expected: [`content/pages/sidan.md:3:25 fel: ${noSlug('/sida/', 'sida')}`],
  },
  {
    name: 'signs alone, of an organisation',
    files: { 'organisations.yaml': '- name: Ria\n- name: G7\n  formerly: …\n' },
    expected: [`content/organisations.yaml:3:13 fel: ${noSlug('…', 'klarsprak')}`],
  },
  {
    name: 'a value that is neither a text nor a list, of a group',
    files: { 'groups/nya.md': entry('Nya', '{ id: gamla }') },
    expected: [
      'content/groups/nya.md:3:11 fel: ”formerly” är en uppställning med ”ord: värde” – en text väntades – rätta raden. Innehåller texten kolon eller #, sätt citattecken runt den.',
    ],
  },
  {
    name: 'a row without a value',
    files: { 'groups/nya.md': entry('Nya', '') },
    expected: [
      'content/groups/nya.md:3:11 fel: ”formerly” är tomt – en text väntades – skriv den, eller ta bort raden.',
    ],
  },
  ...[
    '13 februari 2017',
    '2017-02-30',
    '2017-02-30-gemensam-grupp',
    'gemensam-grupp',
    '2017-02-12-',
    '2017-02-12 GG',
  ].map((value) => ({
    name: `of a meeting: ${value}`,
    files: { 'minutes/m.md': meeting(value) },
    expected: [`content/minutes/m.md:4:11 fel: ${noMeeting(value)}`],
  })),
];

describe('a value that is no id is an error', () => {
  test.for(values)('$name', ({ files, expected }) => {
    expect(problemLines(files)).toEqual(expected);
  });
});

const inUse = (id: string, place: string) =>
  `Adressen ”${id}” används nu av ${place} – en tidigare adress kan bara leda vidare om ingen annan har den – ta bort ”${id}” under formerly, eller byt adress på den andra.`;
const own = (id: string, place: string) =>
  `”${id}” är adressen som ${place} har nu, och kan inte också vara en tidigare – bara adresser som inte används längre väntades – ta bort ”${id}” under formerly.`;
const twice = (id: string, place: string) =>
  `”${id}” står under formerly både här och i ${place} – en gammal adress kan bara leda till ett ställe – ta bort den ena raden.`;
const ofSite = (id: string) =>
  `Adressen ”/${id}/” har webbplatsen själv – en adress som ingen sida har väntades – ta bort ”${id}” under formerly.`;

const entries: Case[] = [
  {
    name: 'that another project has now',
    files: { 'projects/orangeriet.md': entry('Orangeriet', 'klarsprak') },
    expected: [`content/projects/orangeriet.md:3:11 fel: ${inUse('klarsprak', 'content/projects/klarsprak.md:2')}`],
  },
  {
    name: 'of two groups that had each other’s, a loop',
    files: { 'groups/ett.md': entry('Ett', 'tva'), 'groups/tva.md': entry('Två', 'ett') },
    expected: [
      `content/groups/ett.md:3:11 fel: ${inUse('tva', 'content/groups/tva.md:2')}`,
      `content/groups/tva.md:3:11 fel: ${inUse('ett', 'content/groups/ett.md:2')}`,
    ],
  },
  {
    name: 'that the project was and is again',
    files: { 'projects/orangeriet.md': entry('Orangeriet', '[orangeriet, vaxthuset]') },
    expected: [`content/projects/orangeriet.md:3:12 fel: ${own('orangeriet', 'content/projects/orangeriet.md:2')}`],
  },
  {
    name: 'that two organisations had',
    files: {
      'organisations.yaml': '- name: Ria\n  formerly: foreningen\n- name: G7\n  formerly: [g, foreningen]\n',
    },
    expected: [`content/organisations.yaml:4:17 fel: ${twice('foreningen', 'content/organisations.yaml:2')}`],
  },
  {
    name: 'that another page has now, and one that two pages had',
    files: { 'pages/a.md': page('[b, gammal]'), 'pages/b.md': page('gammal') },
    expected: [
      `content/pages/a.md:3:12 fel: ${inUse('b', 'content/pages/b.md:2')}`,
      `content/pages/b.md:3:11 fel: ${twice('gammal', 'content/pages/a.md:3')}`,
    ],
  },
  ...['om', 'projekt', 'kalender', 'assets', 'personuppgifter'].map((id) => ({
    name: `that the site has itself: ${id}`,
    files: { 'pages/sidan.md': page(id) },
    expected: [`content/pages/sidan.md:3:11 fel: ${ofSite(id)}`],
  })),
];

describe('an id of an entry is an error', () => {
  test.for(entries)('$name', ({ files, expected }) => {
    expect(problemLines(files)).toEqual(expected);
  });

  test('but not one that a thing of another kind has, and not a word that only pages may not have', () => {
    expect(
      problemLines({
        'projects/orangeriet.md': entry('Orangeriet', '[gemensam-grupp, om, projekt]'),
        'groups/orangeriet.md': entry('Orangeriegruppen', 'klarsprak'),
      }),
    ).toEqual([]);
  });
});

const FIRST = 'content/minutes/2017/2017-01-16-gemensam-grupp.md';
const alsoHas = (id: string, place: string, verb: 'har' | 'har haft') =>
  `Mötet har haft adressen ${id}, som mötet i ${place} också ${verb} – en gammal adress kan bara leda till ett ställe – rätta formerly eller datumet i den ena filen.`;
const isNow = (id: string, place: string) =>
  `Mötet är ${id} nu (${place}), och det kan inte också vara en tidigare adress – bara det som inte gäller längre väntades – ta bort raden under formerly.`;

const meetings: Case[] = [
  {
    name: 'the date that it has',
    files: { 'minutes/m.md': meeting('2017-02-13') },
    expected: [`content/minutes/m.md:4:11 fel: ${isNow('2017-02-13-gemensam-grupp', 'content/minutes/m.md:2')}`],
  },
  {
    name: 'the id that it has, of minutes that are not published',
    files: { 'minutes/m.md': meeting('[2017-02-12, 2017-02-13-gemensam-grupp]', { published: '2018-01-01' }) },
    expected: [`content/minutes/m.md:4:24 fel: ${isNow('2017-02-13-gemensam-grupp', 'content/minutes/m.md:2')}`],
  },
  {
    name: 'the date of another meeting of the group',
    files: { 'minutes/m.md': meeting('2017-01-16') },
    expected: [`content/minutes/m.md:4:11 fel: ${alsoHas('2017-01-16-gemensam-grupp', `${FIRST}:2`, 'har')}`],
  },
  {
    name: 'the id of a draft',
    files: {
      'minutes/m.md': meeting('2017-03-01'),
      'minutes/n.md': minutes({ date: '2017-03-01', draft: 'ja' }, 'Text.\n'),
    },
    expected: [
      `content/minutes/m.md:4:11 fel: ${alsoHas('2017-03-01-gemensam-grupp', 'content/minutes/n.md:2', 'har')}`,
    ],
  },
  {
    name: 'a date that another meeting had too',
    files: { 'minutes/m.md': meeting('2017-02-10'), 'minutes/n.md': meeting('2017-02-10', { date: '2017-02-14' }) },
    expected: [
      `content/minutes/n.md:4:11 fel: ${alsoHas('2017-02-10-gemensam-grupp', 'content/minutes/m.md:4', 'har haft')}`,
    ],
  },
  {
    name: 'the id that another meeting has or had by the ids of its group',
    files: {
      'groups/ledningsgruppen.md': entry('Ledningsgruppen', 'ledning'),
      'minutes/m.md': meeting('2017-02-13-ledning'),
      'minutes/n.md': minutes({ date: '2017-02-13', group: 'Ledningsgruppen' }, 'Text.\n'),
    },
    expected: [
      `content/minutes/m.md:4:11 fel: ${alsoHas('2017-02-13-ledningsgruppen', 'content/minutes/n.md:2', 'har')}`,
    ],
  },
];

describe('of a meeting it is an error to have been', () => {
  test.for(meetings)('$name', ({ files, expected }) => {
    const lines = problemLines(files).filter((line) => !line.includes('varning:'));
    expect(lines).toEqual(expected);
  });
});
