/** People whose names people.yaml withholds: no spelling in it is in any published file. */
import { expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { lastLook } from '../../src/site/last-look/last-look.ts';
import { makeSite } from '../../src/site/make-site.ts';
import { buildWithIndex, recordOf } from '../support/built-site.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { loadFiles } from '../support/front-matter.ts';

const PEOPLE = [
  '- name: Ada Testsson',
  '  aliases: [Ada T, Adis]',
  '  show: hidden',
  '- name: Bea-Lotta Prov',
  '  aliases: [Lotta Prov]',
  '  show: role',
  '  role: brukarrepresentant',
  '- name: Cia Mall',
  '  show: role',
  '- name: Dan Mått',
  '',
].join('\n');

/** What stands on the page of a meeting, in its text. */
function textOf(text: string): string | undefined {
  const { archive, problems } = loadFiles({
    'people.yaml': PEOPLE,
    'minutes/m.md': minutes({ date: '2017-02-13' }, text),
  });
  expect(problems).toEqual([]);
  return archive?.meetings
    .at(-1)
    ?.sections.map((section) => [section.title, section.text].filter(Boolean).join(' | '))
    .join(' | ');
}

test.for([
  ['Ada Testsson kom.', 'en deltagare kom.'],
  ['ADA TESTSSON och ada testsson', 'en deltagare och en deltagare'],
  ['Ada Testssons brev', 'en deltagares brev'],
  ['Adis och Ada T kom.', 'en deltagare och en deltagare kom.'],
  ['Bea-Lotta Prov läste.', 'brukarrepresentant läste.'],
  ['Lotta Provs text', 'brukarrepresentants text'],
  ['Cia Mall kom.', 'en deltagare kom.'],
  ['Dan Mått kom.', 'Dan Mått kom.'],
  ['Tack Ada\nTestsson!', 'Tack en deltagare!'],
  ['- Tack Ada\n  Testsson, och\n  hej', 'Tack en deltagare, och hej'],
  ['> Tack Ada\n> Testsson!', 'Tack en deltagare!'],
  ['Tack Ada  Testsson', 'Tack en deltagare'],
  ['Tack Ada\u00a0Testsson', 'Tack en deltagare'],
  ['Tack _Ada Testsson_', 'Tack en deltagare'],
  ['Tack **Ada Testsson**', 'Tack en deltagare'],
  ['## Ada Testsson berättar\n\nText.', 'en deltagare berättar | Text.'],
  ['| Vem |\n|-|\n| Ada Testsson |', 'Vem\nen deltagare'],
  ['[Ada Testsson](https://prov.example)', 'en deltagare'],
  ['`Ada Testsson`', 'en deltagare'],
  ['Adisa och Ada Tess kom.', 'Adisa och Ada Tess kom.'],
] as const)('”%s” is published as ”%s”', ([written, published]) => {
  expect(textOf(`${written}\n`)).toBe(published);
});

test('lines below a withheld name stay where they are', () => {
  const { problems } = loadFiles({
    'people.yaml': PEOPLE,
    'minutes/m.md': minutes({ date: '2017-02-13' }, 'Tack Ada\nTestsson!\n\n[Borta](#borta)\n'),
  });
  expect(problems.map(({ line }) => line)).toEqual([9]);
});

test('names are withheld in front matter, in its short, long and folded forms', () => {
  const { archive, problems } = loadFiles({
    'people.yaml': PEOPLE,
    'minutes/m.md': [
      '---',
      'date: 2017-02-13',
      'group: GG',
      'place: Hos Ada Testsson',
      'attendees:',
      '  - Ada',
      '    Testsson, Ria (antecknar)',
      '  - { name: Bea-Lotta Prov, organisation: G7, role: ordförande }',
      'absent: [Cia Mall, "Lotta Prov"]',
      'summary: Vi tackade Ada',
      '  Testsson och gick hem.',
      'corrections: [{ date: 2017-02-14, text: Adis heter Ada T }]',
      '---',
      '',
    ].join('\n'),
  });
  expect(problems).toEqual([]);
  const meeting = archive?.meetings.at(-1);
  expect(meeting?.people.map(({ field, name, role }) => [field, name, role])).toEqual([
    ['attendees', 'en deltagare', 'antecknar'],
    ['attendees', 'brukarrepresentant', 'ordförande'],
    ['absent', 'en deltagare', undefined],
    ['absent', 'brukarrepresentant', undefined],
  ]);
  expect(meeting?.venue).toBe('Hos en deltagare');
  expect(meeting?.summary).toBe('Vi tackade en deltagare och gick hem.');
  expect(meeting?.corrections[0]?.text).toBe('en deltagare heter en deltagare');
});

const EVERYWHERE: Files = {
  ...small,
  'people.yaml': PEOPLE,
  'groups/ny.md': '---\nname: Ny grupp\npurpose: Startad av Ada Testsson\n---\n\nAdis leder.\n',
  'projects/ny.md': '---\nname: Nytt projekt\n---\n\nAda Testsson bestämmer. Fråga Bea-Lotta Prov.\n',
  'pages/om.md': '---\ntitle: Om Ada Testsson\n---\n\nLotta Prov skrev.\n',
  'minutes/m.md': minutes(
    { date: '2017-02-13', attendees: '[Ada Testsson]', summary: 'Adis kom' },
    '## Klarspråk\n\nCia Malls brev.\n',
  ),
};

test('no spelling is in any file of the site', async () => {
  const site = await buildWithIndex(EVERYWHERE);
  for (const [path, text] of site) {
    expect(`${path} ${text.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')}`).not.toMatch(
      /Ada T|Adis\b|Lotta Prov|Cia Mall/i,
    );
  }
});

test.for([
  ['the sender of the site', { 'site.yaml': 'title: Prov\nurl: https://prov.example/\nsender: Ada Testsson\n' }],
  ['an organisation', { 'organisations.yaml': '- name: Ria\n- name: Ada Testssons vänner\n- name: G7\n' }],
  [
    'a name with markup inside',
    {
      'minutes/n.md': minutes(
        { date: '2017-03-13' },
        'Tack Ada <b> Testsson.\n\nTack [Ada](https://prov.example) Testsson.\n',
      ),
    },
  ],
] as const)('a name that stands for %s stops the build instead', ([, files]) => {
  const { archive, problems } = loadFiles({ 'people.yaml': PEOPLE, ...files });
  expect(archive).toBeUndefined();
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(new Set(errors.map(({ rule }) => rule))).toEqual(new Set(['withheld-name']));
  expect(problems.map(({ message }) => message).join()).not.toMatch(/Ada|Testsson/);
});

test('the last look stops what nobody has told of', async () => {
  const { archive } = loadFiles({ 'people.yaml': PEOPLE });
  if (!archive) throw new Error('There is an error before the last look');
  const site = { ...archive.site, sender: 'sa.Ada Testsson' };
  const look = lastLook(archive);
  const problems: Problem[] = [];
  await makeSite({ ...archive, site }, recordOf(archive), (files) => void problems.push(...look(files)));
  expect(problems.length).toBeGreaterThan(0);
  expect(new Set(problems.map(({ rule, severity }) => `${severity} ${rule}`))).toEqual(
    new Set(['error withheld-name']),
  );
  expect(problems.map(({ message }) => message).join()).not.toMatch(/Ada|Testsson/);
});
