/** The sentences that the guide for secretaries quotes count, and don't count, as it says. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type OutcomeKind, outcomeKinds } from '../src/domain/outcome.ts';
import { kinds } from '../src/domain/outcome-kinds.ts';
import { meeting, readText } from './support/body.ts';

const GUIDE = readFileSync(new URL('../docs/skriva-protokoll.md', import.meta.url), 'utf8');
const people = [{ name: 'Ida Holm', role: 'ordförande' }, { name: 'Bo Ek' }];

const read = (text: string) => readText(text, { ...meeting, people });
const kindsIn = (text: string): OutcomeKind[] => read(text).outcomes.map(({ kind }) => kind);
const ownersIn = (text: string): string[][] => read(text).outcomes.map(({ owners }) => owners);
const quotedIn = (text: string): string[] => Array.from(text.matchAll(/”([^”“]+)”/g), ([, words = '']) => words);

/** The part of the guide from one heading to the next. */
function part(heading: string): string {
  const start = GUIDE.indexOf(`\n### ${heading}\n`);
  return GUIDE.slice(start, GUIDE.indexOf('\n### ', start + 1));
}

describe.for(outcomeKinds.filter((kind) => kind !== 'question'))('of its table of sentences, by kind: %s', (kind) => {
  const row = part('Vanliga meningar')
    .split('\n')
    .find((line) => line.startsWith(`| ${kinds[kind].names[0]} |`));
  const [, , counts = '', countsNot = ''] = row?.split('|') ?? [];

  test.for(quotedIn(counts))('«%s» counts, once', (sentence) => {
    expect(kindsIn(`${sentence}.`)).toEqual([kind]);
  });

  test.for(quotedIn(countsNot))('«%s» does not count', (sentence) => {
    expect(kindsIn(`${sentence}.`)).toEqual([]);
  });
});

test('a point that ends with a question mark is a question, and one within a paragraph where nobody had the answer', () => {
  expect(kindsIn('- Var kan vi vara?')).toEqual(['question']);
  expect(kindsIn('Vi pratade länge. Var kan vi vara? På Bryggan.')).toEqual([]);
  expect(kindsIn('Vi pratade länge. Var kan vi vara? Det vet vi inte än.')).toEqual(['question']);
  expect(kindsIn('Vem kan grilla? Hör av er!')).toEqual(['call']);
});

test.for(['Ida kan hämta nycklarna', 'Ida ska kanske skriva en dikt', 'Blir vi fler köper Ida mer korv'])(
  'what is unsure counts not, and its author is asked: «%s»',
  (sentence) => {
    expect(part('Vanliga meningar').replaceAll('\n', ' ')).toContain(`”${sentence}”`);
    const { outcomes, problems } = read(`${sentence}.`);
    expect(outcomes).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(new RegExp(`^Kanske en uppgift: ”${sentence}\\.” – .*<!-- ingen uppgift --> efter\\.$`)),
    ]);
  },
);

test.for<[sentence: string, owners: string[][]]>([
  ['Ordföranden kollar priset', [['Ida Holm']]],
  ['Köksgruppen handlar korv', [['Köksgruppen']]],
  ['Kjell kollar priset', [['Kjell']]],
  ['Ida och Bo målar staketet', [['Ida Holm', 'Bo Ek']]],
  ['Ida kollar med Ria, Bo med Kaféet', [['Ida Holm'], ['Bo Ek']]],
])('a task is theirs whom its sentence names: «%s»', ([sentence, owners]) => {
  expect(part('Vem och när')).toContain(`| ”${sentence}” |`);
  expect(ownersIn(`${sentence}.`)).toEqual(owners);
});

test('a role that nobody has at the meeting is the owner itself, and a name one letter off is who it is meant to be', () => {
  const others = { ...meeting, people: [{ name: 'Matias Ås' }] };
  expect(readText('Ordföranden kollar priset.', others).outcomes[0]?.owners).toEqual(['Ordföranden']);
  expect(readText('Mattias kollar priset.', others).outcomes[0]?.owners).toEqual(['Matias Ås']);
});

test.for(['Åtgärdslista', 'Actionpoints', 'Nästa steg', 'Att göra inför nästa möte'])(
  'what stands under a heading that the guide names is a task: «%s»',
  (heading) => {
    expect(part('Etiketter')).toContain(`”${heading}”`);
    const { outcomes } = read(`## ${heading}\n\n- Måla staketet (Bo)`);
    expect(outcomes.map(({ kind, owners, due }) => [kind, owners, due?.text])).toEqual([
      ['task', ['Bo Ek'], heading.endsWith('möte') ? 'inför nästa möte' : undefined],
    ]);
  },
);

test.for<[written: string, due?: string]>([['- Boka lokal – Bo'], ['Uppgift: Köpa jord (Bo, 12/3)', '12/3']])(
  'who has a task, and by when, can stand at its end: «%s»',
  ([written, due]) => {
    expect(part('Etiketter').replaceAll('\n', ' ')).toContain(`\`${written}\``);
    const { outcomes } = read(written);
    expect(outcomes.map((outcome) => [outcome.kind, outcome.owners, outcome.due?.text])).toEqual([
      ['task', ['Bo Ek'], due],
    ]);
  },
);

test('what stands under «Förslag» is not decided, and the points under «Dagordning» are no questions', () => {
  expect(kindsIn('## Förslag\n\nMötet beslutar att flytta.')).toEqual([]);
  expect(kindsIn('## Dagordning\n\n- Ska vi flytta?')).toEqual([]);
});
