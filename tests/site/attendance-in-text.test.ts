/** Attendance that stands in the text is published as that of the front matter: on the page of its meeting only. */
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { contentFolder, type Files, minutes, small } from '../support/content-folder.ts';
import { once } from '../support/once.ts';
import { filesWith } from '../support/published.ts';
import { textsOf, wholeSite } from '../support/whole-site.ts';

const MEETING = 'protokoll/2017-02-13-gemensam-grupp/index.html';
const NEXT = 'protokoll/2017-03-13-gemensam-grupp/index.html';

const files: Files = {
  ...small,
  'people.yaml':
    '- name: Dag Nymanders\n  role: brukarrepresentant\n  show: role\n- name: Gudvår Qvarnberg\n  show: hidden\n',
  'minutes/m.md': minutes(
    { date: '2017-02-13' },
    `# Gemensam grupp 13 februari 2017

## Närvarande

Asta Ekvallius, Ria
Birk Lundevall, mötesvärd
Ria
Gudvår Qvarnberg, G7
Cajsa Rosenkvist, enhetschef, Okändaföreningen (protokollskrivare)

Frånvarande: Dag Åströmmer och Dag Nymanders

## Klarspråk

Vi läste fem brev. Birk lovar att skriva ett till.
`,
  ),
  'minutes/n.md': minutes(
    { date: '2017-03-13' },
    'Deltagare: Elvira Tångsäter, Folke Ymerström och Dag Nymanders\n\n## Klarspråk\n\nVi vilade.\n',
  ),
};

const siteOf = once(() => wholeSite(contentFolder(files)));

test.for([
  ['Ekvallius', MEETING],
  ['mötesvärd', MEETING],
  ['Rosenkvist', MEETING],
  ['Okändaföreningen', MEETING],
  ['protokollskrivare', MEETING],
  ['Åströmmer', MEETING],
  ['Närvarande (', MEETING, NEXT],
  ['Tångsäter', NEXT],
  ['Ymerström', NEXT],
  ['Nymanders'],
  ['Qvarnberg'],
  ['Gudvår'],
] as const)('«%s» is in %s and in no other file, feed, data or index', async ([word, ...pages]) => {
  expect(filesWith(await siteOf(), word)).toEqual(pages);
});

test('it stands in the lists of the page, and nowhere in the text', async () => {
  const $ = load(textsOf(await siteOf()).get(MEETING) ?? '');
  const lists = $('.attendance')
    .toArray()
    .map((list) => [
      $(list).find('h2').text(),
      ...$(list)
        .find('li')
        .toArray()
        .map((line) => $(line).text()),
    ]);
  expect(lists).toEqual([
    [
      'Närvarande (5)',
      'Asta Ekvallius, Ria',
      'Birk Lundevall (mötesvärd)',
      'Ria',
      'en deltagare, G7',
      'Cajsa Rosenkvist, Okändaföreningen (enhetschef, protokollskrivare)',
    ],
    ['Anmält förhinder (2)', 'Dag Åströmmer', 'brukarrepresentant'],
  ]);
  $('.attendance').remove();
  // a task has its owner, as with the front matter
  expect(
    $('main')
      .text()
      .match(/Ekvallius|Rosenkvist|Åströmmer|Närvarande|Frånvarande/g),
  ).toBeNull();
});

test('open data has how many they were, their organisations, and no name', async () => {
  const { meetings } = JSON.parse(textsOf(await siteOf()).get('data/archive.json') ?? '') as { meetings: object[] };
  expect(meetings.slice(1)).toMatchObject([
    { attendeeCount: 5, organisations: ['ria', 'g7'], sections: [{ title: 'Klarspråk' }] },
    { attendeeCount: 3, organisations: [], sections: [{ title: 'Klarspråk' }] },
  ]);
  expect(filesWith(await siteOf(), 'Birk').filter((path) => path.startsWith('data/'))).toEqual([]);
});

test('a representative without a name gives the meeting to the organisation’s page', async () => {
  const alone = {
    ...files,
    'minutes/n.md': minutes({ date: '2017-03-13', attendees: '[G7]' }, '## Klarspråk\n\nVi vilade.\n'),
  };
  const site = textsOf(await wholeSite(contentFolder(alone)));
  expect(site.get('organisationer/g7/index.html')).toContain('/protokoll/2017-03-13-gemensam-grupp/');
  expect(load(site.get(NEXT) ?? '')('.attendance li a').attr('href')).toBe('/organisationer/g7/');
});
