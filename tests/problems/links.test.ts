/** Links to files, meetings, pages and anchors that do not exist. */
import { expect, test } from 'vitest';
import { minutes } from '../support/content-folder.ts';
import { meetingProblems, problemLines } from '../support/problem-lines.ts';

const AT = 'content/minutes/m.md:6:4 fel:';

test.for([
  [
    'a meeting’s file',
    '2017-01-16-gemensam-grup.md',
    'Filen ”2017-01-16-gemensam-grup.md” finns inte – menade du ”2017-01-16-gemensam-grupp.md”? Rätta länken.',
  ],
  ['a file unlike any other', 'borta.md', 'Filen ”borta.md” finns inte – länken leder ingenstans. Rätta länken.'],
  [
    'an attachment',
    'budget.pdf',
    'Filen ”budget.pdf” finns inte i attachments/ – länken leder ingenstans. Rätta länken, eller lägg filen i attachments/.',
  ],
  [
    'a meeting’s file, without its ending',
    '2017/2017-01-16-gemensam-grupp',
    'Filen ”2017/2017-01-16-gemensam-grupp” finns inte – en länk till en fil har med filens ändelse – skriv ”2017/2017-01-16-gemensam-grupp.md”, med .md.',
  ],
  [
    'the same without its folder',
    '2017-01-16-gemensam-grupp',
    'Filen ”2017-01-16-gemensam-grupp” finns inte – en länk till en fil har med filens ändelse – skriv ”2017-01-16-gemensam-grupp.md”, med .md.',
  ],
  [
    'a file whose name has spaces',
    'Möte 13 feb.md',
    'Filen ”Möte 13 feb.md” finns inte – länken leder ingenstans. Rätta länken.',
  ],
  [
    'an attachment whose name has spaces',
    'Budget (ny) för året.pdf',
    'Filen ”Budget (ny) för året.pdf” finns inte i attachments/ – länken leder ingenstans. Rätta länken, eller lägg filen i attachments/.',
  ],
  [
    'a page of the site',
    '/projekt/klarsprok/',
    'Sidan ”/projekt/klarsprok/” finns inte på webbplatsen – menade du ”/projekt/klarsprak/”? Rätta länken.',
  ],
  [
    'a meeting’s page',
    '/protokoll/2017-01-17-gemensam-grupp/',
    'Sidan ”/protokoll/2017-01-17-gemensam-grupp/” finns inte på webbplatsen – menade du ”/protokoll/2017-01-16-gemensam-grupp/”? Rätta länken.',
  ],
  [
    'a place of the same text',
    '#sammanfattning',
    'Platsen ”#sammanfattning” finns inte på sidan – länken leder ingenstans. Rätta länken.',
  ],
  [
    'a place of another meeting',
    '2017-01-16-gemensam-grupp.md#klarsprok',
    'Platsen ”#klarsprok” finns inte på sidan – menade du ”klarsprak”? Rätta länken.',
  ],
  [
    'an anchor of a meeting’s page',
    '/protokoll/2017-01-16-gemensam-grupp/#finns-inte',
    'Platsen ”#finns-inte” finns inte på sidan – länken leder ingenstans. Rätta länken.',
  ],
  [
    'an outcome of another meeting',
    '2017-01-16-gemensam-grupp.md#beslut-brev',
    'Platsen ”#beslut-brev” finns inte på sidan – länken leder ingenstans. Rätta länken.',
  ],
  [
    'an anchor of a page without a text of its own',
    '/uppgifter/#senast',
    'Platsen ”#senast” finns inte på sidan – länken leder ingenstans. Rätta länken.',
  ],
  [
    'a year of a register in which there is nothing',
    '/beslut/ar/2016/',
    'Sidan ”/beslut/ar/2016/” finns inte på webbplatsen – länken leder ingenstans. Rätta länken.',
  ],
  [
    'a file by its address',
    '/bilagor/budget.pdf',
    'Filen ”/bilagor/budget.pdf” finns inte på webbplatsen – länken leder ingenstans. Rätta länken, eller lägg filen i attachments/.',
  ],
  [
    'an address without https://',
    'www.prov.example',
    'Filen ”www.prov.example” finns inte i attachments/ – länken leder ingenstans. Är det en webbadress, skriv https:// framför den.',
  ],
] as const)('a link to %s that is not there', ([, target, message]) => {
  expect(meetingProblems({}, `Se [här](${target}).\n`)).toEqual([`${AT} ${message}`]);
});

