/** Outcomes on the site: at the start of minutes, in their sections, on projects, groups and registers, in feeds and in the data. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { buildSite, buildWithIndex, pageOf } from '../support/built-site.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { entriesIn, entryLines } from '../support/entries.ts';
import { rssItems } from '../support/feeds.ts';
import { once } from '../support/once.ts';
import { unset } from '../support/unset.ts';

const FEBRUARY = '/protokoll/2017-02-13-gemensam-grupp/';

/** A decision, two tasks, a carried-over point, two questions and a call in February; March and a follow-up say more. */
const ARCHIVE: Files = {
  ...small,
  'groups/ledningsgruppen.md': '---\nname: Ledningsgruppen\n---\n',
  'people.yaml': '- name: Cajsa Ros\n  aliases: [Cissi]\n',
  'minutes/a.md': minutes(
    { date: '2017-02-13', attendees: '["Asta Ekvall, G7", "Birk Lund, G7"]', projects: '[Klarspråk]' },
    `## Klarspråk

Vi beslutar att börja om i höst. Asta lovar att ringa runt.

- [ ] Birk Lund: skriv ett utkast (senast 2017-03-01)
- Vem trycker?
- Vad kostar det?
  - Inget.

Vi söker: fler läsare.

## Arvode

Bordlagt till Ledningsgruppen: vad arvodet ska vara.
`,
  ),
  'minutes/b.md': minutes(
    { date: '2017-03-13' },
    `## Rapport

- [x] Utkastet är klart. ^2017-02-13-gemensam-grupp.uppgift-skriv-utkast

Arvodet dröjer. ^2017-02-13-gemensam-grupp.bordlagt-arvodet
`,
  ),
  'followups/2017-02-20-tryck.md':
    '---\ndate: 2017-02-20\nrefs: [2017-02-13-gemensam-grupp.fraga-trycker]\nstate: besvarad\n---\n\nKommunens tryckeri gör det.\n',
};

const site = once(() => buildWithIndex(ARCHIVE, '2017-04-10'));

describe('the page of a meeting', () => {
  test('begins with what the meeting came to, who does it and what became of it', async () => {
    expect(entryLines(pageOf(await site(), FEBRUARY), '.outcomes')).toEqual([
      'Beslut | Klarspråk | Vi beslutar att börja om i höst.',
      'Inte klar | Klarspråk | Asta lovar att ringa runt. | Vem: Asta Ekvall · 1 möte har gått',
      'Bordlagt | Arvode | Vad arvodet ska vara. | Ligger hos Ledningsgruppen | Nytt 13 mars 2017: Arvodet dröjer.',
      'Söks nu | Klarspråk | Fler läsare.',
      'Klar | Klarspråk | Birk Lund: skriv ett utkast (senast den 1 mars) | 13 mars 2017: Utkastet är klart.',
      'Besvarad | Klarspråk | Vem trycker? | Svar 20 februari 2017: Kommunens tryckeri gör det.',
      'Besvarad | Klarspråk | Vad kostar det? | Svar: Inget.',
    ]);
  });

  test('shows the first of what was decided and what is open at once, and folds the rest of it and what is closed', async () => {
    const page = pageOf(await site(), FEBRUARY);
    const statesIn = (within: string) => entriesIn(page, within).map(({ state }) => state);
    expect(statesIn('.outcomes >')).toEqual(['Beslut', 'Inte klar', 'Bordlagt']);
    expect(statesIn('.outcomes > .open-when-wide')).toEqual(['Söks nu']);
    expect(statesIn('.outcomes > details:not(.open-when-wide)')).toEqual(['Klar', 'Besvarad', 'Besvarad']);
    const summaries = [...load(page)('.outcomes > details > summary')].map((summary) => load(summary).text());
    expect(summaries).toEqual(['Visa 1 till', 'Visa 3 som är klara']);
  });

  test('marks each place in the text, with its kind where no label tells it', async () => {
    const $ = load(pageOf(await site(), FEBRUARY));
    const marks = $('span.outcome')
      .toArray()
      .map((mark) => [$(mark).attr('id'), unset($(mark).text())]);
    expect(marks).toEqual([
      ['beslut-borja-host', 'Beslut: '],
      ['uppgift-ringa', 'Uppgift: '],
      ['uppgift-skriv-utkast', 'Uppgift: '],
      ['fraga-trycker', 'Fråga: '],
      ['fraga-kostar', 'Fråga: '],
      ['vi-soker-lasare', 'Vi söker: '],
      ['bordlagt-arvodet', 'Bordlagt till Ledningsgruppen: '],
    ]);
  });

  test('tells what it said of earlier meetings, and leads there', async () => {
    const page = pageOf(await site(), '/protokoll/2017-03-13-gemensam-grupp/');
    expect(entryLines(page, '.outcomes')).toEqual([
      'Klar | Uppgift från 13 februari 2017 | Birk Lund: skriv ett utkast (senast den 1 mars) | Klart: Utkastet är klart.',
      'Bordlagt | Bordlagd punkt från 13 februari 2017 | Vad arvodet ska vara. | Nytt: Arvodet dröjer.',
    ]);
    expect(entriesIn(page, '.outcomes')[0]?.href).toBe(`${FEBRUARY}#uppgift-skriv-utkast`);
  });

  test('prints no reference', async () => {
    for (const [path, text] of await site()) expect(text, path).not.toContain('^2017');
  });
});

