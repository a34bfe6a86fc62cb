/** Entries, the items of every list: what each of them says, and that a list does not say again what its page says. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { buildSite, pageOf } from '../support/built-site.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { entriesIn, entryLines, type ReadEntry } from '../support/entries.ts';
import { once } from '../support/once.ts';

const REF = '2017-02-13-gemensam-grupp.uppgift-ringer';
const LONG = `Vi ber kommunen om ${'en ljus lokal med plats för alla som vill komma, '.repeat(6)}och ett kök.`;

/** What happened to a task, day by day. */
function news(...events: readonly (readonly [day: string, text: string])[]): Files {
  return Object.fromEntries(
    events.map(([day, text]) => [`followups/${day}.md`, `---\ndate: ${day}\nrefs: [${REF}]\n---\n\n${text}\n`]),
  );
}

const files: Files = {
  ...small,
  'minutes/a.md': minutes(
    { date: '2017-02-13' },
    `## Klarspråk\n\nUppgift: Ria ringer runt, senast 2017-03-01.\n\nBeslut: ${LONG}\n\n## Rapporter\n\nBeslut: Klarspråk får egna pengar.\n`,
  ),
  'minutes/b.md': minutes({ date: '2017-02-20', group: 'Ledningsgruppen' }, '## Rapporter\n\nBeslut: Vi målar om.\n'),
  ...news(
    ['2017-02-27', 'Ria har ringt en.'],
    ['2017-03-06', 'Ria har ringt två.'],
    ['2017-03-13', 'Ria har ringt tre.'],
  ),
};
const site = once(() => buildSite(files, '2017-04-10'));

/** The entries of a page that have a word in their text. */
async function entriesWith(word: string, path: string): Promise<ReadEntry[]> {
  return entriesIn(pageOf(await site(), path)).filter(({ text }) => text.includes(word));
}

describe('an entry does not say what its page says', () => {
  test('a group’s page does not repeat the group, a register names it', async () => {
    for (const line of entryLines(pageOf(await site(), '/grupper/gemensam-grupp/')))
      expect(line).not.toContain('Gemensam grupp');
    const [own, other] = await Promise.all(
      ['målar', 'egna pengar'].map(async (word) => (await entriesWith(word, '/beslut/'))[0]?.margin),
    );
    expect([own, other]).toEqual([['Ledningsgruppen'], ['Gemensam grupp']]);
  });

  test('a topic and a project of the same name stand once, and a project’s page has neither', async () => {
    const topicsOf = async (path: string) =>
      Promise.all(['ber kommunen', 'egna pengar'].map(async (word) => (await entriesWith(word, path))[0]?.topic));
    expect(await topicsOf('/beslut/')).toEqual(['Klarspråk', 'Rapporter · Klarspråk']);
    expect(await topicsOf('/beslut/projekt/klarsprak/')).toEqual(['', 'Rapporter']);
  });

  test('a meeting’s page has the day of none of its own outcomes', async () => {
    const entries = entriesIn(pageOf(await site(), '/protokoll/2017-02-13-gemensam-grupp/'), '.outcomes');
    expect(entries.map(({ day, margin }) => [day, margin])).toEqual(entries.map(() => ['', []]));
  });
});

test.for([
  ['2017-03-01', 'Inte klar', 'open'],
  ['2017-03-02', 'Försenad', 'late'],
] as const)('what is overdue has a word and a shape: on %s it is «%s»', async ([today, word, shape]) => {
  const [task] = entriesIn(
    pageOf(await buildSite(files, today), '/grupper/gemensam-grupp/'),
    '[aria-labelledby=_open]',
  );
  expect([task?.state, task?.shape]).toEqual([word, shape]);
});

