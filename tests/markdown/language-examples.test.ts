/** A line of the data of `outcomes/language/` that can't be read stops everything, with its words. */
import { expect, test, vi } from 'vitest';
import type * as Calls from '../../src/markdown/outcomes/language/calls.ts';

test.for(['rekrytera någon', 'rekrytera någon:', 'rekrytera någon: vi rekryterar någon.'])(
  'a line without an example sentence is refused, and shown: «%s»',
  async (line) => {
    vi.resetModules();
    vi.doMock('../../src/markdown/outcomes/language/calls.ts', async (original) => {
      const data = await original<typeof Calls>();
      return { ...data, söker: `${data.söker.trim()}\n  ${line}` };
    });
    const read = import('../../src/markdown/outcomes/grammar/constructions.ts');
    await expect(read).rejects.toThrow(`A line of language data without an example: «${line}»`);
  },
);

test('a line that is added counts, in every form of its verb that it allows', async () => {
  vi.resetModules();
  vi.doMock('../../src/markdown/outcomes/language/calls.ts', async (original) => {
    const data = await original<typeof Calls>();
    return { ...data, söker: `${data.söker.trim()}\n  ropa efter någon|folk {presens}: Vi ropar efter folk.` };
  });
  const { meeting, readText } = await import('../support/body.ts');
  const kindsIn = (text: string) => readText(text, meeting).outcomes.map(({ kind }) => kind);
  expect(kindsIn('Festgruppen ropar efter folk till köket.')).toEqual(['call']);
  expect(kindsIn('Festgruppen ropade efter folk.')).toEqual([]);
});
