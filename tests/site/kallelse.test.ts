/** Before a meeting: its page with what waits for it, its notice; and after it, the notice beside the minutes. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { buildSite, pageOf, problemsOf } from '../support/built-site.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { entriesIn } from '../support/entries.ts';

const MEETING = '/protokoll/2017-04-24-gemensam-grupp/';
const FOUR = ['Klippkort på Kaféet.', 'Färg på väggen.', 'Ny skylt vid dörren.', 'Resan till Ven.'];

/** A meeting in March that puts four points off and announces one in April. */
const base: Files = {
  ...small,
  'groups/gemensam-grupp.md': '---\nname: Gemensam grupp\naliases: [GG]\nagenda: [Laget runt, Ekonomi]\n---\n',
  'minutes/a.md': minutes(
    { date: '2017-03-13', next: '[2017-04-24 13:30 Bryggan, 2017-05-22]' },
    `## Övrigt\n\n${FOUR.map((point) => `Bordlagt: ${point}\n`).join('\n')}`,
  ),
};

/** What waits, part by part, on the page of a meeting: the state and the text of each. */
async function waiting(files: Files, today: string, path = MEETING): Promise<string[]> {
  const page = pageOf(await buildSite(files, today), path);
  return entriesIn(page, '.agenda').map(({ state, text }) => `${state}: ${text}`);
}

describe('a meeting that is announced has a page', () => {
  test('with its day, time, place, the standing points of the group and the minutes that announced it', async () => {
    const page = load(pageOf(await buildSite(base, '2017-03-14'), MEETING));
    expect(page('.facts').text().replaceAll('\u00a0', ' ')).toBe(
      'Gemensam grupp, måndag 24 april 2017 kl. 13.30, Bryggan',
    );
    expect(page('.notice').text()).toBe('Mötet är planerat. Protokollet kommer på den här sidan när det är klart.');
    expect(
      page('#_agenda + ol > li')
        .map((_, item) => page(item).text())
        .get(),
    ).toEqual(['Laget runt', 'Ekonomi']);
    expect(page('#_announced + ul a').attr('href')).toBe('/protokoll/2017-03-13-gemensam-grupp/');
  });

  test('with the four points that were put off, quoted, on the day after', async () => {
    expect(await waiting(base, '2017-03-14')).toEqual(FOUR.map((point) => `Bordlagt: ${point}`));
  });

  test('with three of them after a follow-up of one', async () => {
    const ref = '2017-03-13-gemensam-grupp.bordlagt-farg-vaggen';
    const files = {
      ...base,
      'followups/2017-03-20-farg.md': `---\ndate: 2017-03-20\nrefs: [${ref}]\nstate: klar\n---\n\nVäggen är målad.\n`,
    };
    expect(await waiting(files, '2017-03-21')).toEqual(
      FOUR.filter((point) => point !== 'Färg på väggen.').map((point) => `Bordlagt: ${point}`),
    );
  });

  test('where what waits stands only if it is the next one; the others lead there', async () => {
    const later = '/protokoll/2017-05-22-gemensam-grupp/';
    expect(await waiting(base, '2017-03-14', later)).toEqual([]);
    const page = load(pageOf(await buildSite(base, '2017-03-14'), later));
    expect(page(`article a[href="${MEETING}"]`).text().replaceAll('\u00a0', ' ')).toBe('måndag 24 april 2017');
  });

  test('to which days of a schedule, which have none, never lead', async () => {
    const group = '---\nname: Gemensam grupp\naliases: [GG]\nagenda: [Laget runt]\nschedule: varje måndag 13.30\n---\n';
    const site = await buildSite({ ...base, 'groups/gemensam-grupp.md': group }, '2017-03-14');
    expect(entriesIn(pageOf(site, MEETING), '.agenda')).toHaveLength(4);
    for (const [path, page] of site) if (path.endsWith('.html')) expect(page).not.toContain('/protokoll/2017-03-20-');
  });

  test('that says when its day has passed without minutes', async () => {
    const page = load(pageOf(await buildSite(base, '2017-04-30'), MEETING));
    expect(page('.notice').text()).toBe('Mötet var planerat till den här dagen. Det finns inget protokoll.');
    expect(page('.agenda, #_agenda')).toHaveLength(0);
  });

  test('that says when it has been cancelled, and what waits goes on to the next one', async () => {
    const files = {
      ...base,
      'minutes/b.md': minutes({ date: '2017-03-27', next: '["2017-04-24 inställt: för få kunde"]' }, ''),
    };
    const page = load(pageOf(await buildSite(files, '2017-03-28'), MEETING));
    expect(page('.notice').text()).toBe('Mötet är inställt: för få kunde.');
    expect(await waiting(files, '2017-03-28', '/protokoll/2017-05-22-gemensam-grupp/')).toHaveLength(4);
  });

  test('to which the address of its first day leads when it has been moved', async () => {
    const files = {
      ...base,
      'minutes/b.md': minutes({ date: '2017-03-27', next: '["2017-04-26, flyttat från 2017-04-24"]' }, ''),
    };
    const site = await buildSite(files, '2017-03-28');
    const page = load(pageOf(site, '/protokoll/2017-04-26-gemensam-grupp/'));
    expect(page('.notice').first().text()).toBe('Mötet är flyttat från 24 april 2017.');
    expect(pageOf(site, MEETING)).toContain('/protokoll/2017-04-26-gemensam-grupp/');
  });
});

