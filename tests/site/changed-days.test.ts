/** The day on which a page says that it was last changed, in its footer and in the sitemap: never one to come. */
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { buildSite, pageOf } from '../support/built-site.ts';
import { minutes, small } from '../support/content-folder.ts';
import { pagesOf } from '../support/dangers.ts';
import { once } from '../support/once.ts';

const corrections = '[{ date: 2017-04-05, text: Rätt tid. }, { date: 2017-12-08, text: Rätt plats. }]';
/** An archive with days to come in every place that has a day. */
const files = {
  ...small,
  'groups/ledningsgruppen.md': '---\nname: Ledningsgruppen\nmeetings: [2017-12-08 13:30]\n---\n',
  'minutes/a.md': minutes(
    { date: '2017-02-13', corrections, next: '[2017-12-08 13:30, 2017-12-11]' },
    '## Klarspråk\n\nA.\n',
  ),
  'minutes/b.md': minutes({ date: '2017-03-13', published: '2017-12-08' }, '## Klarspråk\n\nB.\n'),
  'minutes/c.md': minutes({ date: '2017-12-08', kind: 'kallelse' }, 'C.\n'),
  'minutes/d.md': minutes({ date: '2017-12-09', group: 'Ledningsgruppen', kind: 'kallelse', corrections }, 'D.\n'),
  'minutes/e.md': minutes({ date: '2017-12-12', kind: 'kallelse', published: '2017-04-03' }, 'E.\n'),
  'minutes/f.md': minutes({ date: '2017-12-13' }, 'F.\n'),
};

/** The days in the footers of pages and in the sitemap. */
async function daysAsOf(today: string): Promise<Map<string, string | undefined>> {
  const site = await buildSite(files, today);
  const $ = load(pageOf(site, '/sitemap.xml'), { xml: true });
  const days = new Map<string, string | undefined>();
  for (const url of $('url').toArray()) days.set($(url).find('loc').text(), $(url).find('lastmod').text() || undefined);
  for (const [path, html] of pagesOf(site)) {
    const page = load(html);
    const day = page('footer time').attr('datetime');
    days.set(path, day);
    const listed = page('link[rel=canonical]').attr('href') ?? '';
    if (days.has(listed) && path.endsWith('index.html')) expect(days.get(listed), path).toBe(day);
  }
  return days;
}

const inApril = once(() => daysAsOf('2017-04-10'));

test.for(['2017-01-20', '2017-04-04', '2017-04-10', '2017-12-08'])(
  'as of %s no page says a later day',
  async (today) => {
    const days = await (today === '2017-04-10' ? inApril() : daysAsOf(today));
    expect(days.size).toBeGreaterThan(20);
    const told = [...days].filter(([, day]) => day !== undefined);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(([, day = '']) => day > today)).toEqual([]);
  },
);

test.for([
  ['a correction', '2017-02-13-gemensam-grupp', '2017-04-05'],
  ['a notice that says when it was published', '2017-12-12-gemensam-grupp', '2017-04-03'],
  ['a notice that does not', '2017-12-08-gemensam-grupp', undefined],
  ['one with a correction', '2017-12-09-ledningsgruppen', '2017-04-05'],
  ['an announced meeting', '2017-12-11-gemensam-grupp', '2017-02-13'],
  ['a meeting that the group’s own file lists', '2017-12-08-ledningsgruppen', undefined],
] as const)('the day of %s is the one that is written, and none when nothing is', async ([, id, day]) => {
  const days = await inApril();
  expect(days.has(`protokoll/${id}/index.html`)).toBe(true);
  expect(days.get(`protokoll/${id}/index.html`)).toBe(day);
});
