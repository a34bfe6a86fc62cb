/** A project's timeline: the sections and the mentions of each entry, and the target of its links. */
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { buildSite, pageOf } from '../support/built-site.ts';
import { minutes, small } from '../support/content-folder.ts';
import { unset } from '../support/unset.ts';

test('a section, a paragraph and a list item are quoted and linked to their very places', async () => {
  const site = await buildSite({
    ...small,
    'minutes/2017-02-13.md': minutes(
      { date: '2017-02-13' },
      '## Rapporter\n\nOm Klarspråks brev.\n\n- Något annat.\n- Klarspråksgruppen vilar.\n',
    ),
  });
  const $ = load(pageOf(site, '/projekt/klarsprak/'));
  // a section whose heading only says the project's name has none on its page: its day leads there
  const placesOf = (entry: ReturnType<typeof $>) => {
    const headings = entry.find('h5 a').toArray();
    const links = headings.length > 0 ? headings : entry.find('h4 a').toArray();
    return links.map((link) => $(link).attr('href'));
  };
  const entries = $('.timeline article')
    .toArray()
    .map((entry) => ({
      date: $(entry).find('time').attr('datetime'),
      places: placesOf($(entry)),
      quotes: $(entry)
        .find('blockquote')
        .toArray()
        .map((quote) => unset($(quote).text().trim())),
    }));
  expect(entries).toEqual([
    {
      date: '2017-02-13',
      places: [
        '/protokoll/2017-02-13-gemensam-grupp/#rapporter--klarsprak',
        '/protokoll/2017-02-13-gemensam-grupp/#rapporter--klarsprak-2',
      ],
      quotes: ['Om Klarspråks brev.', 'Klarspråksgruppen vilar.'],
    },
    { date: '2017-01-16', places: ['/protokoll/2017-01-16-gemensam-grupp/#klarsprak'], quotes: ['Vi läste fem brev.'] },
  ]);
});

test.for([
  ['the later in the day first', '09:00', '13:30', ['ledningsgruppen', 'gemensam-grupp']],
  ['the earlier in the day last, whatever its group', '13:30', '09:00', ['gemensam-grupp', 'ledningsgruppen']],
  ['of one hour, the last of the archive first', '09:00', '09:00', ['ledningsgruppen', 'gemensam-grupp']],
] as const)('two meetings of one day: %s', async ([, common, leading, groups]) => {
  const site = await buildSite({
    ...small,
    'minutes/a.md': minutes({ date: '2017-02-13', time: common }, '## Klarspråk\n\nGemensamt.\n'),
    'minutes/b.md': minutes({ date: '2017-02-13', time: leading, group: 'Ledningsgruppen' }, '## Klarspråk\n\nLett.\n'),
  });
  const $ = load(pageOf(site, '/projekt/klarsprak/'));
  const hrefs = Array.from($('.timeline article .entry-margin a'), (link) => $(link).attr('href'));
  expect(hrefs.slice(0, 2)).toEqual(groups.map((group) => `/protokoll/2017-02-13-${group}/#klarsprak`));
});
