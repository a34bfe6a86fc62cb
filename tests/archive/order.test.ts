/** Total order: the archive does not depend on the names of its files or on their order. */
import { expect, test } from 'vitest';
import { linkArchive } from '../../src/archive/link.ts';
import { loadContent } from '../../src/content/folder/load-content.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { readMinutesOf } from '../../src/reading/pool/read-all.ts';
import { buildWithIndex, problemsOf } from '../support/built-site.ts';
import { contentFolder, type Files, minutes, small } from '../support/content-folder.ts';
import { loadFiles } from '../support/front-matter.ts';

const MEETINGS: Files = {
  'minutes/a.md': minutes({ date: '2017-02-13', time: '15:00', group: 'GG' }, '## Klarspråk\n\nEtt.\n'),
  'minutes/b.md': minutes(
    { date: '2017-02-13', time: '9:00', group: 'Ledningsgruppen' },
    'Klarspråk och Fritidsbanken.\n',
  ),
  'minutes/c.md': minutes({ date: '2016-12-05', group: 'Ledningsgruppen', attendees: '["Ada Test, G7"]' }, 'Två.\n'),
  'minutes/d.md': minutes({ date: '2017-03-13', group: 'Ledningsgruppen' }, 'Tre om Ria.\n'),
  'minutes/e.md': minutes({ date: '2017-03-13', group: 'GG' }, 'Fritidsbanken och Ria.\n'),
};
const IN_ORDER = [
  '2016-12-05-ledningsgruppen',
  '2017-01-16-gemensam-grupp',
  '2017-02-13-ledningsgruppen',
  '2017-02-13-gemensam-grupp',
  '2017-03-13-gemensam-grupp',
  '2017-03-13-ledningsgruppen',
];

test('meetings are in the order of date, time and group', () => {
  expect(loadFiles(MEETINGS).archive?.meetings.map(({ id }) => id)).toEqual(IN_ORDER);
});

test('files renamed and moved give the same site', async () => {
  const names = ['z', 'q/x', '2017/1', 'b', 'aa'];
  const renamed = Object.values(MEETINGS).map((text, index) => [`minutes/${names[index]}.md`, text] as const);
  const site = await buildWithIndex({ ...small, ...MEETINGS });
  expect([...(await buildWithIndex({ ...small, ...Object.fromEntries(renamed) }))]).toEqual([...site]);
});

/** All that the archive says of the order of things, as far as names and ids go. */
function outline(records: 'as read' | number) {
  const { content } = loadContent(contentFolder({ ...small, ...MEETINGS }));
  if (!content) throw new Error('The content of this test can be read');
  const shuffle = <T>(items: readonly T[]): T[] => (records === 'as read' ? [...items] : shuffled(items, records));
  const mixed = {
    ...content,
    groups: shuffle(content.groups),
    projects: shuffle(content.projects),
    organisations: shuffle(content.organisations),
    minutes: shuffle(content.minutes),
  };
  const read = readMinutesOf(mixed).flatMap(({ record }) => record ?? []);
  const { archive } = linkArchive({ content: mixed, records: read, texts: new Map() }, '2017-06-30' as CalendarDate);
  return {
    meetings: archive.meetings.map(({ id, entries }) => [id, entries.map(({ project }) => project.id)]),
    groups: archive.groups.map(({ id, meetings }) => [id, meetings.map((meeting) => meeting.id)]),
    projects: archive.projects.map(({ id, timeline }) => [id, timeline.map(({ meeting }) => meeting.id)]),
    organisations: archive.organisations.map(({ id, meetings, projects }) => [
      id,
      meetings.length,
      projects.map((project) => project.id),
    ]),
  };
}

/** The same items in another order, which the seed decides. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const rank = (index: number): number => Math.imul(index + 1, 2654435761 + seed * 40503) >>> 8;
  return items
    .map((item, index) => ({ item, rank: rank(index) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

test.for([1, 2, 3, 4, 5, 6, 7, 8])('records shuffled by seed %i give the same archive', (seed) => {
  expect(shuffled([1, 2, 3, 4, 5, 6, 7], seed)).not.toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(outline(seed)).toEqual(outline('as read'));
});

test('names are in Swedish order', () => {
  const files = Object.fromEntries(
    ['Ösp', 'Zon', 'Åse', 'Ask', 'Äng'].map((name, index) => [`projects/p${index}.md`, `---\nname: ${name}\n---\n`]),
  );
  expect(loadFiles(files).archive?.projects.map(({ name }) => name)).toEqual([
    'Ask',
    'Fritidsbanken',
    'Klarspråk',
    'Zon',
    'Åse',
    'Äng',
    'Ösp',
  ]);
});

test('two files of one meeting are told also with another meeting between them', () => {
  const problems = problemsOf({
    ...small,
    'minutes/a.md': minutes({ date: '2017-02-13', time: '9:00' }, ''),
    'minutes/b.md': minutes({ date: '2017-02-13', time: '10:00', group: 'Ledningsgruppen' }, ''),
    'minutes/c.md': minutes({ date: '2017-02-13', time: '13:00' }, ''),
  });
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['content/minutes/c.md same-meeting']);
});

test('each entry of a project knows the one before it and the one after', () => {
  const { archive } = loadFiles(MEETINGS);
  const timelines = archive?.projects.map(({ timeline }) => timeline).filter(({ length }) => length > 1) ?? [];
  expect(timelines.length).toBeGreaterThan(0);
  for (const timeline of timelines) {
    expect(timeline.map(({ previous }) => previous)).toEqual([undefined, ...timeline.slice(0, -1)]);
    expect(timeline.map(({ next }) => next)).toEqual([...timeline.slice(1), undefined]);
  }
});
