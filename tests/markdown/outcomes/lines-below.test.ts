/** Lines below an outcome that only say who does it, or when: part of it, and no outcomes of their own. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../support/body.ts';
import { leftBy, toldOf } from '../../support/outcomes.ts';

describe('below a task they are what is said of it', () => {
  test.for([
    ['Uppgift: Måla staketet\nAnsvarig: Bo', 'Bo Lind'],
    ['Uppgift: Måla staketet\nAnsvarig: Bo\nKlart: 12 mars', 'Bo Lind / 2017-03-12'],
    ['Uppgift: Måla staketet\nKlart senast: 12 mars', '2017-03-12'],
    ['Uppgift: Måla staketet\n\nAnsvarig: Bo\n\nDeadline: 12 mars', 'Bo Lind / 2017-03-12'],
    ['Uppgift: Måla staketet\n\nAnsvarig: Bo\nKlart: 12 mars', 'Bo Lind / 2017-03-12'],
    ['**Uppgift:** Måla staketet\n**Ansvarig:** Bo\n**När:** 12 mars', 'Bo Lind / 2017-03-12'],
    ['Uppgift: Måla staketet\n\nAnsvarig: Bo\nDeadline: 12 mars', 'Bo Lind / 2017-03-12'],
    ['Uppgift: Måla staketet\nAnsvarig: Bo, klart 12 mars', 'Bo Lind / 2017-03-12'],
    ['Uppgift: Måla staketet\nAnsvariga: Bo, Anna', 'Bo Lind, Anna Ek'],
    ['Uppgift: Måla staketet\nUtförare: Ylva Strand', 'Ylva Strand'],
    ['Uppgift: Måla staketet\nAnsvarig: styrelsen', 'Styrelsen'],
  ] as const)('%j', ([text, expected]) => {
    expect(leftBy(text)).toEqual([`task: Måla staketet / ${expected}`]);
    expect(toldOf(text)).toEqual([]);
  });
});

describe('below a decision they make a task of it', () => {
  test.for([
    ['Beslut: Vi köper jord.\nAnsvarig: Bo', 'Bo Lind'],
    ['Beslut: Vi köper jord.\nKlart: 12 mars\nAnsvarig: Bo', 'Bo Lind / 2017-03-12'],
    ['**Beslut:** Vi köper jord.\n**Ansvarig:** Bo\n**Deadline:** nästa möte', 'Bo Lind / nästa möte'],
    ['Beslut: Vi köper jord.\n\nVem: Anna', 'Anna Ek'],
  ] as const)('%j', ([text, expected]) => {
    expect(leftBy(text)).toEqual(['decision: Vi köper jord.', `task: Vi köper jord. / ${expected}`]);
    expect(toldOf(text)).toEqual([]);
  });

  test('that was recognised by its words', () => {
    expect(leftBy('Vi beslutade att köpa jord.\n\nAnsvarig: Bo')).toEqual([
      'decision: Vi beslutade att köpa jord.',
      'task: Vi beslutade att köpa jord. / Bo Lind',
    ]);
  });

  test('that gives somebody else another task', () => {
    expect(leftBy('Beslut: Vi köper jord. Anna tar med kakor.\nAnsvarig: Bo')).toEqual([
      'decision: Vi köper jord. Anna tar med kakor.',
      'task: Anna tar med kakor. / Anna Ek',
      'task: Vi köper jord. Anna tar med kakor. / Bo Lind',
    ]);
  });

  test('also on its own line', () => {
    expect(leftBy('Beslut: Vi köper jord. Ansvarig: Bo')).toEqual([
      'decision: Vi köper jord. Ansvarig: Bo',
      'task: Vi köper jord. Ansvarig: Bo / Bo Lind',
    ]);
  });

  test.for([
    'Beslut: Vi ses i parken.\nNär: 12 mars',
    'Beslut: Vi ses i parken.\nPlats: Köket',
    'Beslut: Vi ses i parken.\n\nVi åt.\n\nKlart vid sextiden.',
  ])('but a day or a place alone does not: %j', (text) => {
    expect(leftBy(text).filter((line) => !line.startsWith('decision:'))).toEqual([]);
  });
});

test('below anything else they stand for themselves', () => {
  expect(leftBy('Fråga: Vem städar?\nAnsvarig: Bo')).toEqual(['question: Vem städar?', 'task: Ansvarig: Bo / Bo Lind']);
});

test('the lines over a text that say when the meeting is stay one paragraph', () => {
  const { html } = readText('Datum: 16 januari\nTid: 13–15\nPlats: Köket\n').sections[0] ?? {};
  expect(html?.match(/<p/g)).toHaveLength(1);
});
