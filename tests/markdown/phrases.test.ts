/** The examples in `phrase-data.ts`: each text is recognised as its kind of outcome, or is not, as the data states. */
import { expect, test } from 'vitest';
import type { Slug } from '../../src/domain/slug.ts';
import { fraser, nästan, type PhraseEntry } from '../../src/markdown/outcomes/phrase-data.ts';
import { monthNames } from '../../src/swedish/calendar.ts';
import { problemsIn, readText } from '../support/body.ts';

const people = ['Anna Ek', 'Bo Lind', 'Kerstin Dal', 'Per Holm', 'Karin Sjö', 'Lars Alm', 'Eva Norén', 'Gun Berg'];
const context = {
  date: '2017-01-16' as never,
  group: 'gemensam-grupp' as Slug,
  people: people.map((name) => ({ name })),
};

const kindsIn = (text: string): string[] => readText(text, context).outcomes.map(({ kind }) => kind);

const examples = (
  list: typeof nästan,
  of: (entry: PhraseEntry) => readonly string[] | undefined,
): [string, string, string][] =>
  Object.entries(list).flatMap(([kind, phrases]) =>
    phrases.flatMap((entry) => (of(entry) ?? []).map((text): [string, string, string] => [kind, text, entry.fras])),
  );

test.for(examples(fraser, (entry) => entry.räknas))('%s: «%s»', ([kind, text]) => {
  expect(kindsIn(text)).toContain(kind);
});

test.for(examples(fraser, (entry) => entry['räknas inte']))('no %s: «%s»', ([kind, text]) => {
  expect(kindsIn(text)).not.toContain(kind);
});

test.for(examples(nästan, (entry) => entry.räknas))('nearly a %s, and none: «%s»', ([, text]) => {
  expect(kindsIn(text)).toEqual([]);
  expect(readText(text, context).problems.map(({ rule }) => rule)).toEqual(['nearly-an-outcome']);
});

test('every phrase has an example that counts', () => {
  const all = [...Object.values(fraser), ...Object.values(nästan)].flat();
  expect(all.filter((entry) => entry.räknas.length === 0).map(({ fras }) => fras)).toEqual([]);
});

/** Seconds of work, counted as work so that a busy machine makes no difference; what is linear takes a tenth. */
const MOST_SECONDS = 5;

test.for(['Vi beslutar ', 'Anna Ek lovar ', 'Frågan tas upp på ', 'att ', 'Anna, ', 'uppdrar åt '])(
  'a paragraph that goes on and on with «%s» takes no more work than its length',
  (words) => {
    const before = process.cpuUsage();
    readText(words.repeat(Math.ceil(100_000 / words.length)), context);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
  },
);

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
