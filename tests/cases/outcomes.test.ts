/** Sentences of minutes, and what a reader says that each leaves behind: `outcomes.yaml`. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { OutcomeKind } from '../../src/domain/outcome.ts';
import type { FoundOutcome } from '../../src/markdown/body.ts';
import { readCase } from './read-case.ts';

interface Case {
  class: string;
  /** What stands before the text and after it, as blocks of their own. */
  context?: string;
  text: string;
  after?: string;
  /** Nothing is left behind by the text itself where this is null. */
  kind: OutcomeKind | null;
  owner?: string;
  /** A date, or the words that say it. */
  due?: string;
  /** What else it leaves behind: «decision (hela satsen)», «task för Kerstin Dal». */
  also?: string;
  note?: string;
  attendees?: string[];
}

const cases = parse(readFileSync(new URL('outcomes.yaml', import.meta.url), 'utf8')) as Case[];

const ATTENDEES = ['Anna Ek', 'Bo Lind', 'Kerstin Dal', 'Ida Holm', 'Per Alm'];

/** What the text of a case leaves behind, without what its surroundings do. */
function readOutcomes({ context, text, after, attendees = ATTENDEES }: Case): FoundOutcome[] {
  const front = `date: 2017-03-07\ngroup: Styrelsen\nattendees: [${attendees.join(', ')}]`;
  const over = context ? `${context}\n\n` : '';
  const first = lines(`---\n${front}\n---\n\n${over}`);
  const last = first + lines(text);
  const { record } = readCase({ front, body: `${over}${text}${after ? `\n\n${after}` : ''}` });
  const found = record?.body.outcomes ?? [];
  return found.filter(({ location: { line } }) => line >= first && line < last);
}

/** One more than the line breaks in a text: its lines, or the line after them where it ends with a break. */
const lines = (text: string): number => text.split('\n').length;

const ownersOf = (outcomes: readonly FoundOutcome[]): string =>
  [...new Set(outcomes.flatMap(({ owners }) => owners))].join(', ');

function isDue({ due }: FoundOutcome, wanted: string): boolean {
  return due !== undefined && (due.date === wanted || due.text.toLowerCase().includes(wanted));
}

/** «task för Kerstin Dal» */
function alsoOf(also: string): { kind: string; owner?: string | undefined } {
  const [kind = '', owner] = also.split(' för ');
  return { kind: kind.replace(/ \(.*\)$/, ''), owner };
}

test.for(cases.map((one, index) => [`${one.class} (${index + 1})`, one] as const))('%s', ([, given]) => {
  const found = readOutcomes(given);
  const shown = JSON.stringify(found.map(({ kind, text, owners, due }) => ({ kind, text, owners, due })));
  const more = given.also ? [alsoOf(given.also)] : [];
  const kinds = [given.kind, ...more.map(({ kind }) => kind)].filter((kind) => kind !== null);
  expect(new Set(found.map(({ kind }) => kind)), `«${given.text}» leaves ${shown}`).toEqual(new Set(kinds));

  const own = found.filter(({ kind }) => kind === given.kind);
  if (given.owner) {
    const other = /^ägaren kan också vara (.+)$/.exec(given.note ?? '')?.[1];
    expect([given.owner, other], shown).toContain(ownersOf(own));
  }
  const { due } = given;
  if (due)
    expect(
      own.some((outcome) => isDue(outcome, due)),
      `«${due}» is not in ${shown}`,
    ).toBe(true);
  for (const { kind, owner } of more) {
    if (owner) expect(ownersOf(found.filter((outcome) => outcome.kind === kind)), shown).toBe(owner);
  }
});
