/** What ends in a colon says what follows it: outcomes, answers, and what is said of earlier outcomes. */
import { describe, expect, test } from 'vitest';
import { meeting, readText } from '../../support/body.ts';
import { leftBy } from '../../support/outcomes.ts';

describe('the text of an outcome that ends in a colon goes on in', () => {
  test.for([
    ['the list after it', 'Beslut: Vi köper det här:\n\n- jord\n- sten.', 'decision: Vi köper det här: jord, sten'],
    [
      'the lists in that list',
      'Beslut: Vi köper det här:\n\n- jord\n  - fyra säckar\n- sten',
      'decision: Vi köper det här: jord, fyra säckar, sten',
    ],
    [
      'the paragraph after it',
      'Beslut: Så här står det på skylten:\n\nVälkommen. Ring på.',
      'decision: Så här står det på skylten: Välkommen. Ring på.',
    ],
    [
      'the quote after it',
      'Beslut: Så här står det på skylten:\n\n> Välkommen.',
      'decision: Så här står det på skylten: Välkommen',
    ],
    [
      'the rows of the table after it',
      'Beslut: Vi köper det här:\n\n| Vad | Kronor |\n| --- | --- |\n| jord | 50 |\n| sten | 70 |',
      'decision: Vi köper det här: jord – 50, sten – 70',
    ],
    [
      'the list within its item',
      '- Beslut: Vi köper det här:\n  - jord\n  - sten',
      'decision: Vi köper det här: jord, sten',
    ],
    ['that of a question', 'Fråga: Vad väljer vi:\n\n- jord\n- sten', 'question: Vad väljer vi: jord, sten'],
    [
      'that of a call',
      'Vi söker: någon som kan det här:\n\n- gräva\n- måla',
      'call: någon som kan det här: gräva, måla',
    ],
  ] as const)('%s', ([, text, left]) => {
    expect(leftBy(text)).toEqual([left]);
  });
});

test('a paragraph with a label of its own does not belong to it', () => {
  expect(leftBy('Fråga: Vem gör det här:\n\nBeslut: Vi köper jord.')).toEqual([
    'question: Vem gör det här:',
    'decision: Vi köper jord.',
  ]);
});

test('what stands after the colon still leaves something behind', () => {
  expect(leftBy('Beslut: Vi gör så här:\n\n- Bo Lind lovar att ringa.\n- Dörren målas.')).toEqual([
    'decision: Vi gör så här: Bo Lind lovar att ringa, Dörren målas',
    'task: Bo Lind lovar att ringa. / Bo Lind',
  ]);
});

test('its anchor is made of its own words', () => {
  const [alone] = readText('Beslut: Vi köper det här:', meeting).outcomes;
  const [whole] = readText('Beslut: Vi köper det här:\n\n- jord', meeting).outcomes;
  expect(whole?.anchor).toBe(alone?.anchor);
});

test('an answer that ends in a colon goes on in the list after it', () => {
  expect(leftBy('- Vad behövs?\n\nSvar: Det här behövs:\n\n- jord\n- sten')).toEqual([
    'question: Vad behövs? / Det här behövs: jord, sten',
  ]);
});

test('so does the news of an earlier outcome', () => {
  const ref = '2016-12-05-gemensam-grupp.fraga-jord';
  expect(readText(`Svar: Det här behövs: ^${ref}\n\n- jord\n- sten`, meeting).acts.map(({ text }) => text)).toEqual([
    'Det här behövs: jord, sten',
  ]);
});
