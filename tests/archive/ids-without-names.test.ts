/** Ids are part of public addresses: none has a word of the name of someone whom minutes or people.yaml name. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteMapOf } from '../../src/archive/site-map.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { slugify } from '../../src/domain/slug.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { isName } from '../../src/swedish/person-words.ts';
import { contentFolder, minutes, small } from '../support/content-folder.ts';
import { problemLines } from '../support/problem-lines.ts';

/** The ids of a content folder, anchors and parts of addresses, that have a word of a person's name. */
function idsWithNames(folder: string): string[] {
  const { archive } = loadArchive(folder, '2026-11-27' as CalendarDate);
  if (!archive) throw new Error(`${folder} has errors`);
  const names = new Set(
    archive.people
      .filter(isName)
      .flatMap((name) => name.split(/\s+/))
      .map((word) => slugify(word)),
  );
  const ids = [...siteMapOf(archive).pages].flatMap(([path, anchors]) => [...path.split('/'), ...anchors]);
  return ids.filter((id) => id.split('-').some((word) => names.has(word as never)));
}

test('the example archive', () => expect(idsWithNames('content')).toEqual([]));

test.skipIf(!existsSync('../shared/archive'))('real minutes (needs ../shared/archive)', () =>
  expect(idsWithNames('../shared/archive')).toEqual([]),
);

/** The ids of a small archive whose minutes have these blocks. */
function idsIn(blocks: readonly string[]): string[] {
  const people = '- name: Disa Ekvall\n  aliases: [Dissan]\n';
  const attendees = '["Asta Ros, Ria", "Birk Lund, G7", "Anna-Karin Ö, G7", "René Ås, G7"]';
  const folder = contentFolder({
    ...small,
    'people.yaml': people,
    'pages/svar.md': '---\ntitle: Svar\n---\n\n## Disa Ekvall svarar\n\nJa.\n',
    'minutes/a.md': minutes({ date: '2017-02-13', attendees }, `${blocks.join('\n\n')}\n`),
  });
  expect(idsWithNames(folder)).toEqual([]);
  const { archive } = loadArchive(folder, '2026-11-27' as CalendarDate);
  const pages = [...siteMapOf(archive as never).pages].filter(([path]) => /\/(?:protokoll\/2017-02|svar)/.test(path));
  return pages.flatMap(([, anchors]) => [...anchors]);
}

test('names in headings, promises, answers, and of those who were not there', () => {
  const ids = idsIn([
    '## Birk Lund berättar om Dissans resa',
    'Uppgift: Asta och Birk ringer Disa, och Dissan ringer tillbaka.',
    'Birk Lunds förslag: vi beslutar att Astas lista gäller.',
    '### Dissan',
    '- Kan Asta Ros bjuda in Birk?\n  - Birk svarar.',
    '- [ ] Asta: skriv till Disa Ekvall',
    '| Vad | Vem |\n|-|-|\n| Hjälp Asta | Birk |',
    'Bordlagt: Birks och Astas fråga.',
  ]);
  expect(ids).toContain('berattar-om-resa');
  expect(ids).toContain('svarar');
});

test.for([
  ['a first name of someone whom nobody knows', 'Beslut: Anna får nyckeln till boden.', 'beslut-nyckeln-boden'],
  ['in the genitive', 'Bordlagt: Annas fråga om hunden.', 'bordlagt-hunden'],
  ['before a colon', 'Fråga: Karin: vem betalar bussen?', 'fraga-betalar-bussen'],
  ['as the owner after a colon', 'Uppgift: Boka bussen. Ansvarig: Sven.', 'uppgift-boka-bussen'],
  ['with a surname', 'Beslut: Sven Karlsson och Eva von Platen bokar planen.', 'beslut-bokar-planen'],
  ['in capitals', 'Beslut: SVEN KARLSSON bokar planen.', 'beslut-bokar-planen'],
  ['of no common name, in full', 'Beslut: Planen bokas av Zvonko Brabec i vår.', 'beslut-planen-bokas'],
  ['of an owner that has no common name', 'Zvonko lovar att boka planen.', 'uppgift-boka-planen'],
  ['joined to another word', 'Beslut: Ros-gruppen och Birk-Lunds stolar får plats.', 'beslut-stolar-plats'],
  ['of half a double name, in small letters', 'Beslut: anna karin får nyckeln till boden.', 'beslut-nyckeln-boden'],
  ['without its accent', 'Beslut: Rene får nyckeln till boden.', 'beslut-nyckeln-boden'],
  ['with a wrong apostrophe', 'Beslut: Asta´s bord får plats.', 'beslut-bord-plats'],
] as const)('no id has a name %s', ([, written, anchor]) => {
  expect(idsIn([written])).toContain(anchor);
});

test.for([
  ['Uppgift: Kontakta Fontänhuset.', 'uppgift-kontakta-fontanhuset'],
  ['Uppgift: Ringa Bryggan.', 'uppgift-ringa-bryggan'],
  ['Beslut: Fritidsbanken och AMF delar på G7:s lokal i Helsingborg.', 'beslut-fritidsbanken-amf-delar-g7-lokal'],
] as const)('other words with capitals stay: %s', ([written, anchor]) => {
  expect(idsIn([written])).toContain(anchor);
});

test('ids stay when a name is withheld, also those of other texts', () => {
  const ids = (people: string) => {
    const blocks = [
      '## Asta Ros talar för en ny lokal',
      'Uppgift: Asta Ros ringer en deltagare.',
      '## En dag',
      'Text.',
    ];
    const folder = contentFolder({
      ...small,
      'people.yaml': people,
      'minutes/a.md': minutes({ date: '2017-02-13', attendees: '["Asta Ros, Ria"]' }, `${blocks.join('\n\n')}\n`),
    });
    const { archive } = loadArchive(folder, '2026-11-27' as CalendarDate);
    return [...(archive?.meetings.find(({ date }) => date === '2017-02-13')?.anchors ?? [])];
  };
  const shown = ids('- name: Asta Ros\n');
  expect(shown).toEqual(expect.arrayContaining(['talar-for-en-ny-lokal', 'uppgift-ringer', 'en-dag']));
  expect(ids('- name: Asta Ros\n  show: hidden\n')).toEqual(shown);
  expect(ids('- name: Asta Ros\n  show: role\n  role: talesperson\n')).toEqual(shown);
});

test('a pin can have no name of a person who is known', () => {
  const lines = problemLines({
    'minutes/a.md': minutes({ date: '2017-02-13', attendees: '[Asta Ros]' }, 'Beslut: köpa te. ^beslut-asta-ros\n'),
  });
  expect(lines).toEqual([
    'content/minutes/a.md:7:1 fel: ”^beslut-asta-ros” innehåller ett namn på en person – ett märke blir en del av en adress, där inga personer ska nämnas – välj andra ord.',
  ]);
});