const NOTICE = minutes(
  { date: '2017-04-24', kind: 'kallelse', published: '2017-04-10' },
  '## Laget runt:\n\n## Resan\n\nVi väljer dag.\n\n## Det som väntar\n\n- ”Färg på väggen.” ^2017-03-13-gemensam-grupp.bordlagt-farg-vaggen\n- ”Resan till Ven.” ^2017-03-13-gemensam-grupp.bordlagt-resan-ven\n',
);
const HELD = minutes(
  { date: '2017-04-24', time: '13:30' },
  '## Laget runt\n\nAlla var nöjda.\n\n## Övrigt\n\nBeslut: Vi målar väggen gul. ^2017-03-13-gemensam-grupp.bordlagt-farg-vaggen\n',
);

describe('a notice', () => {
  test('is shown as it is written, with a note of what has come due since', async () => {
    const files = { ...base, 'minutes/k.md': NOTICE };
    const page = load(pageOf(await buildSite(files, '2017-04-12'), MEETING));
    expect(page('#_waits').text()).toBe('Har tillkommit sedan kallelsen skrevs');
    expect(await waiting(files, '2017-04-12')).toEqual([
      'Bordlagt: Klippkort på Kaféet.',
      'Bordlagt: Ny skylt vid dörren.',
    ]);
    expect(page('article').text()).toContain('”Färg på väggen.”');
  });

  test('that says nothing of time and place has those that were announced', async () => {
    const page = load(pageOf(await buildSite({ ...base, 'minutes/k.md': NOTICE }, '2017-04-12'), MEETING));
    expect(page('header.meeting').text().replaceAll('\u00a0', ' ')).toContain('kl. 13.30, Bryggan');
  });

  test('and minutes of the same meeting may be two files; the notice stays below the minutes', async () => {
    const files = { ...base, 'minutes/k.md': NOTICE, 'minutes/p.md': HELD };
    expect(problemsOf(files, '2017-04-25').filter(({ severity }) => severity === 'error')).toEqual([]);
    const site = await buildSite(files, '2017-04-25');
    const page = load(pageOf(site, MEETING));
    expect(page('article').text()).toContain('Alla var nöjda.');
    const notice = load(pageOf(site, `${MEETING}kallelse/`));
    expect(notice('h1').text().replaceAll('\u00a0', ' ')).toBe('Kallelse: Gemensam grupp 24 april 2017');
    expect(notice('.notice a').attr('href')).toBe(MEETING);
    expect(notice('article').text()).toContain('”Resan till Ven.”');
    const points = page('#_notice + ul > li')
      .map((_, item) => page(item).text())
      .get();
    expect(points).toEqual([
      'Laget runt: (togs upp)',
      'Resan (togs inte upp)',
      'Färg på väggen. (togs upp)',
      'Resan till Ven. (togs inte upp)',
    ]);
  });

  test('is the page of the meeting until the minutes are published', async () => {
    const later = HELD.replace('kind:', '').replace('time:', 'published: 2017-05-02\ntime:');
    const files = { ...base, 'minutes/k.md': NOTICE, 'minutes/p.md': later };
    expect(load(pageOf(await buildSite(files, '2017-04-26'), MEETING))('article').text()).toContain(
      '”Färg på väggen.”',
    );
    expect(load(pageOf(await buildSite(files, '2017-05-02'), MEETING))('article').text()).toContain('Alla var nöjda.');
  });

  test('of which there are two is an error', () => {
    const files = { ...base, 'minutes/k.md': NOTICE, 'minutes/l.md': NOTICE };
    expect(problemsOf(files, '2017-04-12').map(({ rule }) => rule)).toContain('same-meeting');
  });

  test('may be linked to, on both sides of its meeting', async () => {
    const linking = minutes({ date: '2017-04-18' }, 'Se [kallelsen](k.md#laget-runt).\n');
    const files = { ...base, 'minutes/k.md': NOTICE, 'minutes/l.md': linking };
    const path = '/protokoll/2017-04-18-gemensam-grupp/';
    const before = load(pageOf(await buildSite(files, '2017-04-19'), path));
    expect(before('article p a').last().attr('href')).toBe(`${MEETING}#laget-runt`);
    const after = load(pageOf(await buildSite({ ...files, 'minutes/p.md': HELD }, '2017-04-25'), path));
    expect(after('article p a').last().attr('href')).toBe(`${MEETING}kallelse/#laget-runt`);
  });
});

describe('from the page of a meeting a reader comes to the group’s meetings before and after it', () => {
  const neighboursOf = async (files: Files, today: string, path: string): Promise<string[]> => {
    const page = load(pageOf(await buildSite(files, today), path));
    return page('.neighbours a')
      .map((_, link) => page(link).attr('href'))
      .get();
  };
  const JANUARY = '/protokoll/2017-01-16-gemensam-grupp/';
  const MARCH = '/protokoll/2017-03-13-gemensam-grupp/';

  test('that were held or are to come', async () => {
    expect(await neighboursOf(base, '2017-03-14', MARCH)).toEqual([JANUARY, MEETING]);
  });

  test('and not to one that was cancelled, or whose day passed without minutes', async () => {
    const cancelled = { ...base, 'minutes/n.md': minutes({ date: '2017-02-13', cancelled: 'snöstorm' }, '') };
    expect(await neighboursOf(cancelled, '2017-03-14', MARCH)).toEqual([JANUARY, MEETING]);
    const later = '/protokoll/2017-05-22-gemensam-grupp/';
    expect(await neighboursOf(base, '2017-05-01', MARCH)).toEqual([JANUARY, later]);
  });
});

test('a notice whose day has passed says in lists that the minutes are not there yet', async () => {
  const site = await buildSite({ ...base, 'minutes/k.md': NOTICE }, '2017-04-26');
  expect(load(pageOf(site, '/protokoll/'))('main').text()).toContain('Kallelse. Protokollet finns inte än.');
});
