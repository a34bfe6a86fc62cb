/** The examples of the guide for secretaries do what it says of them. */
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../src/domain/dates.ts';
import { loadArchive } from '../src/site/load-archive.ts';
import { buildSite, pageOf } from './support/built-site.ts';
import { contentFolder, type Files } from './support/content-folder.ts';
import { rssItems } from './support/feeds.ts';

const GUIDE = readFileSync(new URL('../docs/skriva-protokoll.md', import.meta.url), 'utf8');
const GROUPS: Files = {
  'site.yaml': 'title: Provarkivet\nurl: https://prov.example/\n',
  'groups/parkgruppen.md': '---\nname: Parkgruppen\n---\n',
  'groups/gemensam-utvecklingsgrupp.md': '---\nname: Gemensam utvecklingsgrupp\n---\n',
  'minutes/forra.md': '---\ndate: 2017-02-07\ngroup: Parkgruppen\n---\n\n## Odling\n\nVi grävde.\n',
};

/** An archive with the first example after a heading as its minutes. */
function archiveOf(heading: string): Files {
  const [, example = ''] = /```markdown\n([\s\S]*?)\n```/.exec(GUIDE.slice(GUIDE.indexOf(`\n${heading}\n`))) ?? [];
  const text = example.includes('\n## ') ? '' : '\n\n## Odling\n\nVi sådde.';
  return { ...GROUPS, 'minutes/exempel.md': `${example}${text}\n` };
}

test('a summary on several lines is one paragraph, and minutes are out from the day of «published»', async () => {
  const files = archiveOf('### Flera rader');
  expect(loadArchive(contentFolder(files), '2017-06-30' as CalendarDate).problems).toEqual([]);
  const path = '/protokoll/2017-03-13-gemensam-utvecklingsgrupp/';
  const page = load(pageOf(await buildSite(files, '2017-03-15'), path));
  expect(page('article .lead').text()).toBe(
    'Gruppen har läst fem brev och föreslagit ändringar. Fritidsbanken söker lokal.',
  );
  expect((await buildSite(files, '2017-03-14')).has(`${path.slice(1)}index.html`)).toBe(false);
});

test('with «>» a summary may have a colon and a number sign', async () => {
  const written = String(archiveOf('### Flera rader')['minutes/exempel.md']);
  const files = {
    ...GROUPS,
    'minutes/exempel.md': written.replace('summary:\n', 'summary: >\n').replace('fem brev', 'fem brev: #1 till #5'),
  };
  expect(loadArchive(contentFolder(files), '2017-06-30' as CalendarDate).problems).toEqual([]);
  const page = load(pageOf(await buildSite(files), '/protokoll/2017-03-13-gemensam-utvecklingsgrupp/'));
  expect(page('article .lead').text()).toMatch(/^Gruppen har läst fem brev: #1 till #5 och/);
});

test('text out of Word has its lists, its label and its table read', () => {
  const { problems, outcomes } = loadArchive(contentFolder(archiveOf('## Från Word')), '2017-06-30' as CalendarDate);
  expect(problems).toEqual([]);
  expect(
    outcomes.filter(({ meeting }) => meeting.date === '2017-03-07').map(({ kind, owners }) => [kind, ...owners]),
  ).toEqual([['task', 'Bo Ek'], ['task', 'Eva Lind'], ['decision'], ['task', 'Bo Ek']]);
});

test('corrections are on top of the page with the day of publication, the latest first, and begin the item', async () => {
  const files = archiveOf('## När något blev fel');
  expect(loadArchive(contentFolder(files), '2017-06-30' as CalendarDate).problems).toEqual([]);
  const site = await buildSite(files);
  const page = load(pageOf(site, '/protokoll/2017-03-07-parkgruppen/'));
  const text = page('article').text().replace(/\s+/g, ' ');
  expect(text).toMatch(
    /Publicerat 9 mars 2017\..*Rättat 22 mars 2017: Rätt namn.*Rättat 20 mars 2017: Lotterna.*Odlar\u00adföreningen delar ut/,
  );
  expect(rssItems(site, '/')[0]?.html).toMatch(/^<p>Rättelse 22 mars 2017: Rätt namn: Odlarföreningen\.<\/p>/);
});

const ORGANISATIONS: Files = {
  'organisations.yaml': '- name: Ria\n- name: Kaféet\n- name: Fritidsförvaltningen\n',
};

/** «Namn, organisationer (roll)» for each person of the meeting of 7 March. */
function peopleOf(files: Files): { people: string[]; problems: unknown[] } {
  const { archive, problems } = loadArchive(
    contentFolder({ ...files, ...ORGANISATIONS }),
    '2017-06-30' as CalendarDate,
  );
  const meeting = archive?.meetings.find(({ date }) => date === '2017-03-07');
  const people = meeting?.people.map(({ name, role, organisations }) => {
    const behind = organisations.map((organisation) => `, ${organisation.name}`).join('');
    return `${name}${behind}${role ? ` (${role})` : ''}`;
  });
  return { people: people ?? [], problems };
}

test('roles stand behind names, and before an organisation', () => {
  expect(peopleOf(archiveOf('## Roller'))).toEqual({
    people: [
      'Eva Lind (ordförande)',
      'Gun Alm, Fritidsförvaltningen (enhetschef)',
      'Ida Holm, Kaféet (antecknar)',
      'Bo Ek (kassör)',
    ],
    problems: [],
  });
});

test('a table in the text is attendance', () => {
  const [table = ''] = /\| Närvarande +\|[\s\S]*?\n(?=```)/.exec(GUIDE) ?? [];
  const text = `---\ndate: 2017-03-07\ngroup: Parkgruppen\n---\n\n${table}\n## Odling\n\nVi sådde.\n`;
  expect(peopleOf({ ...GROUPS, 'minutes/exempel.md': text })).toEqual({
    people: ['Bo Ek, Ria', 'Gun Alm (ordförande)'],
    problems: [],
  });
});
