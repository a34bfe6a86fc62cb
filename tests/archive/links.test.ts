/** Links between the files of an archive: the forms that authors may write, and their targets. */
import { expect, test } from 'vitest';
import { buildSite, pageOf } from '../support/built-site.ts';
import type { Files } from '../support/content-folder.ts';
import { minutes, small } from '../support/content-folder.ts';
import { loadFiles } from '../support/front-matter.ts';

const FILES: Files = {
  'attachments/budget.pdf': 'x',
  'attachments/2017/Möte & plan.PDF': 'x',
  'attachments/oanvänd.pdf': 'x',
  'attachments/Budget (ny) för året.pdf': 'x',
  'attachments/Vad?.pdf': 'x',
  'minutes/Möte 13 mars.md': minutes({ date: '2017-03-14' }, '## Övrigt\n\nText.\n'),
  'pages/om.md': '---\ntitle: Om\n---\n\n## Varför\n\nFör att.\n',
  'minutes/beslut.md': minutes(
    { date: '2017-04-24', attendees: '[Ada Test]' },
    '## Klarspråk\n\nBeslut: Vi skriver om brevet.\n\nUppgift: Ada Test frågar Ria.\n',
  ),
  'minutes/2018/a.md': minutes({ date: '2017-03-13' }, '## Övrigt\n\n- Klarspråk är nämnt.\n'),
};

/** The paths that the links of a text lead to, and the attachments that are published. */
function follow(path: string, text: string) {
  const { archive, problems } = loadFiles({ ...FILES, [path]: text });
  const own =
    archive?.meetings.find(({ date }) => date === '2017-02-13') ??
    archive?.projects.find(({ id }) => id === 'brev')?.text;
  return {
    links: own?.links,
    attachments: archive?.attachments.map((file) => file.path),
    problems: problems.map(({ message }) => message),
  };
}

const MEETING = '/protokoll/2017-01-16-gemensam-grupp/';

test.for([
  ['2017-01-16-gemensam-grupp.md', MEETING],
  ['./2017-01-16-gemensam-grupp.md', MEETING],
  ['../2017/2017-01-16-gemensam-grupp.md', MEETING],
  ['2017-01-16-gemensam-grupp.md#klarsprak', `${MEETING}#klarsprak`],
  ['a.md#ovrigt--klarsprak', '/protokoll/2017-03-13-gemensam-grupp/#ovrigt--klarsprak'],
  ['#rubrik', '/protokoll/2017-02-13-gemensam-grupp/#rubrik'],
  ['../../projects/klarsprak.md', '/projekt/klarsprak/'],
  ['ledningsgruppen.md', '/grupper/ledningsgruppen/'],
  ['om.md', '/om/'],
  ['/projekt/klarsprak/', '/projekt/klarsprak/'],
  ['/sok/?q=arvode', '/sok/?q=arvode'],
  ['/projekt/klarsprak', '/projekt/klarsprak/'],
  ['/organisationer/ria/', '/organisationer/ria/'],
  ['/feed.xml', '/feed.xml'],
  ['/', '/'],
  [`${MEETING}#klarsprak`, `${MEETING}#klarsprak`],
  ['budget.pdf', '/bilagor/budget.pdf'],
  ['attachments/budget.pdf', '/bilagor/budget.pdf'],
  ['../../attachments/budget.pdf', '/bilagor/budget.pdf'],
  ['/bilagor/budget.pdf', '/bilagor/budget.pdf'],
  ['beslut.md#beslut-skriver-brevet', '/protokoll/2017-04-24-gemensam-grupp/#beslut-skriver-brevet'],
  [
    '/protokoll/2017-04-24-gemensam-grupp/#uppgift-fragar-ria',
    '/protokoll/2017-04-24-gemensam-grupp/#uppgift-fragar-ria',
  ],
  ['beslut.md#beslut-vi-skriver-om-brevet', '/protokoll/2017-04-24-gemensam-grupp/#beslut-skriver-brevet'],
  ['#beslut-hem', '/protokoll/2017-02-13-gemensam-grupp/#beslut-hem'],
  ['/beslut/ar/2017/', '/beslut/ar/2017/'],
  ['/uppgifter/grupp/gemensam-grupp/', '/uppgifter/grupp/gemensam-grupp/'],
  ['/beslut/projekt/klarsprak/', '/beslut/projekt/klarsprak/'],
  ['/grupper/gemensam-grupp/feed.xml', '/grupper/gemensam-grupp/feed.xml'],
  ['/uppgifter/feed.json', '/uppgifter/feed.json'],
  ['/sitemap.xml', '/sitemap.xml'],
  ['/om/#varfor', '/om/#varfor'],
  ['2017/M%C3%B6te%20&%20plan.PDF', '/bilagor/2017/mote-plan.pdf'],
  ['<2017/Möte & plan.PDF>', '/bilagor/2017/mote-plan.pdf'],
  ['2017/Möte & plan.PDF', '/bilagor/2017/mote-plan.pdf'],
  ['Budget (ny) för året.pdf', '/bilagor/budget-ny-for-aret.pdf'],
  ['Möte 13 mars.md', '/protokoll/2017-03-14-gemensam-grupp/'],
  ['Möte 13 mars.md#ovrigt', '/protokoll/2017-03-14-gemensam-grupp/#ovrigt'],
  ['Vad%3F.pdf', '/bilagor/vad.pdf'],
  ['/sok/?q=r%26d', '/sok/?q=r%26d'],
  ['/sok/?q=a%23b%3Fc&grupp=x', '/sok/?q=a%23b%3Fc&grupp=x'],
] as const)('%s leads to %s', ([target, path]) => {
  const text = minutes({ date: '2017-02-13' }, `## Rubrik\n\nBeslut: Vi går hem.\n\n[Länk](${target})\n`);
  expect(follow('minutes/2017/m.md', text)).toEqual({
    links: [path],
    attachments: path.startsWith('/bilagor/') ? [path] : [],
    problems: [],
  });
});

