/** Questions in running text that the sentence after them makes an outcome. */
import { expect, test } from 'vitest';
import { leftBy } from '../../support/outcomes.ts';

test.for([
  ['Vill någon vara med henne? Hör av er!', 'call: Vill någon vara med henne? Hör av er!'],
  ['Festen är i maj. Vem kan grilla? Skriv upp dig på listan.', 'call: Vem kan grilla? Skriv upp dig på listan.'],
  ['Har du en släpkärra? Ring Bo.', 'call: Har du en släpkärra? Ring Bo.'],
  ['Vad kostar lokalen? Ingen visste.', 'question: Vad kostar lokalen?'],
  ['Har du en släpkärra? Hör av dig till Anna om du vill vara med.', 'call: Hör av dig till Anna om du vill vara med.'],
  ['Vi talade om hyran. Får vi bidrag till den? Det kunde ingen svara på.', 'question: Får vi bidrag till den?'],
] as const)('%j leaves %s', ([text, expected]) => {
  expect(leftBy(text)).toEqual([expected]);
});

test.for([
  'Vad kostar lokalen? Den kostar 500 kronor.',
  'Vad kostar lokalen?',
  'Ingen visste vad lokalen kostar.',
  'Hyran var 500 kronor. Vad tycker ni? Ring gärna.',
  'Hur ska vi nå ut? Kontakta media.',
  'Vill någon vara med? Hör av er! <!-- ingen efterlysning -->',
  'Vad kostar lokalen? Ingen visste. <!-- ingen fråga -->',
  'Har ni frågor? Hör av er till sekreteraren.',
  'Kan du inte komma? Ring Bo.',
  'Vad händer om någon ramlar? Ring 112.',
  'Var låg nyckeln? Ingen visste att den låg hos Bo.',
  'Blir det regn? Hör av er till vädret.',
])('%j asks nobody, or has its answer', (text) => {
  expect(leftBy(text)).toEqual([]);
});
