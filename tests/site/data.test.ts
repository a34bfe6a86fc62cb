/** `/data/archive.json`: the archive as open data, in the form that its version guarantees, without attendance. */
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { type BuiltSite, buildSite, exampleSite, pageOf } from '../support/built-site.ts';
import { minutes, small } from '../support/content-folder.ts';

interface Document {
  version: number;
  generated: string;
  meetings: { id: string; url: string; state: string; group: string; sections: { id: string; title: string }[] }[];
  groups: { id: string; meetings: string[]; occasions: object[] }[];
  projects: { id: string; timeline: { meeting: string; section: string | null; relation: string; text: string }[] }[];
  organisations: { id: string; meetings: string[] }[];
}

function dataOf(site: BuiltSite): Document {
  return JSON.parse(pageOf(site, '/data/archive.json')) as Document;
}

/** The keys of an object, in alphabetical order, without the outcomes that a later version of the reader adds. */
function keysOf(value: object | undefined): string[] {
  return Object.keys(value ?? {})
    .filter((key) => key !== 'outcomes')
    .toSorted();
}

test('a small archive is told in full', async () => {
  const site = await buildSite({
    ...small,
    'projects/klarsprak.md': '---\nname: Klarspråk\naliases: [Klarspråksgruppen]\nstatus: pågår\n---\n',
    'groups/gemensam-grupp.md': '---\nname: Gemensam grupp\nstatus: aktiv\n---\n',
    'minutes/a.md': minutes(
      {
        date: '2017-02-13',
        time: '13:30-15:30',
        place: 'Bryggan',
        attendees: '["Asta Ekvall, Ria/G7", "Birk Lund, G7", "Cajsa Ros"]',
        projects: '[Fritidsbanken, Klarspråk]',
      },
      '## Klarspråk\n\nEtt **fett** ord.\n\n### Under\n\n- Två\n- Tre\n\n## Övrigt\n\nKlarspråksgruppen vilar.\n',
    ),
    'minutes/b.md': minutes({ date: '2017-09-04', time: '9.05', kind: 'kallelse' }, 'Välkommen.\n'),
  });
  expect(dataOf(site)).toMatchObject({
    version: 1,
    generated: '2017-06-30',
    meetings: [
      {
        id: '2017-01-16-gemensam-grupp',
        start: null,
        end: null,
        place: null,
        state: 'held',
        attendeeCount: 0,
        organisations: [],
      },
      {
        id: '2017-02-13-gemensam-grupp',
        url: 'https://prov.example/protokoll/2017-02-13-gemensam-grupp/',
        date: '2017-02-13',
        start: '13:30',
        end: '15:30',
        place: 'Bryggan',
        group: 'gemensam-grupp',
        state: 'held',
        organisations: ['ria', 'g7'],
        attendeeCount: 3,
        projects: ['klarsprak', 'fritidsbanken'],
        sections: [
          { id: 'klarsprak', title: 'Klarspråk', projects: ['klarsprak'] },
          { id: 'under', title: 'Under', projects: ['klarsprak'] },
          { id: 'ovrigt', title: 'Övrigt', projects: [] },
        ],
      },
      {
        id: '2017-09-04-gemensam-grupp',
        start: '09:05',
        end: null,
        state: 'planned',
        sections: [{ id: 'inledning', title: '' }],
      },
    ],
    groups: [
      {
        id: 'gemensam-grupp',
        name: 'Gemensam grupp',
        url: 'https://prov.example/grupper/gemensam-grupp/',
        state: 'aktiv',
        meetings: ['2017-01-16-gemensam-grupp', '2017-02-13-gemensam-grupp', '2017-09-04-gemensam-grupp'],
      },
      { id: 'ledningsgruppen', meetings: [] },
    ],
    projects: [
      {
        id: 'fritidsbanken',
        timeline: [{ meeting: '2017-02-13-gemensam-grupp', section: null, relation: 'declared', text: '' }],
      },
      {
        id: 'klarsprak',
        name: 'Klarspråk',
        url: 'https://prov.example/projekt/klarsprak/',
        status: 'pågår',
        timeline: [
          {
            meeting: '2017-02-13-gemensam-grupp',
            section: 'klarsprak',
            relation: 'section',
            text: 'Ett fett ord.\nUnder\nTvå\nTre',
          },
          {
            meeting: '2017-02-13-gemensam-grupp',
            section: 'ovrigt',
            relation: 'mention',
            text: 'Klarspråksgruppen vilar.',
          },
          {
            meeting: '2017-01-16-gemensam-grupp',
            section: 'klarsprak',
            relation: 'section',
            text: 'Vi läste fem brev.',
          },
        ],
      },
    ],
    organisations: [
      { id: 'g7', name: 'G7', url: 'https://prov.example/organisationer/g7/', meetings: ['2017-02-13-gemensam-grupp'] },
      { id: 'ria', name: 'Ria', meetings: ['2017-02-13-gemensam-grupp'] },
    ],
  });
});

