/** The table of pages is exactly what the site has: pages, anchors, feeds and files. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { type PageKind, type PageRule, type PageSubjects, pageKinds, pageRules } from '../../src/archive/pages.ts';
import { siteMapOf } from '../../src/archive/site-map.ts';
import { technicalFiles } from '../../src/domain/addresses.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { kindsOfPages } from '../support/browser.ts';
import { filesOf } from '../support/built-site.ts';
import { contentFolder, minutes, small } from '../support/content-folder.ts';

const TEXT = `Före första rubriken. Se [mötet](2017-01-16-gemensam-grupp.md).

## Klarspråk

Beslut: Vi skriver om brevet.

- [ ] Ada Test: frågar Ria (senast 2017-03-13)
- Vem tar lokalen?

###

## Övrigt

Klarspråk nämns igen, och igen Klarspråk.

| Vad | Vem |
| --- | --- |
| Ring Fritidsbanken | Ada Test |

Det blev klart. ^2017-01-16-gemensam-grupp.uppgift-laser-breven
`;

/** An archive in which each kind of page has texts with anchors of all kinds. */
const files = {
  ...small,
  'minutes/2017/2017-01-16-gemensam-grupp.md': minutes({}, '## Klarspråk\n\nUppgift: Ada Test läser breven.\n'),
  'minutes/m.md': minutes({ date: '2017-02-13', formerly: '2017-02-12', attendees: '[Ada Test]' }, TEXT),
  'minutes/n.md': minutes({ date: '2017-09-13', kind: 'kallelse' }, '## Dagordning\n\n- Klarspråk\n'),
  'groups/gemensam-grupp.md': '---\nname: Gemensam grupp\nformerly: storgruppen\n---\n\n## Varför\n\nFör Klarspråk.\n',
  'pages/om.md': '---\ntitle: Om\n---\n\n## Varför\n\nFör Klarspråk.\n',
  'pages/folj.md': '---\ntitle: Följ\nformerly: nyhetsbrev\n---\n\n## Nyhetsbrev\n\nRing Ria.\n',
  'pages/kontakt.md': '---\ntitle: Kontakt\n---\n\nText.\n',
};

describe.for([
  ['the example archive', (): string => 'content'],
  ['an archive with anchors of all kinds', (): string => contentFolder(files)],
] as const)('%s', ([, folderOf]) => {
  test('has every page, feed and file of the table, at its address, with its anchors, and no others', async () => {
    const { archive } = loadArchive(folderOf(), '2017-06-30' as CalendarDate);
    if (!archive) throw new Error('The archive has errors');
    const map = siteMapOf(archive);
    const texts = new Map((await filesOf(archive)).map(({ path, content }) => [`/${path}`, content]));
    const inFolders = /^\/(?:assets|bilagor|pagefind)\/|^\/favicon\.ico$/;
    const printed = [...texts.keys()].filter((path) => !inFolders.test(path));
    const pages = printed.filter((path) => path.endsWith('.html'));

    expect(pages.map((path) => path.replace(/index\.html$/, '')).toSorted()).toEqual(
      [...map.pages.keys(), ...map.redirects.keys()].toSorted(),
    );
    const technical = new Set<string>(Object.values(technicalFiles));
    expect(printed.filter((path) => !path.endsWith('.html') && !technical.has(path)).toSorted()).toEqual(
      [...map.files].toSorted(),
    );
    for (const path of pages) {
      const $ = load(String(texts.get(path)));
      const ids = Array.from($('[id]'), (element) => $(element).attr('id') ?? '').filter((id) => !id.startsWith('_'));
      expect(ids.toSorted(), path).toEqual([...(map.pages.get(path.replace(/index\.html$/, '')) ?? [])].toSorted());
    }
  });
});

test('the tests in a browser open a page of every kind of the table', () => {
  const { archive } = loadArchive('content', '2017-06-30' as CalendarDate);
  if (!archive) throw new Error('The example archive has errors');
  const opened = new Set<string>(kindsOfPages.map((path) => `/${path}`));
  const hasExample = <Kind extends PageKind>(kind: Kind): boolean => {
    const { of, path }: PageRule<PageSubjects[Kind]> = pageRules[kind];
    return of(archive).some((subject) => opened.has(path(subject)));
  };
  // The example archive has no project with so many meetings; a browser leaves a redirect at once, and
  // tests/browser/redirect.test.ts opens those of another archive.
  expect(pageKinds.filter((kind) => !hasExample(kind))).toEqual(['timelineYear', 'redirect']);
});
