/** Every word of a body is on its page and in the search document, in its order and joined to no other. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedBody, mutatedBody, surelyShown } from '../support/bodies.ts';
import { meeting, readText } from '../support/body.ts';
import { SEED } from '../support/seed.ts';
import { trials } from '../support/trials.ts';
import { wordsInSearch, wordsOf, wordsOnPage } from '../support/words.ts';

const RUNS = trials({ inEachRun: 1000, hardened: 5000 });
const isOwn = (word: string): boolean => word.includes('zq');

test('of generated minutes', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(generatedBody, ({ markdown, words }) => {
      const { sections } = readText(markdown, meeting);
      expect(wordsOnPage(sections).filter(isOwn)).toEqual(words);
      expect(wordsInSearch(sections).filter(isOwn)).toEqual(words);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

const FOLDER = new URL('../../content/minutes/2017/', import.meta.url);
const bodies = readdirSync(FOLDER).map((name) =>
  readFileSync(new URL(name, FOLDER), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
);

/** The first of some words that is not among the others after those before it; undefined when all are there in order. */
function missing(words: readonly string[], among: readonly string[]): string | undefined {
  let next = 0;
  for (const word of words) {
    const found = among.indexOf(word, next);
    if (found < 0) return word;
    next = found + 1;
  }
  return undefined;
}

test('of minutes of the example, with signs put in and parts taken out', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(mutatedBody(bodies), (markdown) => {
      const { sections } = readText(markdown);
      const words = wordsOf(surelyShown(markdown));
      expect(missing(words, wordsOnPage(sections))).toBeUndefined();
      expect(missing(words, wordsInSearch(sections))).toBeUndefined();
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