test('an attachment of the front matter that is not there', () => {
  expect(meetingProblems({ attachments: '\n  - file: budget.pdf' })).toEqual([
    'content/minutes/m.md:5:5 fel: Filen ”budget.pdf” finns inte i attachments/ – länken leder ingenstans. Rätta länken, eller lägg filen i attachments/.',
  ]);
});

test('a file that is no document is not published as an attachment', () => {
  const files = {
    'attachments/sida.html': '<p>',
    'minutes/m.md': '---\ndate: 2017-02-13\ngroup: GG\n---\n\n[Sidan](sida.html)\n',
  };
  expect(problemLines(files)).toEqual([
    'content/minutes/m.md:6:1 fel: Filer av typen ”.html” publiceras inte – pdf, bilder, text och kontorsdokument går bra – spara om filen som pdf.',
  ]);
});

test('two files of one name are told apart by their path only', () => {
  const files = {
    'minutes/a/mote.md': '---\ndate: 2017-02-13\ngroup: GG\n---\n',
    'minutes/b/mote.md': '---\ndate: 2017-03-13\ngroup: GG\n---\n',
    'minutes/m.md': '---\ndate: 2017-04-24\ngroup: GG\n---\n\n[Ett](mote.md), [två](b/mote.md).\n',
  };
  expect(problemLines(files)).toEqual([
    'content/minutes/m.md:6:1 fel: Flera filer heter ”mote.md” – en väntades – skriv sökvägen från den här filen.',
  ]);
});

test('the texts of groups, projects and pages are checked too', () => {
  const files = {
    'groups/gemensam-grupp.md': '---\nname: Gemensam grupp\naliases: [GG]\n---\n\n[Borta](borta.md)\n',
    'projects/klarsprak.md': '---\nname: Klarspråk\n---\n\n[Borta](#borta)\n',
    'pages/om.md': '---\ntitle: Om\n---\n\n[Borta](/borta/)\n',
  };
  expect(problemLines(files)).toEqual([
    'content/groups/gemensam-grupp.md:6:1 fel: Filen ”borta.md” finns inte – länken leder ingenstans. Rätta länken.',
    'content/pages/om.md:5:1 fel: Sidan ”/borta/” finns inte på webbplatsen – länken leder ingenstans. Rätta länken.',
    'content/projects/klarsprak.md:5:1 fel: Platsen ”#borta” finns inte på sidan – länken leder ingenstans. Rätta länken.',
  ]);
});

test('a link to an anchor of the page’s own frame is kept, with a warning', () => {
  expect(meetingProblems({}, 'Se [projektet](/projekt/klarsprak/#_2017).\n')).toEqual([
    'content/minutes/m.md:6:4 varning: Platsen ”#_2017” hör till sidans ram och kan försvinna utan att någon märker det – en rubrik eller ett stycke i texten väntades – länka till sidan, eller till en rubrik på den.',
  ]);
});

test('each of several links with spaces on several lines has its place', () => {
  expect(
    meetingProblems({}, 'Se **nu** [ett](Ett annat.md) och\n![Karta](En karta.png) i *[två](Två (2) b.pdf).*\n').map(
      (line) => line.replace(/ –.*/, ''),
    ),
  ).toEqual([
    'content/minutes/m.md:6:11 fel: Filen ”Ett annat.md” finns inte',
    'content/minutes/m.md:7:1 fel: Filen ”En karta.png” finns inte i attachments/',
    'content/minutes/m.md:7:27 fel: Filen ”Två (2) b.pdf” finns inte i attachments/',
  ]);
});

test.for([
  'Vi åt [tre](sedan en till) rätter.',
  'Klockan [13](se punkt 2. och 3.).',
  '`[a](b c.pdf)`',
  'Se [a] (b c.pdf).',
])('words within parentheses are no link: %s', (text) => {
  expect(meetingProblems({}, `${text}\n`)).toEqual([]);
});

test('a picture without a text', () => {
  const files = { 'attachments/karta.png': 'x', 'attachments/En karta.png': 'x' };
  const text = '![](karta.png)\n\n![ ](karta.png)\n\n![Karta](karta.png)\n';
  expect(problemLines({ ...files, 'minutes/m.md': minutes({ date: '2017-02-13' }, text) })).toEqual(
    [6, 8].map(
      (line) =>
        `content/minutes/m.md:${line}:1 varning: Bilden har ingen text – den som inte kan se bilden behöver veta vad den visar – skriv det mellan hakparenteserna, till exempel ”![Karta över trädgården](karta.png)”.`,
    ),
  );
});
