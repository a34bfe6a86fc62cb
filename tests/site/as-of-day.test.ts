/** Pages as of a day: notices without minutes, later corrections and links, names with markup. */
import { expect, test } from 'vitest';
import { buildSite, pageOf, problemsOf } from '../support/built-site.ts';
import { minutes, small } from '../support/content-folder.ts';
import { entriesIn } from '../support/entries.ts';
import { rssItems } from '../support/feeds.ts';

test('a notice that has had its day is listed by its group, and is no minutes in any list or feed', async () => {
  const files = {
    ...small,
    'minutes/n.md': minutes({ date: '2017-03-01', kind: 'kallelse' }, '## Klarspråk\n\nVälkommen.\n'),
  };
  const site = await buildSite(files, '2017-04-01');
  const path = '/protokoll/2017-03-01-gemensam-grupp/';
  for (const folder of ['/', '/projekt/klarsprak/']) {
    const items = rssItems(site, folder).filter(({ url }) => url.includes(path));
    expect(items.map(({ title }) => title)).toEqual(['Kallelse: Gemensam grupp 1 mars 2017']);
  }
  const newest = entriesIn(pageOf(site, '/'), '[aria-labelledby=_newest]');
  expect(newest.map(({ day }) => day)).toEqual(['16 januari 2017']);
  expect(pageOf(site, '/grupper/gemensam-grupp/')).toContain(path);
});

test('a correction of a later day is not told yet', async () => {
  const corrections = '[{ date: 2017-03-20, text: Rätt förening. }]';
  const files = { ...small, 'minutes/n.md': minutes({ date: '2017-03-01', corrections }, 'Text.\n') };
  const page = async (today: string) => pageOf(await buildSite(files, today), '/protokoll/2017-03-01-gemensam-grupp/');
  expect(await page('2017-03-10')).not.toContain('Rätt förening');
  expect(await page('2017-03-20')).toContain('Rätt förening');
});

test('a link by address to a place in minutes that are not out yet is a warning, as one by file name is', () => {
  const linked = (text: string) => ({
    ...small,
    'minutes/a.md': minutes({ date: '2017-02-01' }, text),
    'minutes/b.md': minutes({ date: '2017-05-01' }, '## Klarspråk\n\nText.\n'),
  });
  const told = (text: string) => problemsOf(linked(text), '2017-03-01').map(({ severity, rule }) => [severity, rule]);
  const address = '/protokoll/2017-05-01-gemensam-grupp/';
  expect(told(`[fil](b.md#klarsprak) och [sida](${address}#klarsprak)\n`)).toEqual([
    ['warning', 'link-not-published'],
    ['warning', 'link-not-published'],
    ['warning', 'date-to-come'],
  ]);
  // the meeting has a page already: its day is to come
  expect(told(`[fil](b.md) och [sida](${address})\n`)).toEqual([['warning', 'date-to-come']]);
});

test('so is one to a place in minutes whose notice is out, and it leads to the notice until then', () => {
  const text = '[fil](b.md#klarsprak), [sida](/protokoll/2017-05-01-gemensam-grupp/#klarsprak), [allt](b.md)\n';
  const files = {
    ...small,
    'minutes/a.md': minutes({ date: '2017-02-01' }, text),
    'minutes/b.md': minutes({ date: '2017-05-01' }, '## Klarspråk\n\nText.\n'),
    'minutes/c.md': minutes({ date: '2017-05-01', kind: 'kallelse', published: '2017-02-20' }, 'Välkomna.\n'),
  };
  const told = (today: string) => problemsOf(files, today).filter(({ rule }) => rule.startsWith('link'));
  expect(told('2017-03-01').map(({ severity, rule }) => [severity, rule])).toEqual([
    ['warning', 'link-not-published'],
    ['warning', 'link-not-published'],
  ]);
  expect(told('2017-03-01')[0]?.message).toContain('länken leder så länge till mötets sida');
  expect(told('2017-05-01')).toEqual([]);
  const wrong = { ...files, 'minutes/a.md': minutes({ date: '2017-02-01' }, '[fil](b.md#finns-inte)\n') };
  expect(problemsOf(wrong, '2017-05-01').map(({ rule }) => rule)).toContain('broken-link');
});

test('a heading with more words than the meeting’s title is a section', async () => {
  const text = '## Förslag om Klarspråk till Gemensam grupp 16 januari 2017\n\nText.\n';
  const site = await buildSite({ ...small, 'minutes/2017/2017-01-16-gemensam-grupp.md': minutes({}, text) });
  expect(pageOf(site, '/projekt/klarsprak/')).toContain('#forslag-om-klarsprak-till-gemensam-grupp-16-januari-2017');
});

test('a personal number that markup divides is found in what the page would show', () => {
  // Made up: 1 January 2000, with the check digit that Luhn asks for.
  const files = {
    ...small,
    'minutes/n.md': minutes({ date: '2017-03-01' }, '## Rubrik\n\nNumret är 000101-**0107**.\n'),
  };
  expect(problemsOf(files).map(({ rule, line }) => [rule, line])).toEqual([['personal-number', 6]]);
  const project = { ...small, 'projects/ny.md': '---\nname: Ny\n---\n\nNumret är 000101-**0107**.\n' };
  expect(problemsOf(project).map(({ rule, file }) => [rule, file])).toEqual([
    ['personal-number', 'content/projects/ny.md'],
  ]);
});
