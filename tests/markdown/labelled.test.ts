/**
 * Recall and precision of outcome recognition, by kind of outcome, over texts labelled with the outcomes that a reader finds.
 * `LABELLED=1` prints what is wrong, text by text.
 */
import { describe, expect, test } from 'vitest';
import { type OutcomeKind, outcomeKinds } from '../../src/domain/outcome.ts';
import { keysOf } from '../../src/domain/table.ts';
import { labelledTexts, type Score, scoreOf } from '../support/labelled.ts';

/** The least recall and precision of a kind, and of owners and days the least part that is right. */
type Least = Partial<Record<OutcomeKind, readonly [recall: number, precision: number, details?: number]>>;

/** What must not fall. After an improvement: the printed figures, rounded down. */
const SETS: Readonly<Record<string, { folder: string; least: Least }>> = {
  labelled: {
    folder: 'labelled/',
    least: { decision: [1, 1], task: [0.95, 1, 1], 'carried-over': [1, 1] },
  },
  'held out': {
    folder: 'labelled/held-out/',
    least: { decision: [1, 0.96], task: [0.96, 0.96, 1], 'carried-over': [1, 1] },
  },
  'by other hands': {
    folder: 'labelled/other-hands/',
    least: { decision: [0.97, 0.99], task: [0.99, 0.98, 0.96], 'carried-over': [0.96, 0.98] },
  },
  'of twelve kinds': {
    folder: 'labelled/twelve-kinds/',
    least: {
      decision: [0.64, 0.97],
      task: [0.88, 0.95, 0.91],
      'carried-over': [0.81, 1],
      question: [0.22, 0.84],
      call: [0.26, 1],
    },
  },
  'of twenty-four groups': {
    folder: 'labelled/twenty-four-groups/',
    least: {
      decision: [0.54, 0.98],
      task: [0.83, 0.93, 0.88],
      'carried-over': [0.81, 1],
      question: [0.21, 1],
      call: [0.76, 1],
    },
  },
};

/** A part of a whole, and 1 of nothing. */
const part = (some: number, all: number): number => (all === 0 ? 1 : some / all);
const figuresOf = ({ expected, found, right, details, rightDetails }: Score): [number, number, number] => [
  part(right, expected),
  part(right, found),
  part(rightDetails, details),
];

/** «task 0.77 of 171, 0.95 of 138 found, owners and days 0.79 of 191» */
function line(kind: string, score: Score): string {
  const [recall, precision, details] = figuresOf(score).map((figure) => figure.toFixed(2));
  const more = score.details > 0 ? `, owners and days ${details} of ${score.details}` : '';
  return `${kind.padEnd(13)}${recall} of ${score.expected}, ${precision} of ${score.found} found${more}`;
}

describe.for(keysOf(SETS))('the set %s', (name) => {
  const { folder, least } = SETS[name] ?? { folder: '', least: {} };
  const files = labelledTexts(new URL(folder, import.meta.url));
  const all = [...files.values()].flat();
  const { scores, wrong } = scoreOf(all);
  const figures = [...scores].map(([kind, score]) => line(kind, score));
  console.log([`${name}: ${all.length} texts, recall and precision`, ...figures].join('\n'));
  if (process.env['LABELLED']) console.log(wrong.join('\n'));

  test.for(outcomeKinds.filter((kind) => least[kind]))(
    'has as many of its outcomes found as it had, and as little else: %s',
    (kind) => {
      const score = scores.get(kind);
      if (!score) throw new Error(`No ${kind} is labelled in ${folder}`);
      const [recall, precision, details] = figuresOf(score);
      const [leastRecall, leastPrecision, leastDetails = 0] = least[kind] ?? [1, 1];
      const why = [line(kind, score), ...wrong].join('\n');
      expect(recall, why).toBeGreaterThanOrEqual(leastRecall);
      expect(precision, why).toBeGreaterThanOrEqual(leastPrecision);
      expect(details, why).toBeGreaterThanOrEqual(leastDetails);
    },
  );
});

test('each of the twelve kinds of organisation has labels of every kind of outcome', () => {
  const files = labelledTexts(new URL('labelled/twelve-kinds/', import.meta.url));
  expect(files.size).toBe(12);
  for (const [file, texts] of files) {
    const { scores } = scoreOf(texts);
    console.log(
      [`${file}: ${texts.length} texts`, ...[...scores].map(([kind, score]) => line(kind, score))].join('\n'),
    );
    for (const [kind, { expected }] of scores) expect(expected, `${kind} in ${file}`).toBeGreaterThan(0);
  }
});

test('every label names words that its text has', () => {
  const missing = keysOf(SETS).flatMap((name) =>
    [...labelledTexts(new URL(SETS[name]?.folder ?? '', import.meta.url)).values()]
      .flat()
      .flatMap(({ title, text, expected }) => {
        const plain = text.replace(/[*_`~\\]/g, '').replace(/\s+/g, ' ');
        return expected.flatMap(({ words }) =>
          words.filter((some) => !plain.includes(some)).map((some) => `${title}: ${some}`),
        );
      }),
  );
  expect(missing).toEqual([]);
});
