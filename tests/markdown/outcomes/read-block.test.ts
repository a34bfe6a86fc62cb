/** A block → the outcomes in it: its form, and the blocks after it that are read with it. */
import { expect, test } from 'vitest';
import { readBlocks } from '../../../src/markdown/outcomes/blocks/read-blocks.ts';
import type { FoundBlock } from '../../../src/markdown/outcomes/found.ts';
import { readBlock } from '../../../src/markdown/outcomes/shapes/read-block.ts';
import { contextWith, sectionOf } from '../../support/section.ts';

/** What the first block of a text is read as. */
function firstIn(text: string): { result: FoundBlock; taken: number } {
  const context = contextWith('Anna Ek', 'Bo Lind');
  const [first] = readBlocks(
    sectionOf(text),
    { topic: '', isOver: false, isProposed: false },
    {
      readBlock: (block) => ({ result: readBlock(block, context), taken: 0 }),
      ownersAnnounced: () => undefined,
      ownersNamed: () => undefined,
      readTable: () => undefined,
    },
  );
  if (!first) throw new Error(`No block in ${text}`);
  return first;
}

const draftsIn = (text: string): string[] => firstIn(text).result.drafts.map((draft) => `${draft.kind}: ${draft.text}`);

test.for([
  ['a ticked item before its label', '- [x] Beslut: köpa bord', 'done', ['task: Beslut: köpa bord']],
  ['a label before a question', '- Uppgift: vem ringer?', 'mentioned', ['task: vem ringer?']],
  [
    'a question before its sentences',
    '- Vi beslutar att gå. Hur då?',
    'mentioned',
    ['question: Vi beslutar att gå. Hur då?'],
  ],
  ['a question only as an item', 'Hur då?', 'mentioned', []],
  [
    'sentences before the heading',
    '## Att göra\n\n- Vi beslutar att gå.',
    'decided',
    ['decision: Vi beslutar att gå.'],
  ],
  ['the heading', '## Att göra\n\n- Ringa kommunen', 'mentioned', ['task: Ringa kommunen']],
  ['an answer', 'Svar: vi beslutar att gå.', 'answered', []],
] as const)('a block has the first shape that fits: %s', ([, text, act, drafts]) => {
  expect(firstIn(text).result.act).toBe(act);
  expect(draftsIn(text)).toEqual(drafts);
});

test.for([
  ['a label that stands alone: the list after it', 'Beslut\n\n- att gå\n- att äta', 1, ['decision: att gå, att äta']],
  ['a label that stands alone: the paragraph after it', 'Beslut:\n\nVi köper bord.', 1, ['decision: Vi köper bord.']],
  ['a labelled att-sats: those after it', 'Beslut: att gå\n\natt äta\n\nSlut.', 1, ['decision: att gå, att äta']],
  [
    'a statement that breaks off: what follows',
    'Vi beslutar\n\natt gå\n\natt äta',
    2,
    ['decision: Vi beslutar att gå, att äta'],
  ],
  ['a statement that ends: nothing', 'Vi beslutar att gå.\n\n- att äta', 0, ['decision: Vi beslutar att gå.']],
  ['other words that break off: nothing', 'Vi pratade om\n\n- att gå', 0, []],
  [
    'an att-sats under «Beslut»: nothing, since each is a decision of its own',
    '## Beslut\n\n- att gå\n- att äta\n- Slut',
    0,
    ['decision: att gå'],
  ],
] as const)('what is read along with a block: %s', ([, text, taken, drafts]) => {
  expect(firstIn(text).taken).toBe(taken);
  expect(draftsIn(text)).toEqual(drafts);
});

test('the block ids of what is read along with a block are its own', () => {
  expect(firstIn('Vi beslutar\n\n- att gå ^beslut-2\n- att äta').result.blockIds).toEqual(['beslut-2']);
  expect(firstIn('Vi pratade om\n\n- att gå ^beslut-2').result.blockIds).toEqual([]);
});

test('a decision comes before what it gives people to do', () => {
  expect(draftsIn('Beslut: Bo Lind får i uppdrag att köpa bord.')).toEqual([
    'decision: Bo Lind får i uppdrag att köpa bord.',
    'task: Bo Lind får i uppdrag att köpa bord.',
  ]);
});

test('a refused label is no label, and a refused sentence no statement', () => {
  expect(draftsIn('Beslut: köpa bord <!-- inget beslut -->')).toEqual([]);
  expect(draftsIn('Vi beslutar att gå. <!-- inget beslut --> Anna lovar att ringa.')).toEqual([
    'task: Anna lovar att ringa.',
  ]);
});
