/** The nodes of a section → blocks: their number, continuations and headings; no text is read twice. */

import { expect, test } from 'vitest';
import type { Block } from '../../../src/markdown/outcomes/blocks/block.ts';
import { readBlocks } from '../../../src/markdown/outcomes/blocks/read-blocks.ts';
import { textOf } from '../../../src/markdown/text-of.ts';
import { sectionOf } from '../../support/section.ts';

/** A section that has no other over it. */
const PLACE = { topic: '', isOver: false, isProposed: false };

/** The blocks of a text, where each takes as many of the nodes after it as `takes` says. */
function blocksIn(text: string, takes: (block: Block) => number = () => 0): Block[] {
  return readBlocks<Block>(sectionOf(text), PLACE, {
    readBlock: (block) => ({ result: block, taken: takes(block) }),
    ownersAnnounced: () => undefined,
    ownersNamed: () => undefined,
    readTable: () => undefined,
  });
}

const textsIn = (...args: Parameters<typeof blocksIn>): string[] => blocksIn(...args).map(({ text }) => text);

test('blocks are paragraphs, items and rows, in the order of the text, without nested items in those around them', () => {
  const text = 'Ett.\n\n- Två\n  - Tre\n\n  Två igen\n- Fyra\n\n> Fem\n\n| A |\n|-|\n| sex |\n\n```\nkod\n```\n\nSju.';
  expect(textsIn(text)).toEqual(['Ett.', 'Två', 'Tre', 'Två igen', 'Fyra', 'Fem', 'sex', 'Sju.']);
});

test('a block without words is none: neither an empty item, nor a paragraph that is only a block id or a refusal', () => {
  expect(textsIn('- \n- Ett\n\n^beslut-1\n\n> <!-- inget beslut -->')).toEqual(['Ett']);
});

test.for([
  ['the nodes after a paragraph', 'Ett.\n\n- Två\n\nTre.', ['Två', 'Tre.']],
  ['the nodes within an item, and not the items after it', '- Ett\n  - Två\n- Tre', ['Två']],
  ['the paragraphs and lists after the first paragraph of an item', '- Ett\n\n  Två.\n\n  - Tre', ['Två.', 'Tre']],
  ['nothing after a row', '| A |\n|-|\n| ett |\n| två |', []],
] as const)('a block may run on into %s', ([, text, following]) => {
  expect(blocksIn(text)[0]?.following.map((node) => textOf(node))).toEqual(following);
});

test('what a block takes of that is not read again', () => {
  const takesOne = (block: Block): number => (block.text.startsWith('Ett') ? 1 : 0);
  expect(textsIn('Ett\n\nTvå.\n\nTre.', takesOne)).toEqual(['Ett', 'Tre.']);
  expect(textsIn('Ett\n\n- Två\n- Tre\n\nFyra.', takesOne)).toEqual(['Ett', 'Fyra.']);
  expect(textsIn('- Ett\n  - Två\n- Tre', takesOne)).toEqual(['Ett', 'Tre']);
  expect(textsIn('> Ett\n>\n> Två.\n\nTre.', takesOne)).toEqual(['Ett', 'Tre.']);
});

test('a heading says what everything under it is, with a number or without', () => {
  for (const heading of ['## Beslut', '## § 4. Beslut', '### 4 Beslut:'])
    expect(blocksIn(`${heading}\n\nEtt.\n\n- Två`).map((block) => block.heading.kind)).toEqual([
      'decision',
      'decision',
    ]);
  expect(blocksIn('## Beslut om lokaler\n\nEtt.')[0]?.heading).toMatchObject({
    title: 'Beslut om lokaler',
    topic: '',
    kind: undefined,
  });
});

test('a paragraph below the first of an item is about that, and is not what the heading says that the items are', () => {
  const blocks = blocksIn('## Beslut\n\n1. Val av justerare\n\n   Ida väljs.\n\n2. Vi köper jord.\n\n   Den är dyr.');
  expect(blocks.map(({ text, heading: { kind, topic } }) => [text, kind, topic])).toEqual([
    ['Val av justerare', 'decision', ''],
    ['Ida väljs.', undefined, 'Val av justerare'],
    ['Vi köper jord.', 'decision', ''],
    ['Den är dyr.', undefined, ''],
  ]);
});

test('a line that announces a list says what its items are, and is no block', () => {
  const blocks = blocksIn('Att göra:\n\n- Ett\n  - Två\n\nTre.');
  expect(blocks.map(({ text, heading }) => [text, heading.kind])).toEqual([
    ['Ett', 'task'],
    ['Två', 'task'],
    ['Tre.', undefined],
  ]);
});

test.for(['Svar:\n\n- Ett', 'Fråga:\n\n- Ett', 'Vi söker:\n\n- Ett', 'Beslut:\n\n- att ett', 'Uppgifter:\n\nEtt.'])(
  'what stands after such a line is one outcome and not several: %j',
  (text) => {
    expect(blocksIn(text).map(({ heading }) => heading.kind)).toEqual([undefined, undefined]);
  },
);

test('a line that the block before it took announces nothing', () => {
  const takesOne = (block: Block): number => (block.text === 'Beslut:' ? 1 : 0);
  const blocks = blocksIn('Beslut:\n\nUppgifter:\n\n- Ett', takesOne);
  expect(blocks.map(({ text, heading }) => [text, heading.kind])).toEqual([
    ['Beslut:', undefined],
    ['Ett', undefined],
  ]);
});

test('block ids are those of the block’s own words', () => {
  const blocks = blocksIn('- Ett ^beslut-1\n  - Två ^beslut-2');
  expect(blocks.map(({ text, blockIds }) => [text, blockIds])).toEqual([
    ['Ett', ['beslut-1']],
    ['Två', ['beslut-2']],
  ]);
});
