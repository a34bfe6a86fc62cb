/** How a site writes times of day: «13.30», or «13:30» when site.yaml says so; data and calendars have their own forms. */
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { buildSite, pageOf } from '../support/built-site.ts';
import { minutes, small } from '../support/content-folder.ts';
import { unset } from '../support/unset.ts';

const files = {
  ...small,
  'groups/gemensam-grupp.md': '---\nname: Gemensam grupp\nschedule: ibland på måndagar\ntime: 13:30-15:30\n---\n',
  'minutes/a.md': minutes({ date: '2017-02-13', time: '13:30-15:30', next: '[2017-04-24 18:00 Bryggan]' }, 'Text.\n'),
  'minutes/b.md': minutes({ date: '2017-05-08', time: '9.05', kind: 'kallelse', published: '2017-04-01' }, 'Fika.\n'),
};

test.for([
  ['', '13.30–15.30', '18.00', '09.05'],
  ['times: 13.30\n', '13.30–15.30', '18.00', '09.05'],
  ['times: 13:30\n', '13:30–15:30', '18:00', '09:05'],
  ['klockslag: 13:30\n', '13:30–15:30', '18:00', '09:05'],
] as const)('with %j in site.yaml, pages and feeds have %s', async ([line, span, coming, notice]) => {
  const site = await buildSite({ ...files, 'site.yaml': `${small['site.yaml']}${line}` }, '2017-04-10');
  const text = (path: string, of: string): string => unset(load(pageOf(site, path))(of).text());
  expect(text('/protokoll/2017-02-13-gemensam-grupp/', 'main')).toContain(`kl. ${span}`);
  expect(text('/grupper/gemensam-grupp/', 'main')).toContain(`ibland på måndagar, kl. ${span}`);
  for (const path of ['/', '/kalender/']) expect(text(path, 'main'), path).toContain(`kl. ${coming}`);
  expect(unset(site.get('feed.xml') ?? '')).toContain(`kl. ${notice}`);
  const data: unknown = JSON.parse(site.get('data/archive.json') ?? '');
  expect(data).toMatchObject({
    meetings: expect.arrayContaining([expect.objectContaining({ start: '13:30', end: '15:30' })]),
  });
});