test('files are found by their names from any folder, also from a project’s text', () => {
  const text = '---\nname: Brev\n---\n\n[Mötet](2017-01-16-gemensam-grupp.md) och [budget](budget.pdf).\n';
  expect(follow('projects/x/y/brev.md', text)).toEqual({
    links: [MEETING, '/bilagor/budget.pdf'],
    attachments: ['/bilagor/budget.pdf'],
    problems: [],
  });
});

test('a file whose name has its letters taken apart, as on a Mac, is found by the name as it is written', () => {
  const nfd = 'möte.md'.normalize('NFD');
  const { archive, problems } = loadFiles({
    [`minutes/${nfd}`]: minutes({ date: '2017-03-13' }, ''),
    [`attachments/${'bild på mötet.png'.normalize('NFD')}`]: 'x',
    'minutes/m.md': minutes({ date: '2017-02-13' }, `[Länk](möte.md) ![Bild](<bild på mötet.png>)\n`),
  });
  expect(problems).toEqual([]);
  expect(archive?.meetings[1]?.links).toEqual(['/protokoll/2017-03-13-gemensam-grupp/', '/bilagor/bild-pa-motet.png']);
});

test('of two files of one name the one in the path is meant', () => {
  const { archive, problems } = loadFiles({
    'minutes/a/x.md': minutes({ date: '2017-03-13' }, ''),
    'minutes/b/x.md': minutes({ date: '2017-04-24' }, ''),
    'minutes/b/m.md': minutes({ date: '2017-02-13' }, '[Här](x.md) och [där](../a/x.md).\n'),
  });
  expect(problems).toEqual([]);
  expect(archive?.meetings[1]?.links).toEqual([
    '/protokoll/2017-04-24-gemensam-grupp/',
    '/protokoll/2017-03-13-gemensam-grupp/',
  ]);
});

test('an attachment of the front matter has the title given, else the name of its file', () => {
  const { archive } = loadFiles({
    ...FILES,
    'minutes/m.md': minutes(
      { date: '2017-02-13', attachments: '[{ file: budget.pdf, title: Budget }, { file: 2017/Möte & plan.PDF }]' },
      '',
    ),
  });
  expect(archive?.meetings[1]?.attachments).toEqual([
    { path: '/bilagor/budget.pdf', title: 'Budget' },
    { path: '/bilagor/2017/mote-plan.pdf', title: '2017/Möte & plan.PDF' },
  ]);
  expect(archive?.attachments.map(({ path }) => path)).toEqual(['/bilagor/2017/mote-plan.pdf', '/bilagor/budget.pdf']);
});

test('what a draft links to is checked and not published', () => {
  const { archive, problems } = loadFiles({
    ...FILES,
    'minutes/m.md': minutes(
      { date: '2017-02-13', draft: 'ja', attachments: '[{ file: budget.pdf }]' },
      '[Plan](<2017/Möte & plan.PDF>)\n',
    ),
  });
  expect(problems).toEqual([]);
  expect(archive?.attachments).toEqual([]);
});

test('the question of a link to the search is on the page as it is written, below the path of the site too', async () => {
  const site = await buildSite({
    ...small,
    'site.yaml': 'title: Prov\nurl: https://prov.example/arkiv/\n',
    'attachments/En karta.png': 'x',
    'minutes/m.md': minutes({ date: '2017-02-13' }, 'Sök på [R&D](/sok/?q=r%26d). ![Karta](En karta.png)\n'),
  });
  const page = pageOf(site, '/protokoll/2017-02-13-gemensam-grupp/');
  expect(page).toContain('<a href="/arkiv/sok/?q=r%26d">R&#x26;D</a>');
  expect(page).toContain('<img src="/arkiv/bilagor/en-karta.png" alt="Karta">');
});
