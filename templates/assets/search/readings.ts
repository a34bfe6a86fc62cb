/** The readings of a query: its words as they are written, and joined to those beside them, «möte protokoll» and «köpa in». */

import { stopWords } from '../../../src/swedish/stop-words.ts';
import { particles, prefixOf } from '../../../src/swedish/verb-particles.ts';
import { type Form, formsOf, formsWrittenApart } from './word-lists.ts';

/** The words of a query without stop words; all of them when they are all stop words. */
export function meaningful(words: readonly string[]): string[] {
  const content = words.filter((word) => !stopWords.has(word));
  return content.length > 0 ? content : [...words];
}

/** The readings in which each word has forms in the archive, with these. Rejects when a list can't be fetched. */
export async function readingsOf(written: readonly string[], index: string): Promise<Form[][][]> {
  const particled = await formsWithParticles(written, index);
  const words = meaningful(written.filter((_, nth) => !particled.has(nth - 1)));
  const verbs = new Map([...particled].map(([nth, forms]) => [written[nth], forms]));
  const forms = await Promise.all(words.map((word) => verbs.get(word) ?? formsOf(word, index)));
  const readings = [forms];
  for (const [nth, word] of words.entries()) {
    const next = words[nth + 1];
    const joined = next ? await formsOf(word + next, index) : [];
    if (joined.length > 0) readings.push(forms.toSpliced(nth, 2, joined));
    if (forms[nth]?.length === 0) readings.push(forms.toSpliced(nth, 1, await formsWrittenApart(word, index)));
  }
  return readings.filter((reading) => reading.every((some) => some.length > 0));
}

/** By its place, each verb with a particle after it that the archive has as one word, «inköpa»: the forms of this, and less near those of the verb itself: «hyr ut» is in the minutes too. */
async function formsWithParticles(written: readonly string[], index: string): Promise<Map<number, Form[]>> {
  const found = new Map<number, Form[]>();
  for (const [nth, verb] of written.entries()) {
    const particle = written[nth + 1] ?? '';
    const joined = particles.includes(particle) ? await formsOf(prefixOf(particle) + verb, index) : [];
    if (joined.length === 0) continue;
    const apart = (await formsOf(verb, index)).map((form) => ({ ...form, isSame: false }));
    found.set(nth, [...joined, ...apart]);
  }
  return found;
}
