/** A line of the data of `outcomes/language/` that can't be read stops everything, with its words. */
import { expect, test, vi } from 'vitest';
import type * as Calls from '../../src/markdown/outcomes/language/calls.ts';

test.for(['rekrytera någon', 'rekrytera någon:', 'rekrytera någon: vi rekryterar någon.'])(
  'a line without an example sentence is refused, and shown: «%s»',
  async (line) => {
    vi.resetModules();
    vi.doMock('../../src/markdown/outcomes/language/calls.ts', async (original) => {
      const data = await original<typeof Calls>();
      return { ...data, söker: `${data.söker}\n${line}\n` };
    });
    const read = import('../../src/markdown/outcomes/grammar/constructions.ts');
    await expect(read).rejects.toThrow(`A line of language data without an example: «${line}»`);
  },
);

test('a line that is added counts', async () => {
  vi.resetModules();
  vi.doMock('../../src/markdown/outcomes/language/calls.ts', async (original) => {
    const data = await original<typeof Calls>();
    return { ...data, söker: `  rekrytera någon|folk {presens}: Vi rekryterar folk.\n${data.söker.trim()}` };
  });
  const { readText } = await import('../support/body.ts');
  expect(readText('Festgruppen rekryterar folk till köket.').outcomes.map(({ kind }) => kind)).toEqual(['call']);
  expect(readText('Festgruppen rekryterade folk.').outcomes).toEqual([]);
});
