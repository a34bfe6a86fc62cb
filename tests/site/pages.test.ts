/** Every page of whole archives: valid HTML, the same shell, no missing value. */
import { existsSync } from 'node:fs';
import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, buildSite, pageOf } from '../support/built-site.ts';
import { contentFolder, minutes, small } from '../support/content-folder.ts';
import { pagesOf } from '../support/dangers.ts';
import { once } from '../support/once.ts';
import { unset } from '../support/unset.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How Preact prints: `<meta/>` and `<!doctype html>` mean the same to every parser.
    'void-style': 'off',
    'doctype-style': 'off',
    // Ids of the frame begin with «_», so that no heading can have one; HTML only forbids white space.
    'valid-id': ['error', { relaxed: true }],
    // The name of a group or a project is as long as it is.
    'long-title': 'off',
    // Some browsers forget the roles of a table that a phone shows as a list of its rows.
    'no-redundant-role': 'off',
  },
});

/** A text with all that Markdown has, in the wrong order. */
const difficult = `Före rubriken, se [den tomma](#avsnitt).

### För djupt

#### Och djupare

# Överst

> # Rubrik i citat
>
> Text i citat.

- # Rubrik i punkt
- Punkt

  Med stycke till.

  1. Ett
  2. Två
- [ ] Birk: ring
- [x] Asta: skriv

###

Under en tom rubrik.

## **Fet** och \`kod\` och [länk](https://example.org/)

| A | B |
| :-- | --: |
| Klarspråk | ![bild](bild.png) |
| | |

[![bild](bild.png)](https://example.org/) och [![bild](https://example.org/x.png)](https://example.org/)

[](https://example.org/tom) ![](bild.png) <https://example.org/?a=1&b=2> post@example.org

Rad ett  
rad två

---

\`\`\`html
<b>kod</b>
\`\`\`

<details><summary>Mer</summary>Dold</details>
`;

const archives: readonly [string, string, string][] = [
  ['the example archive', 'content', '2017-06-30'],
  ['the example archive before half of its meetings', 'content', '2017-03-01'],
  ['the archive beside the repository', '../shared/archive', '2017-04-10'],
];

const sites: readonly [string, () => Promise<BuiltSite>][] = [
  ...archives
    .filter(([, folder]) => existsSync(folder))
    .map(([name, folder, today]): [string, () => Promise<BuiltSite>] => [name, () => buildSite(folder, today)]),
  ['an archive of a single meeting', () => buildSite(small)],
  [
    'an archive whose addresses have changed',
    () =>
      buildSite({
        ...small,
        'projects/klarsprak.md': '---\nname: Klarspråk\nformerly: myndighetssvenska\n---\n',
        'minutes/m.md': minutes({ date: '2017-02-13', formerly: '2017-02-12' }, 'Text.\n'),
      }),
  ],
  [
    'an archive of difficult texts',
    () =>
      buildSite(
        contentFolder({
          ...small,
          'attachments/bild.png': 'x',
          'groups/gemensam-grupp.md': `---\nname: Gemensam grupp\n---\n\n${difficult}`,
          'projects/klarsprak.md': `---\nname: Klarspråk\n---\n\n${difficult}`,
          'pages/svar.md': `---\ntitle: Svar\n---\n\n${difficult}`,
          'minutes/svar.md': minutes({ date: '2017-02-01', attendees: '[Asta, Asta]' }, `## Klarspråk\n\n${difficult}`),
        }),
      ),
  ],
];

describe.for(sites)('%s', ([, build]) => {
  const siteOf = once(build);
  const pages = once(async () => pagesOf(await siteOf()).map(([path, html]) => ({ path, html, $: load(html) })));

  test('has no error of HTML on any page', async () => {
    const found: string[] = [];
    for (const { path, html } of await pages()) {
      const { results } = await validator.validateString(html, path);
      for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
        found.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
    expect(found).toEqual([]);
  });

  test('has one h1, which is its title, on every page', async () => {
    for (const { path, $ } of await pages()) {
      expect($('h1').length, path).toBe(1);
      expect(
        $('title')
          .text()
          .startsWith(unset($('h1').text())),
        path,
      ).toBe(true);
      expect($('meta[name=description]').attr('content'), path).toMatch(/\S/);
    }
  });

  test('has headings without jumps on every page', async () => {
    for (const { path, $ } of await pages()) {
      const levels = $('h1, h2, h3, h4, h5, h6')
        .toArray()
        .map((heading) => Number($(heading).prop('tagName')?.slice(1)));
      levels.forEach((level, index) => {
        expect(level, `${path}, heading ${index + 1}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
      });
    }
  });

  test('is in Swedish, and begins with a link past the menu, on every page', async () => {
    for (const { path, $ } of await pages()) {
      expect($('html').attr('lang'), path).toBe('sv');
      const skip = $('body a').first();
      expect(skip.text(), path).toBe('Till innehållet');
      expect($(skip.attr('href') ?? '').prop('tagName'), path).toBe('MAIN');
    }
  });

  test('has no id twice on any page', async () => {
    for (const { path, $ } of await pages()) {
      const ids = $('[id]')
        .toArray()
        .map((element) => $(element).attr('id'));
      expect(ids.length, path).toBe(new Set(ids).size);
    }
  });

  test('has no sign of a missing value in any page, feed or document', async () => {
    const site = await siteOf();
    for (const [path, text] of site) {
      if (/^(assets|pagefind)\//.test(path)) continue;
      expect(text.match(/undefined|\[object |\bNaN\b|Invalid Date|\bnull</g), path).toBeNull();
    }
  });
});

test('the footer has no empty paragraph where site.yaml has neither sender nor contact', async () => {
  const paragraphs = async (site: string): Promise<string[]> => {
    const built = await buildSite({ ...small, 'site.yaml': `title: Provarkivet\nurl: https://prov.example/\n${site}` });
    const $ = load(pageOf(built, '/'));
    return $('footer.site p:not(.printed)')
      .toArray()
      .map((paragraph) => $(paragraph).text().trim());
  };
  expect(await paragraphs('')).not.toContain('');
  expect((await paragraphs('contact:\n  phone: 042-10 50 00\n')).join()).toContain('042-10 50 00');
  const contact =
    'contact:\n  name: Gun Alm\n  email: gun@prov.example\n  phone: 042-10 50 00\n  url: https://prov.example/kontakt\n';
  expect(await paragraphs(contact)).toContain('Kontakt: Gun Alm gun@prov.example 042-10 50 00 Kontakt');
});