test('it has the keys that its version promises and no others', async () => {
  const data = dataOf(await exampleSite());
  const [meeting, [group], [project], [organisation]] = [
    data.meetings.at(-1),
    data.groups,
    data.projects,
    data.organisations,
  ];
  expect(keysOf(data)).toEqual([
    'generated',
    'gone',
    'groups',
    'meetings',
    'organisations',
    'projects',
    'redirects',
    'version',
  ]);
  expect(keysOf(meeting)).toEqual([
    'attendeeCount',
    'cancelled',
    'date',
    'end',
    'group',
    'id',
    'movedFrom',
    'movedTo',
    'organisations',
    'place',
    'projects',
    'sections',
    'start',
    'state',
    'url',
  ]);
  expect(keysOf(meeting?.sections[0])).toEqual(['id', 'projects', 'title']);
  expect(keysOf(group)).toEqual(['id', 'meetings', 'name', 'occasions', 'state', 'url']);
  expect(keysOf(group?.occasions[0])).toEqual([
    'announcedBy',
    'cancelled',
    'date',
    'end',
    'id',
    'meeting',
    'movedFrom',
    'named',
    'place',
    'start',
    'state',
  ]);
  expect(keysOf(project)).toEqual(['id', 'name', 'status', 'timeline', 'url']);
  expect(keysOf(data.projects.find(({ timeline }) => timeline.length > 0)?.timeline[0])).toEqual([
    'meeting',
    'relation',
    'section',
    'text',
  ]);
  expect(keysOf(organisation)).toEqual(['id', 'meetings', 'name', 'url']);
});

test('whatever it refers to is in it, and every section is a place on the meeting’s page', async () => {
  const site = await exampleSite();
  const { meetings, groups, projects, organisations } = dataOf(site);
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  expect(byId.size).toBe(meetings.length);
  for (const { id, group, sections } of meetings) {
    const $ = load(pageOf(site, `/protokoll/${id}/`));
    for (const section of sections) expect($(`[id="${section.id}"]`).length, `${id}#${section.id}`).toBe(1);
    expect(groups.find((entry) => entry.id === group)?.meetings).toContain(id);
  }
  for (const id of [...groups, ...organisations].flatMap((entry) => entry.meetings))
    expect(byId.has(id), id).toBe(true);
  for (const { meeting, section } of projects.flatMap(({ timeline }) => timeline)) {
    expect(byId.get(meeting)?.sections.map(({ id }) => id)).toContain(section);
  }
});

test('none of the people of the example archive is named in it', async () => {
  const { archive } = loadArchive('content', '2017-06-30' as CalendarDate);
  const names = [...new Set(archive?.people)].filter((name) => name.includes(' '));
  expect(names.length).toBeGreaterThan(5);
  const data = pageOf(await exampleSite(), '/data/archive.json');
  expect(names.filter((name) => data.includes(name))).toEqual([]);
});

test('names are taken out of quoted text: first names, genitives and unknown surnames, but not words or organisations', async () => {
  const text = 'Perla Ek och Perla Dal läste. Perlas och G7:s brev: en perla per rad. Ria svarade.';
  const { projects } = dataOf(
    await buildSite({
      ...small,
      'minutes/2017-02-13.md': minutes(
        { date: '2017-02-13', attendees: '[Perla Ek, Ria Holm]' },
        `## Klarspråk\n\n${text}\n`,
      ),
    }),
  );
  const [newest] = projects.find(({ id }) => id === 'klarsprak')?.timeline ?? [];
  expect(newest?.text).toBe('[namn] och [namn] läste. [namn] och G7:s brev: en perla per rad. Ria svarade.');
});

test('it is of its day: «generated» and the state of a meeting follow from --today', async () => {
  const files = { ...small, 'minutes/n.md': minutes({ date: '2017-03-01', kind: 'kallelse' }, 'Välkommen.\n') };
  const stateOn = async (today: string) => {
    const { generated, meetings } = dataOf(await buildSite(files, today));
    return [generated, meetings.at(-1)?.state];
  };
  expect(await stateOn('2017-02-28')).toEqual(['2017-02-28', 'planned']);
  expect(await stateOn('2017-03-01')).toEqual(['2017-03-01', 'held']);
});
