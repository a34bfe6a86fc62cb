/** Where texts get Swedish typography, and where they stay as written. */
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../support/built-site.ts';
import { minutes, small, writeFiles } from '../support/content-folder.ts';
import { lastingFolder } from '../support/lasting-folder.ts';

const TEXT =
  'AMF kom kl. 13.30 den 16 januari och sa "75 000 kr" om arbetsmarknadsförvaltningens\u00a0lokal, `10 kr "x"`.\n\nAMF kom [hit 2 juni](https://example.org/a-b/10-15).';
const content = {
  ...small,
  'glossary.yaml': 'AMF: arbetsmarknad & fritid\n',
  'minutes/m.md': minutes(
    { date: '2017-02-13' },
    `## Klarspråk den 3 maj\n\n${TEXT}\n\n## "Arbetsmarknadsförvaltningens" lokal\n\nMötet var långt. Vi beslutar att gå.\n\n**Fråga:** När?\n`,
  ),
};

const { folder, remove } = lastingFolder();
afterAll(remove);
let files: Map<string, string>;
beforeAll(async () => {
  writeFiles(folder, content);
  files = await buildSite(folder);
});
const file = (path: string): string => files.get(path) ?? '';
const MEETING = 'protokoll/2017-02-13-gemensam-grupp/index.html';

describe('on a page', () => {
  test('text is set, and code and addresses are not', () => {
    const page = load(file(MEETING));
    const text = page('main').text();
    expect(text).toContain('kl.\u00a013.30 den 16\u00a0januari och sa ”75\u00a0000\u00a0kr”');
    expect(text).toContain('arbets\u00admarknads\u00adförvaltningens');
    expect(page('code').text()).toBe('10 kr "x"');
    expect(page('main a[href="https://example.org/a-b/10-15"]').text()).toBe('hit 2\u00a0juni');
  });

  test('an abbreviation is explained once, in the text', () => {
    const page = load(file(MEETING));
    expect(
      page('.explained')
        .toArray()
        .map((one) => page(one).text()),
    ).toEqual([' (arbetsmarknad & fritid)']);
    expect(page('main').text()).toContain('AMF (arbetsmarknad & fritid) kom');
  });

  test('headings hyphenate and keep days together, but have their own signs; titles and anchors are as they were written', () => {
    const page = load(file(MEETING));
    const headings = page('h2').text();
    expect(headings).toContain('Klarspråk den 3\u00a0maj');
    expect(headings).toContain('"Arbets\u00admarknads\u00adförvaltningens" lokal');
    expect(page('title').text()).not.toMatch(/[\u00a0\u00ad]/);
    expect(page('h2#arbetsmarknadsforvaltningens-lokal').length).toBe(1);
  });

  test('the label of an outcome is not left alone at the end of a line', () => {
    const page = load(file(MEETING));
    const labels = page('span.outcome:not(:empty)').toArray();
    expect(labels.map((label) => page(label).text())).toEqual(['Beslut:\u00a0', 'Fråga:\u00a0']);
  });

  test('a project quotes the text set in the same way, and explains again', () => {
    const page = load(file('projekt/klarsprak/index.html'));
    expect(page('blockquote').text()).toContain('AMF (arbetsmarknad & fritid) kom kl.\u00a013.30');
  });
});

test('an abbreviation is not explained within a longer word, but where it first stands alone', async () => {
  const site = await buildSite({
    ...small,
    'glossary.yaml': 'LSS: lagen om stöd och service\n',
    'minutes/m.md': minutes({ date: '2017-02-13' }, 'Ett LSS-boende, LSS- och annat stöd, LSS:s regler. LSS gäller.\n'),
  });
  const page = load(site.get(MEETING) ?? '');
  expect(page('article p').last().text()).toBe(
    'Ett LSS-boende, LSS- och annat stöd, LSS:s (lagen om stöd och service) regler. LSS gäller.',
  );
});

test.for(['feed.xml', 'feed.json', 'projekt/klarsprak/feed.xml', 'data/archive.json'])(
  '%s has the text as it was written',
  (path) => {
    expect(file(path)).not.toMatch(/\u00ad|16\u00a0januari|explained/);
    expect(file(path)).toContain(path.startsWith('data') ? 'Klarspråk den 3 maj' : 'den 16 januari');
  },
);
