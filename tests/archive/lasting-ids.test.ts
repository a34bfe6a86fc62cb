/** What is published stays: through renames and corrected dates every address leads on, and no GUID is new. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteMapOf } from '../../src/archive/site-map.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { guidOfEntry, guidOfMeeting, guidOfOutcome } from '../../src/views/feeds/guid.ts';
import { contentFolder, type Files, minutes, temporaryFolder } from '../support/content-folder.ts';

/** The addresses of a site with their anchors, where its old addresses lead, and its GUIDs. */
function siteOf(content: string | Files) {
  const folder = typeof content === 'string' ? content : contentFolder(content);
  const { archive, problems } = loadArchive(folder, '2017-06-30' as CalendarDate);
  if (!archive) throw new Error(problems.map(formatProblem).join('\n'));
  const { pages, files: paths, redirects } = siteMapOf(archive);
  const guids = [
    ...archive.meetings.map(guidOfMeeting),
    ...archive.outcomes.map(guidOfOutcome),
    ...archive.projects.flatMap(({ timeline }) => timeline.map(guidOfEntry)),
  ];
  return { archive, pages, paths, redirects, guids };
}

const entry = (name: string, formerly = ''): string =>
  `---\nname: ${name}\n${formerly && `formerly: ${formerly}\n`}---\n\n## Om oss\n\nVälkommen.\n`;
const TEXT = '## Övrigt\n\n- Pi är nämnt.\n- Ria är nämnd.\n\nUppgift: Ada Test läser om Pi.\n';
/** A meeting of Alfa, if no other group is given. */
const meeting = (date: string, formerly = '', group = 'Alfa'): string =>
  minutes({ date, group, formerly, attendees: '[Ada Test]' }, TEXT);

const base: Files = {
  'site.yaml': 'title: Provarkivet\nurl: https://prov.example/\n',
  'organisations.yaml': '- name: Ria\n',
  'projects/pi.md': entry('Pi'),
  'pages/kontakt.md': '---\ntitle: Kontakt\n---\n\n## Post\n\nBrev.\n',
};
const alfa: Files = { 'groups/alfa.md': entry('Alfa') };
const beta: Files = { 'groups/beta.md': entry('Alfa', 'alfa') };
const gamma: Files = { 'groups/gamma.md': entry('Alfa', '[alfa, beta]') };
const other: Files = { 'groups/omega.md': entry('Omega') };
/** Another meeting of Alfa, so that its part of the register does not become empty. */
const stays: Files = { 'minutes/x.md': meeting('2017-01-16') };
const otherRenamed: Files = { 'groups/sigma.md': entry('Omega', 'omega') };