test('a project begins with its last decision and what is open in it, and its timeline has the answer that came later', async () => {
  const $ = load(pageOf(await site(), '/projekt/klarsprak/'));
  const linesUnder = (id: string) => entryLines($.html(), `[aria-labelledby=${id}]`);
  expect(linesUnder('_decision')).toEqual(['13 februari 2017 | Gemensam grupp | Vi beslutar att börja om i höst.']);
  expect(linesUnder('_open')).toEqual([
    '13 februari 2017 | Inte klar | Gemensam grupp | Asta lovar att ringa runt. | 1 möte har gått',
  ]);
  expect(linesUnder('_calls')).toEqual(['13 februari 2017 | Söks nu | Gemensam grupp | Fler läsare.']);
  expect(
    $('.timeline h4')
      .toArray()
      .map((heading) => unset($(heading).text())),
  ).toEqual(['20 februari 2017', '13 februari 2017', '16 januari 2017']);
  expect($('.timeline li').first().text()).toContain('Kommunens tryckeri gör det.');
});

test('a group has what is open in it and what another group carried over to it', async () => {
  const openIn = async (group: string) =>
    entriesIn(pageOf(await site(), `/grupper/${group}/`), '[aria-labelledby=_open]');
  expect((await openIn('ledningsgruppen')).map(({ text, margin }) => [text, margin])).toEqual([
    ['Vad arvodet ska vara.', ['Gemensam grupp']],
  ]);
  expect((await openIn('gemensam-grupp')).map(({ text, margin, facts }) => [text, margin, facts])).toEqual([
    ['Asta lovar att ringa runt.', [], ['1 möte har gått']],
    ['Vad arvodet ska vara.', [], ['Ligger hos Ledningsgruppen']],
  ]);
});

test.for([
  { path: '/beslut/', first: 'Vi beslutar att börja om i höst.', count: 1 },
  { path: '/uppgifter/', first: 'Asta lovar att ringa runt.', count: 3 },
  { path: '/uppgifter/grupp/ledningsgruppen/', first: 'Vad arvodet ska vara.', count: 1 },
  { path: '/uppgifter/projekt/klarsprak/', first: 'Asta lovar att ringa runt.', count: 2 },
  { path: '/fragor/', first: 'Vem trycker?', count: 2 },
  { path: '/fragor/ar/2017/', first: 'Vem trycker?', count: 2 },
  { path: '/var-med/', first: 'Fler läsare.', count: 1 },
])('$path lists $count, and «$first» first', async ({ path, first, count }) => {
  const texts = entriesIn(pageOf(await site(), path)).map(({ text }) => text);
  expect(texts.length).toBe(count);
  expect(texts[0]).toBe(first);
});

