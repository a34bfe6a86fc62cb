/** The readings of a query: its words as they are written, and joined to those beside them, «möte protokoll» and «köpa in». */
import { particles, prefixOf } from '../../../src/swedish/particles.ts';
import { stopWords } from '../../../src/swedish/stop-words.ts';
import { type Form, formsOf, formsWrittenApart } from './word-lists.ts';

/** The words of a query without stop words; all of them when they are all stop words. */
export function meaningful(words: readonly string[]): string[] {
  const content = words.filter((word) => !stopWords.has(word));
  return content.length > 0 ? content : [...words];
}

/** The readings in which each word has forms in the archive, with these. Rejects when a list can't be fetched. */
export async function readingsOf(written: readonly string[], index: string): Promise<Form[][][]> {
  const words = await withParticles(written, index);
  const forms = await Promise.all(words.map((word) => formsOf(word, index)));
  const readings = [forms];
  for (const [nth, word] of words.entries()) {
    const next = words[nth + 1];
    const joined = next ? await formsOf(word + next, index) : [];
    if (joined.length > 0) readings.push(forms.toSpliced(nth, 2, joined));
    if (forms[nth]?.length === 0) readings.push(forms.toSpliced(nth, 1, await formsWrittenApart(word, index)));
  }
  return readings.filter((reading) => reading.every((some) => some.length > 0));
}

/** The words without small ones, and a verb with its particle as one word where the archive has this: «inköpa». */
async function withParticles(written: readonly string[], index: string): Promise<string[]> {
  const joined = await Promise.all(
    written.map(async (word, nth) => {
      const particle = written[nth + 1] ?? '';
      const verb = prefixOf(particle) + word;
      return particles.includes(particle) && (await formsOf(verb, index)).length > 0 ? verb : word;
    }),
  );
  return meaningful(joined);
}
