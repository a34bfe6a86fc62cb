/** Names in running text: the blocks that mention them, permanent anchors, and a link at the first mention in a section. */
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { htmlOf, readText } from '../support/body.ts';

/** The words that are links to something named, with what they lead to. */
function linksIn(text: string): string[] {
  const $ = load(htmlOf(text), null, false);
  return $('a')
    .toArray()
    .map((link) => `${$(link).text()} → ${$(link).attr('href')}`);
}

test('the first mention in a section is a link, the later ones are not; the next section begins anew', () => {
  const text = '## Ett\n\nKlarspråk, klarspråk.\n\n- Klarspråks\n\n## Två\n\nOm KLARSPRÅK.\n';
  expect(linksIn(text)).toEqual(['Klarspråk → project/klarsprak', 'KLARSPRÅK → project/klarsprak']);
});

test('each thing is linked once, whatever it is', () => {
  expect(linksIn('Rias Klarspråk hos Ledningsgruppen, Ria.')).toEqual([
    'Rias → organisation/ria',
    'Klarspråk → project/klarsprak',
    'Ledningsgruppen → group/ledningsgruppen',
  ]);
});

test('a name that a project and a group share leads to the project', () => {
  expect(linksIn('En hälsodag.')).toEqual(['hälsodag → project/halsodag']);
  expect(readText('En hälsodag.').sections[0]?.blocks[0]?.targets.map(({ kind }) => kind)).toEqual([
    'project',
    'group',
  ]);
});

test.for([
  [
    '[Klarspråk](https://prov.example) och Klarspråk',
    ['Klarspråk → https://prov.example', 'Klarspråk → project/klarsprak'],
  ],
  ['[om *Klarspråk* här](x.md)', ['om Klarspråk här → link/0']],
  ['`Klarspråk` och Klarspråk', ['Klarspråk → project/klarsprak']],
  ['```\nKlarspråk\n```\n\nKlarspråk', ['Klarspråk → project/klarsprak']],
  ['https://prov.example/klarspråk', ['https://prov.example/klarspråk → https://prov.example/klarspr%C3%A5k']],
  ['klarspråk@prov.example', []],
  ['**Klarspråk** och *Ria*', ['Klarspråk → project/klarsprak', 'Ria → organisation/ria']],
  ['> Klarspråk', ['Klarspråk → project/klarsprak']],
  ['| Klarspråk |\n|-|\n| Ria |', ['Klarspråk → project/klarsprak', 'Ria → organisation/ria']],
  ['Gemensam\ngrupp', ['Gemensam\ngrupp → group/gemensam-grupp']],
  ['- Gemensam\n  grupp', ['Gemensam\ngrupp → group/gemensam-grupp']],
  ['![Klarspråk](bild.png)', []],
] as const)('in %j the links are %j', ([text, links]) => {
  expect(linksIn(text).filter((link) => !link.includes('mailto:'))).toEqual(links);
});

/** The blocks of a text: place, what is named, words. */
function blocksOf(text: string): string[] {
  return readText(text).sections.flatMap(({ blocks }) =>
    blocks.map(({ anchor, targets, text: words }) => `${anchor} | ${targets.map(({ id }) => id).join(' ')} | ${words}`),
  );
}

test('a block is a paragraph, an item or a row that names something, and has a place', () => {
  expect(
    blocksOf('## Övrigt\n\nRia om Klarspråk.\n\nAnnat.\n\n- Ria\n- Annat\n  - Ria igen\n\n| Vem |\n|-|\n| Ria |\n'),
  ).toEqual([
    'ovrigt--klarsprak | klarsprak ria | Ria om Klarspråk.',
    'ovrigt--ria | ria | Ria',
    'ovrigt--ria-2 | ria | Ria igen',
    'ovrigt--ria-3 | ria | Ria',
  ]);
});

test('the place of a block does not change when blocks that name other things come and go', () => {
  expect(
    blocksOf('## A\n\nRia.\n\n## B\n\nTillagt.\n\nKlarspråk.\n\nRia.\n').map((block) => block.split(' ')[0]),
  ).toEqual(['a--ria', 'b--klarsprak', 'b--ria']);
});

test('an item’s own words decide, not those of the items in it', () => {
  expect(blocksOf('- Punkt\n  - Ria\n')).toEqual(['inledning--ria | ria | Ria']);
  expect(blocksOf('- Ria\n  - Punkt\n')).toEqual(['inledning--ria | ria | Ria\nPunkt']);
});

test('names that are code, or within an address, are no mention', () => {
  expect(blocksOf('`Klarspråk` på https://prov.example/ria/ och ria@prov.example.')).toEqual([]);
});

test('a name across marks of emphasis is a mention', () => {
  expect(blocksOf('**Gemensam** grupp')).toEqual(['inledning--gemensam-grupp | gemensam-grupp | Gemensam grupp']);
});

test('places are ids on the page that owns them and nowhere else', () => {
  expect(htmlOf('Ria.', { ids: true })).toContain('<p id="inledning--ria">');
  expect(htmlOf('Ria.', { ids: false })).toMatch(/^<p><a/);
});

test('a quoted item stands in a list, and a quoted row is a line', () => {
  const [item, row] = readText('- Ria\n\n| A | B |\n|-|-|\n| Ria | c |\n').sections[0]?.blocks ?? [];
  expect(item?.html).toMatch(/^<ul><li/);
  expect(row?.html).toMatch(/^<p>Ria – c<\/p>$/);
});