test('an entry leads to its very place, by its topic, else by its day', async () => {
  const place = '/protokoll/2017-02-13-gemensam-grupp/#beslut-ber-kommunen-ljus-lokal-plats';
  const [inRegister] = await entriesWith('ber kommunen', '/beslut/');
  const [inProject] = await entriesWith('ber kommunen', '/beslut/projekt/klarsprak/');
  expect([inRegister?.topic, inProject?.topic]).toEqual(['Klarspråk', '']);
  for (const found of [inRegister, inProject]) expect(found?.href).toBe(place);
  const minutesPage = load(pageOf(await site(), place.replace(/#.*/, '')));
  expect(minutesPage(place.replace(/.*#/, '#'))).toHaveLength(1);
});

test('a long text is cut after a word, and nothing of it is lost', async () => {
  const [decision] = await entriesWith('ber kommunen', '/beslut/');
  expect(decision?.text).toBe(LONG);
  expect(decision?.shown.length).toBeLessThan(200);
  expect(LONG.startsWith(`${decision?.shown.replace(/ …$/, '')} `)).toBe(true);
  const [short] = await entriesWith('egna pengar', '/beslut/');
  expect(short?.shown).toBe(short?.text);
});

test('of the news of an outcome the latest stands at once, and the others are told of and folded', async () => {
  const page = pageOf(await site(), '/uppgifter/');
  expect((await entriesWith('ringer', '/uppgifter/'))[0]?.news).toEqual([
    'Nytt 13 mars 2017: Ria har ringt tre.',
    'Nytt 6 mars 2017: Ria har ringt två.',
    'Nytt 27 februari 2017: Ria har ringt en.',
  ]);
  const $ = load(page);
  expect($('.entry-news > summary').text()).toContain('Ria har ringt tre.');
  expect($('.entry-news > summary').text()).not.toContain('Ria har ringt två.');
  expect($('.entry-news > summary .count').text().trim()).toBe('2 nyheter till');
});

test('the only news of an outcome, with no way to it, stands whole: nothing more would unfold', async () => {
  const asked = {
    ...small,
    'minutes/a.md': minutes({ date: '2017-02-13' }, 'Fråga: Vem har nyckeln?\n\nSvar: Ada.\n'),
  };
  const $ = load(pageOf(await buildSite(asked), '/fragor/'));
  expect($('p.entry-news').text()).toBe('Svar: Ada.');
  expect($('details.entry-news')).toHaveLength(0);
});

test('on the page of its meeting an entry leads to a place within the page, by a name that others do not have', async () => {
  const text = 'Vi tog en fika.\n\nBeslut: Vi målar.\n\nBeslut: Vi städar.\n';
  const page = pageOf(
    await buildSite({ ...small, 'minutes/a.md': minutes({ date: '2017-02-13' }, text) }),
    '/protokoll/2017-02-13-gemensam-grupp/',
  );
  const links = [...load(page)('.outcomes .entry-topic a')].map(({ attribs }) => [
    attribs['href'],
    attribs['aria-label'],
  ]);
  expect(links).toEqual([
    ['#beslut-malar', 'Läs i texten: Vi målar.'],
    ['#beslut-stadar', 'Läs i texten: Vi städar.'],
  ]);
});

test('a heading that only says what stands under it, «Beslut», is no topic', async () => {
  const text = '## Beslut\n\n- Vi målar om.\n';
  const built = await buildSite({ ...small, 'minutes/a.md': minutes({ date: '2017-02-13' }, text) });
  expect(entriesIn(pageOf(built, '/beslut/')).map(({ topic, text }) => [topic, text])).toEqual([['', 'Vi målar om.']]);
});

test('a meeting without topics is a day alone on the page of its group, without an empty part', async () => {
  const built = await buildSite({ ...small, 'minutes/a.md': minutes({ date: '2017-02-13' }, 'Vi fikade.\n') });
  const page = pageOf(built, '/grupper/gemensam-grupp/');
  expect(load(page)('.entry-body:empty')).toHaveLength(0);
  expect(entryLines(page)).toContain('13 februari 2017');
});

describe('before the text of minutes', () => {
  const pageWith = async (count: number) => {
    const decisions = Array.from({ length: count }, (_, index) => `Beslut: Vi tar sak ${index + 1}.`);
    const text = `## Allt\n\n${decisions.join('\n\n')}\n`;
    const page = pageOf(await buildSite({ ...small, 'minutes/a.md': minutes({ date: '2017-02-13' }, text) }), MEETING);
    const textsIn = (within: string) => entriesIn(page, within).map((decision) => decision.text);
    return { first: textsIn('.outcomes >'), rest: textsIn('.outcomes > details'), all: textsIn('.outcomes'), page };
  };
  const MEETING = '/protokoll/2017-02-13-gemensam-grupp/';

  test('stand at most sixteen lines of outcomes; the rest is folded, and nothing is lost or there twice', async () => {
    const { first, rest, all, page } = await pageWith(12);
    // a line for what it is about, one for the text, and about one between them
    expect(first).toHaveLength(5);
    expect([...first, ...rest]).toEqual(all);
    expect(all).toEqual(Array.from({ length: 12 }, (_, index) => `Vi tar sak ${index + 1}.`));
    expect(load(page)('.outcomes > details > summary').text()).toBe('Visa 7 till');
  });
});

test('the menu has five links and «Mer», which has the other lists', async () => {
  const $ = load(pageOf(await site(), '/'));
  const linksIn = (selector: string) => [...$(selector)].map((link) => $(link).text());
  expect(linksIn('header nav > ul a')).toHaveLength(5);
  expect(linksIn('header nav > details > summary')).toEqual(['Mer']);
  const all = linksIn('header nav a');
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(
    expect.arrayContaining([
      'Protokoll',
      'Uppgifter',
      'Frågor',
      'Vill du vara med?',
      'Grupper',
      'Organisationer',
      'Följ',
    ]),
  );
});
