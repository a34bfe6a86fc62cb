/** What later minutes close or answer is news in the feed of its register, as an item of its own kind. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { outcomeKinds } from '../../src/domain/outcome.ts';
import type { ClosingAct } from '../../src/domain/outcome-fields.ts';
import { kinds, registers } from '../../src/domain/outcome-kinds.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { buildSite, pageOf } from '../support/built-site.ts';
import { contentFolder, type Files, minutes, small } from '../support/content-folder.ts';
import { jsonItems, rssItems } from '../support/feeds.ts';

/** How each act is written. */
const WRITTEN: Readonly<Record<ClosingAct, string>> = {
  done: '- [x] Nu är saken ordnad.',
  answered: 'Svar: Nu är saken ordnad.',
  decided: 'Beslut: Nu är saken ordnad.',
};
const LABELS: Readonly<Record<ClosingAct, readonly string[]>> = {
  done: ['Klart', 'Avslutat'],
  answered: ['Svar'],
  decided: ['Beslut'],
};

/** The reference to what the only minutes of files leave behind. */
function refOf(files: Files): string {
  const [outcome] = loadArchive(contentFolder(files), '2017-06-30' as CalendarDate).outcomes;
  return outcome?.ref ?? '';
}

const closable = outcomeKinds.flatMap((kind) =>
  (kinds[kind].lifecycle?.closedBy ?? []).map((act) => [kind, act] as const),
);

describe.for(closable)('%s, closed by «%s»', ([kind, act]) => {
  const { word, register } = kinds[kind];
  const { address } = registers[register];
  const opened: Files = {
    ...small,
    'minutes/a.md': minutes({ date: '2017-02-13' }, `## Vår\n\n${word}: måla båten.\n`),
  };
  const closedFiles = (): Files => ({
    ...opened,
    'minutes/b.md': minutes(
      { date: '2017-03-13', group: 'Ledningsgruppen', published: '2017-03-15' },
      `## Sist\n\n${WRITTEN[act]} ^${refOf(opened)}\n`,
    ),
  });

  test('is an item of its own kind, on the day that the minutes came out, which leads to the place', async () => {
    const site = await buildSite(closedFiles());
    const [item, own, ...others] = rssItems(site, address);
    expect(others).toEqual([]);
    expect(own?.title).toBe(`${word}: måla båten.`);
    expect(item?.title).toMatch(new RegExp(`^(?:${LABELS[act].join('|')}): Nu är saken ordnad\\.$`));
    expect(item?.date).toMatch(/^2017-03-15/);
    expect(item?.tags[0]).toBe('Ledningsgruppen');
    expect(load(item?.html ?? '').text()).toContain('Gemensam grupp 13 februari 2017: måla båten.');
    const url = new URL(item?.url ?? '');
    expect(
      load(pageOf(site, url.pathname))(`[id="${url.hash.slice(1)}"]`)
        .parent()
        .text(),
    ).toContain('Nu är saken ordnad.');
    expect(jsonItems(site, address)[0]).toMatchObject({ id: item?.id, title: item?.title });
  });

  test('keeps its id when the meetings get other addresses, and no other id changes', async () => {
    const ids = async (files: Files) => rssItems(await buildSite(files), address).map(({ id }) => id);
    const closed = closedFiles();
    const before = await ids(closed);
    expect(new Set(before).size).toBe(2);
    const { 'minutes/a.md': a = '', 'minutes/b.md': b = '' } = closed;
    const moved: Files = {
      ...closed,
      'minutes/a.md': String(a).replace('date: 2017-02-13', 'date: 2017-02-14\nformerly: 2017-02-13'),
      'minutes/b.md': String(b).replace('date: 2017-03-13', 'date: 2017-03-14\nformerly: 2017-03-13'),
    };
    expect(await ids(moved)).toEqual(before);
    expect(await ids(opened)).toEqual(before.slice(1));
  });
});

test('what closes two is one item, with both', async () => {
  const opened = '## Vår\n\nUppgift: måla båten.\n\nUppgift: laga seglet.\n\nUppgift: köpa rep.\n';
  const ref = (words: string) => `^2017-02-13-gemensam-grupp.uppgift-${words}`;
  const closed = `- [x] Båten är klar. ${ref('mala-baten')} ${ref('laga-seglet')}\n- [x] Repet kom. ${ref('kopa-rep')}\n`;
  const site = await buildSite({
    ...small,
    'minutes/a.md': minutes({ date: '2017-02-13' }, opened),
    'minutes/b.md': minutes({ date: '2017-03-13' }, closed),
  });
  const items = rssItems(site, '/uppgifter/').filter(({ date }) => date.startsWith('2017-03-13'));
  expect(items.map(({ title }) => title).toSorted()).toEqual(['Klart: Båten är klar.', 'Klart: Repet kom.']);
  const both = load(items.find(({ title }) => title.includes('Båten'))?.html ?? '').text();
  expect(both).toContain('måla båten.');
  expect(both).toContain('laga seglet.');
});

test('what is closed twice in a meeting is one item', async () => {
  const site = await buildSite({
    ...small,
    'minutes/a.md': minutes({ date: '2017-02-13' }, '## Vår\n\nUppgift: måla båten.\n'),
    'minutes/b.md': minutes(
      { date: '2017-03-13' },
      '- [x] Den är målad. ^2017-02-13-gemensam-grupp.uppgift-mala-baten\n- [x] Den är torr. ^2017-02-13-gemensam-grupp.uppgift-mala-baten\n',
    ),
  });
  expect(rssItems(site, '/uppgifter/').map(({ title }) => title)).toEqual([
    'Klart: Den är torr.',
    'Uppgift: måla båten.',
  ]);
});

test('news that closes nothing, and what is carried over again, are no items', async () => {
  const site = await buildSite({
    ...small,
    'minutes/a.md': minutes({ date: '2017-02-13' }, '## Vår\n\nBordlagt: måla båten.\n'),
    'minutes/b.md': minutes(
      { date: '2017-03-13' },
      '## Vår\n\nFärgen är slut. ^2017-02-13-gemensam-grupp.bordlagt-mala-baten\n\nBordlagt: måla båten. ^2017-02-13-gemensam-grupp.bordlagt-mala-baten\n',
    ),
  });
  expect(rssItems(site, '/uppgifter/').map(({ title }) => title)).toEqual(['Bordlagt: måla båten.']);
});

test('a follow-up that closes has its own item and no other', async () => {
  const site = await buildSite({
    ...small,
    'minutes/a.md': minutes({ date: '2017-02-13' }, '## Vår\n\nUppgift: måla båten.\n'),
    'followups/2017-03-01-baten.md':
      '---\ndate: 2017-03-01\nrefs: [2017-02-13-gemensam-grupp.uppgift-mala-baten]\nstate: klar\n---\n\nDen är röd.\n',
  });
  expect(rssItems(site, '/uppgifter/').map(({ title }) => title)).toEqual([
    'Efter mötet: Den är röd.',
    'Uppgift: måla båten.',
  ]);
});
