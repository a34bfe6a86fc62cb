/** The data of `outcomes/language/`: each example is read as its line says, and what resembles an outcome is not read as one. */
import { describe, expect, test } from 'vitest';
import type { OutcomeKind } from '../../src/domain/outcome.ts';
import { constructionsOf } from '../../src/markdown/outcomes/grammar/construction-index.ts';
import { constructions } from '../../src/markdown/outcomes/grammar/constructions.ts';
import { restOfWords } from '../../src/markdown/outcomes/grammar/rest.ts';
import { SentenceWords } from '../../src/markdown/outcomes/grammar/sentence.ts';
import { efterlysningRäknasInte } from '../../src/markdown/outcomes/language/calls.ts';
import { beslutRäknasInte } from '../../src/markdown/outcomes/language/decisions.ts';
import { bordlagtRäknasInte } from '../../src/markdown/outcomes/language/putting-off.ts';
import { uppgiftRäknasInte } from '../../src/markdown/outcomes/language/tasks.ts';
import { monthNames } from '../../src/swedish/calendar.ts';
import { sentencesOf } from '../../src/swedish/sentences.ts';
import { meeting, problemsIn, readText } from '../support/body.ts';
import { secondsOf } from '../support/seconds.ts';
import { contextWith } from '../support/section.ts';

const people = ['Anna Ek', 'Bo Lind', 'Kerstin Dal', 'Ida Holm', 'Per Holm', 'Karin Sjö', 'Lars Alm', 'Eva Norén'];
const context = { ...meeting, people: people.map((name) => ({ name })) };
const known = contextWith(...people);

const kindsIn = (text: string): OutcomeKind[] => readText(text, context).outcomes.map(({ kind }) => kind);
const listed = (kinds: readonly string[]): string => (kinds.length === 0 ? 'nothing' : kinds.join(' and '));

describe('every line of the data has an example that counts', () => {
  const sure = constructions.filter(({ isUnsure }) => !isUnsure);
  test.for(sure.map(({ kind, written, example }) => [kind, example, written] as const))(
    '%s: «%s»',
    ([kind, example, written]) => {
      const kinds = kindsIn(example);
      expect(
        kinds,
        `the line «${written}: ${example}» is for a ${kind}, and ${listed(kinds)} was found in its example`,
      ).toContain(kind);
    },
  );
});

test.for(constructions.map((construction) => [construction.written, construction] as const))(
  'the words of «%s» stand in its own example',
  ([written, construction]) => {
    const isThere = sentencesOf(construction.example).some(({ text }) => {
      const sentence = new SentenceWords(text, known);
      return sentence.tokens.some(
        ({ word }, index) =>
          constructionsOf(word).some((candidate) => candidate.construction === construction) &&
          restOfWords(sentence, construction, index),
      );
    });
    expect(isThere, `«${construction.example}» is no example of «${written}»: another line is why it counts`).toBe(
      true,
    );
  },
);

const DO_NOT_COUNT: readonly (readonly [OutcomeKind, string])[] = [
  ['decision', beslutRäknasInte],
  ['task', uppgiftRäknasInte],
  ['carried-over', bordlagtRäknasInte],
  ['call', efterlysningRäknasInte],
];

describe('what resembles an outcome is none', () => {
  const lines = DO_NOT_COUNT.flatMap(([kind, list]) =>
    list
      .trim()
      .split('\n')
      .map((line) => [kind, line.trim()] as const),
  );
  test.for(lines)('no %s: «%s»', ([kind, text]) => {
    const kinds = kindsIn(text);
    expect(
      kinds,
      `«${text}» is listed among what does not count as a ${kind}, and ${listed(kinds)} was found`,
    ).not.toContain(kind);
  });
});

/** Seconds of work, counted as work so that a busy machine makes no difference; what is linear takes a tenth. */
const MOST_SECONDS = 5;

test.for([
  'Vi beslutar ',
  'Anna Ek lovar ',
  'Frågan tas upp på ',
  'att ',
  'Anna, ',
  'uppdrar åt ',
  'Anna ska boka, och Bo ',
  'tas fram av Anna ',
])('a paragraph that goes on and on with «%s» takes no more work than its length', (words) => {
  const text = words.repeat(Math.ceil(100_000 / words.length));
  expect(secondsOf(() => readText(text, context))).toBeLessThan(MOST_SECONDS);
});

test('an author who says that it is none is believed', () => {
  expect(kindsIn('Vi beslutar att gå hem. <!-- inget beslut -->')).toEqual([]);
  expect(problemsIn('Vi beslutar att gå hem.')).toEqual([]);
});

test.for([...monthNames])('a point that is to be taken up in %s is carried over', (month) => {
  expect(kindsIn(`Frågan tas upp i ${month}.`)).toEqual(['carried-over']);
  expect(kindsIn(`Frågan tas upp på ${month}mötet.`)).toEqual(['carried-over']);
});

test.for([...monthNames])('what was decided in %s is no decision of this meeting', (month) => {
  expect(kindsIn(`I ${month} beslutade styrelsen att byta lokal.`)).toEqual([]);
});