/** The files of an archive after each change. */
const sequences: { name: string; steps: Files[] }[] = [
  {
    name: 'a group that gets another name',
    steps: [
      { ...alfa, 'minutes/m.md': meeting('2017-03-13') },
      { 'groups/alfa.md': entry('Beta'), 'minutes/m.md': meeting('2017-03-13', '', 'Beta') },
    ],
  },
  {
    name: 'a group that is renamed, then a date that is corrected',
    steps: [
      { ...alfa, 'minutes/m.md': meeting('2017-03-13') },
      { ...beta, 'minutes/m.md': meeting('2017-03-13') },
      { ...beta, 'minutes/m.md': meeting('2017-03-14', '2017-03-13') },
    ],
  },
  {
    name: 'a date that is corrected, then a group that is renamed twice',
    steps: [
      { ...alfa, 'minutes/m.md': meeting('2017-03-13') },
      { ...alfa, 'minutes/m.md': meeting('2017-03-14', '2017-03-13') },
      { ...beta, 'minutes/m.md': meeting('2017-03-14', '2017-03-13') },
      { ...gamma, 'minutes/m.md': meeting('2017-03-14', '2017-03-13') },
    ],
  },
  {
    name: 'a date that is corrected twice',
    steps: [
      { ...alfa, 'minutes/m.md': meeting('2017-03-13') },
      { ...alfa, 'minutes/m.md': meeting('2017-03-14', '2017-03-13') },
      { ...alfa, 'minutes/m.md': meeting('2017-03-15', '[2017-03-13, 2017-03-14]') },
    ],
  },
  {
    name: 'a meeting that is published after the rename, corrected, and renamed with its group again',
    steps: [
      { ...alfa, 'minutes/m.md': meeting('2017-03-13') },
      { ...beta, 'minutes/m.md': meeting('2017-03-13') },
      { ...beta, 'minutes/m.md': meeting('2017-03-13'), 'minutes/n.md': meeting('2017-04-10') },
      { ...beta, 'minutes/m.md': meeting('2017-03-13'), 'minutes/n.md': meeting('2017-04-11', '2017-04-10') },
      { ...gamma, 'minutes/m.md': meeting('2017-03-13'), 'minutes/n.md': meeting('2017-04-11', '2017-04-10') },
    ],
  },
  {
    name: 'a date that is corrected after a rename, with the whole id, then another rename',
    steps: [
      { ...alfa, 'minutes/m.md': meeting('2017-03-13') },
      { ...beta, 'minutes/m.md': meeting('2017-03-13') },
      { ...beta, 'minutes/m.md': meeting('2017-03-14', '2017-03-13-beta') },
      { ...gamma, 'minutes/m.md': meeting('2017-03-14', '2017-03-13-beta') },
    ],
  },
  {
    name: 'a meeting that is moved to another group, then both groups are renamed',
    steps: [
      { ...alfa, ...other, ...stays, 'minutes/m.md': meeting('2017-03-13') },
      { ...alfa, ...other, ...stays, 'minutes/m.md': meeting('2017-03-13', '2017-03-13-alfa', 'Omega') },
      { ...beta, ...other, ...stays, 'minutes/m.md': meeting('2017-03-13', '2017-03-13-alfa', 'Omega') },
      { ...beta, ...otherRenamed, ...stays, 'minutes/m.md': meeting('2017-03-13', '2017-03-13-alfa', 'Omega') },
    ],
  },
  {
    name: 'a meeting that is moved from a group that was renamed before, and corrected',
    steps: [
      { ...alfa, ...other, ...stays, 'minutes/m.md': meeting('2017-03-13') },
      { ...beta, ...other, ...stays, 'minutes/m.md': meeting('2017-03-13') },
      { ...beta, ...other, ...stays, 'minutes/m.md': meeting('2017-03-13', '2017-03-13-beta', 'Omega') },
      { ...beta, ...other, ...stays, 'minutes/m.md': meeting('2017-03-14', '[2017-03-13-beta, 2017-03-13]', 'Omega') },
    ],
  },
  {
    name: 'a project, an organisation and a page that are renamed twice',
    steps: [
      { ...alfa, 'minutes/m.md': meeting('2017-03-13') },
      {
        ...alfa,
        'minutes/m.md': meeting('2017-03-13'),
        'projects/pi.md': '',
        'projects/rho.md': '---\nname: Rho\naliases: [Pi]\nformerly: pi\n---\n\n## Om oss\n\nVälkommen.\n',
        'organisations.yaml': '- name: Ria och vänner\n  aliases: [Ria]\n  formerly: ria\n',
        'pages/kontakt.md': '',
        'pages/hitta-hit.md': '---\ntitle: Hitta hit\nformerly: kontakt\n---\n\n## Post\n\nBrev.\n',
      },
      {
        ...alfa,
        'minutes/m.md': meeting('2017-03-13'),
        'projects/pi.md': '',
        'projects/tau.md': '---\nname: Tau\naliases: [Pi]\nformerly: [pi, rho]\n---\n\n## Om oss\n\nVälkommen.\n',
        'organisations.yaml': '- name: Vänner\n  aliases: [Ria]\n  id: vannerna\n  formerly: [ria, ria-och-vanner]\n',
        'pages/kontakt.md': '',
        'pages/adresser.md': '---\ntitle: Adresser\nformerly: [kontakt, hitta-hit]\n---\n\n## Post\n\nBrev.\n',
      },
    ],
  },
];

