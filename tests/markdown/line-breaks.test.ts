/** Line breaks within a paragraph, written as a backslash or two spaces at the end of a line, join no words. */
import { expect, test } from 'vitest';
import { meeting, readText } from '../support/body.ts';

test.for([
  ['a backslash', 'Beslut: Vi läser\\\nbrev.'],
  ['two spaces', 'Beslut: Vi läser  \nbrev.'],
  ['a backslash in bold', '**Beslut:** Vi **läser\\\nbrev**.'],
  ['two spaces in an item', '- Beslut: Vi läser  \n  brev.'],
  ['a plain line end', 'Beslut: Vi läser\nbrev.'],
] as const)('with %s the words stay apart in texts, outcomes and anchors', ([, written]) => {
  const { sections, outcomes } = readText(`${written}\n`, meeting);
  expect(sections.map(({ text }) => text)).toEqual(['Beslut: Vi läser brev.']);
  expect(outcomes).toMatchObject([{ text: 'Vi läser brev.', anchor: 'beslut-laser-brev' }]);
});