test('a register leads by links alone to its groups, projects and years', async () => {
  const $ = load(pageOf(await site(), '/uppgifter/'));
  expect(
    $('.choices a')
      .toArray()
      .map((link) => [$(link).text(), $(link).attr('href')]),
  ).toEqual([
    ['Gemensam grupp (3)', '/uppgifter/grupp/gemensam-grupp/'],
    ['Ledningsgruppen (1)', '/uppgifter/grupp/ledningsgruppen/'],
    ['Klarspråk (2)', '/uppgifter/projekt/klarsprak/'],
    ['2017 (3)', '/uppgifter/ar/2017/'],
  ]);
});

test('each register has a feed, with the answers that came after the meetings among its items', async () => {
  expect(rssItems(await site(), '/fragor/').map(({ title }) => title)).toEqual([
    'Efter mötet: Kommunens tryckeri gör det.',
    'Fråga: Vad kostar det?',
    'Fråga: Vem trycker?',
  ]);
  expect(rssItems(await site(), '/uppgifter/').map(({ title }) => title)).toEqual([
    'Klart: Utkastet är klart.',
    'Bordlagt: vad arvodet ska vara.',
    'Uppgift: Birk Lund: skriv ett utkast (senast 2017-03-01)',
    'Uppgift: Asta lovar att ringa runt.',
  ]);
});

test('the open data has every outcome with its state, and nobody’s name', async () => {
  const data = JSON.parse(pageOf(await site(), '/data/archive.json'));
  const february = data.meetings.find(({ id }: { id: string }) => id === '2017-02-13-gemensam-grupp');
  expect(february.outcomes[0]).toMatchObject({
    ref: '2017-02-13-gemensam-grupp.beslut-borja-host',
    kind: 'decision',
    section: 'klarsprak',
    text: 'Vi beslutar att börja om i höst.',
    projects: ['klarsprak'],
    state: 'made',
  });
  expect(february.outcomes.map(({ ref, state }: { ref: string; state: string }) => [ref.split('.')[1], state])).toEqual(
    [
      ['beslut-borja-host', 'made'],
      ['uppgift-ringa', 'open'],
      ['uppgift-skriv-utkast', 'done'],
      ['fraga-trycker', 'answered'],
      ['fraga-kostar', 'answered'],
      ['vi-soker-lasare', 'open'],
      ['bordlagt-arvodet', 'open'],
    ],
  );
  expect(JSON.stringify(data.meetings)).not.toMatch(/Asta|Birk|Lund/);
});

test('outside its meeting’s page an outcome says of people what the minutes say and no more', async () => {
  for (const [path, text] of await site()) {
    if (path === `${FEBRUARY.slice(1)}index.html`) continue;
    expect(text, path).not.toContain('Asta Ekvall');
  }
});

test('as of an earlier day nothing of what came later is known', async () => {
  const earlier = await buildSite(ARCHIVE, '2017-02-15');
  expect(entriesIn(pageOf(earlier, '/fragor/'), '[aria-labelledby=_open]')).toHaveLength(1);
  expect(entriesIn(pageOf(earlier, '/uppgifter/'), '[aria-labelledby=_open]')).toHaveLength(3);
});

test.for([
  ['2017-02-28', false],
  ['2017-03-01', false],
  ['2017-03-02', true],
] as const)('a task that is due on 1 March is overdue on %s: %s', async ([today, isOverdue]) => {
  const text = 'Uppgift: Asta Ekvall ringer runt, senast 2017-03-01.\n';
  const site = await buildSite({ ...small, 'minutes/m.md': minutes({ date: '2017-02-13' }, text) }, today);
  expect(unset(pageOf(site, '/uppgifter/')).includes('Skulle ha varit klar 1 mars 2017')).toBe(isOverdue);
});