test.for(sequences)('$name: every address leads on, every anchor is there, and no GUID changes', ({ steps }) => {
  const sites = steps.map((files) => siteOf(present({ ...base, ...files })));
  sites.forEach((now, index) => {
    for (const before of sites.slice(0, index)) expectLasting(before, now);
  });
});

test('so it is with the example archive', () => {
  const edited = join(temporaryFolder(), 'content');
  cpSync('content', edited, { recursive: true });
  const edit = (from: string, to: string, ...changes: [what: string, by: string][]): void => {
    const text = changes.reduce(
      (before, [what, by]) => before.replace(what, by),
      readFileSync(join(edited, from), 'utf8'),
    );
    rmSync(join(edited, from));
    writeFileSync(join(edited, to), text);
  };
  edit(
    'groups/ledningsgrupp-for-utveckling.md',
    'groups/utvecklingsledningen.md',
    [
      'name: Ledningsgrupp för utveckling\naliases:\n',
      'name: Utvecklingsledningen\naliases:\n  - Ledningsgrupp för utveckling\n',
    ],
    ['status:', 'formerly: ledningsgrupp-for-utveckling\nstatus:'],
  );
  edit(
    'projects/fritidsbanken.md',
    'projects/lanebanken.md',
    ['name: Fritidsbanken\naliases:\n', 'name: Lånebanken\naliases:\n  - Fritidsbanken\n'],
    ['status:', 'formerly: fritidsbanken\nstatus:'],
  );
  edit('organisations.yaml', 'organisations.yaml', [
    '- name: Ria\n',
    '- name: Ria\n  id: ria-i-centrum\n  formerly: ria\n',
  ]);
  const minutesFile = 'minutes/2017/2017-03-13-gemensam-utvecklingsgrupp.md';
  edit(minutesFile, minutesFile.replace('-13-', '-14-'), [
    'date: 2017-03-13',
    'date: 2017-03-14\nformerly: 2017-03-13',
  ]);

  const [before, now] = [siteOf('content'), siteOf(edited)];
  expect([...now.redirects.keys()]).toEqual(
    expect.arrayContaining([
      '/grupper/ledningsgrupp-for-utveckling/',
      '/projekt/fritidsbanken/',
      '/organisationer/ria/',
      '/protokoll/2017-03-13-gemensam-utvecklingsgrupp/',
    ]),
  );
  expectLasting(before, now);
  const states = ({ archive }: Site) =>
    archive.outcomes.map(({ anchor, state, history }) => [anchor, state, history.length]);
  expect(states(now)).toEqual(states(before));
});

type Site = ReturnType<typeof siteOf>;

/** Expects every address, anchor and GUID of a site to be there after a change, and each redirect to lead to a page. */
function expectLasting(before: Site, now: Site): void {
  expect(new Set(now.guids).size).toBe(now.guids.length);
  expect(now.guids).toEqual(expect.arrayContaining(before.guids));
  if (before.archive.meetings.length === now.archive.meetings.length)
    expect(now.guids.toSorted()).toEqual(before.guids.toSorted());
  for (const path of before.paths) expect(now.paths, path).toContain(path);
  for (const path of before.redirects.keys()) expect([...now.redirects.keys()]).toContain(path);
  for (const [path, anchors] of before.pages) {
    const there = now.pages.get(now.redirects.get(path) ?? path);
    expect(there, path).toBeDefined();
    expect([...(there ?? [])], path).toEqual(expect.arrayContaining([...anchors]));
  }
  for (const [from, to] of now.redirects) {
    expect(now.pages.has(from)).toBe(false);
    expect(now.pages.has(to)).toBe(true);
  }
}

/** The files that are not empty. */
function present(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([, text]) => text !== ''));
}

test('without formerly the addresses and the GUIDs are other ones, so that the test above can fail', () => {
  const before = siteOf({ ...base, ...alfa, 'minutes/m.md': meeting('2017-03-13') });
  const after = siteOf({ ...base, 'groups/beta.md': entry('Alfa'), 'minutes/m.md': meeting('2017-03-14') });
  expect(after.redirects.size).toBe(0);
  expect(after.guids.filter((guid) => before.guids.includes(guid))).toEqual([]);
});
