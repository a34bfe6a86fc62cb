/** Sentences that count as an outcome, and sentences that only resemble one: `sentences.yaml`. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { OutcomeKind } from '../../src/domain/outcome.ts';
import { keysOf } from '../../src/domain/table.ts';
import { meeting, readText } from '../support/body.ts';

type Sentences = Record<OutcomeKind, Record<'counts' | 'does not count', string[]>>;

const sentences = parse(readFileSync(new URL('sentences.yaml', import.meta.url), 'utf8')) as Sentences;

const people = ['Anna Ek', 'Bo Lind', 'Kerstin Dal', 'Per Holm', 'Karin Sjö', 'Lars Alm', 'Eva Norén', 'Gun Berg'];
const context = { ...meeting, people: people.map((name) => ({ name })) };

const kindsIn = (text: string): OutcomeKind[] => readText(text, context).outcomes.map(({ kind }) => kind);
const of = (which: keyof Sentences[OutcomeKind]) =>
  keysOf(sentences).flatMap((kind) => sentences[kind][which].map((text) => [kind, text] as const));

test.for(of('counts'))('%s: «%s»', ([kind, text]) => {
  expect(kindsIn(text)).toContain(kind);
});

test.for(of('does not count'))('no %s: «%s»', ([kind, text]) => {
  expect(kindsIn(text)).not.toContain(kind);
});
