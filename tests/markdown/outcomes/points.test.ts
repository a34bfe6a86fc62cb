/** Headings and labels over points and paragraphs: each point is one, and what can't be one is told of. */
import { describe, expect, test } from 'vitest';
import { leftBy, toldOf } from '../../support/outcomes.ts';

describe('under «Vi söker» and «Öppna frågor»', () => {
  test.for([
    ['## Vi söker\n\n- Någon som kan baka\n- En kassör', ['call: Någon som kan baka', 'call: En kassör']],
    ['## § 7 Vi söker:\n\n1. En kassör', ['call: En kassör']],
    ['## Öppna frågor\n\n- Vem låser\n- Vem städar?', ['question: Vem låser', 'question: Vem städar?']],
    ['Öppna frågor:\n\n- Vem låser', ['question: Vem låser']],
  ] as const)('each point is one: %j', ([text, expected]) => {
    expect(leftBy(text)).toEqual(expected);
    expect(toldOf(text)).toEqual([]);
  });

  test('what stands below a point is part of it', () => {
    expect(leftBy('## Vi söker\n\n- En kassör\n  - gärna med vana')).toEqual(['call: En kassör']);
    expect(leftBy('## Öppna frågor\n\n- Vem låser\n  - Bo')).toEqual(['question: Vem låser / Bo']);
    expect(leftBy('## Öppna frågor\n\n- Vem låser? Svar: Bo.')).toEqual(['question: Vem låser? / Bo.']);
  });

  test('a paragraph around the points is none, and the only paragraph is one', () => {
    expect(leftBy('## Vi söker\n\n- En kassör\n\nHör av er.')).toEqual(['call: En kassör']);
    expect(leftBy('## Vi söker\n\nEn kassör till hösten.')).toEqual(['call: En kassör till hösten.']);
  });

  test('several paragraphs are told of', () => {
    const text = '## Vi söker\n\nEn kassör.\n\nHör av er.';
    expect(leftBy(text)).toEqual([]);
    expect(toldOf(text)[0]).toBe(
      '3 points-expected: ”En kassör.” räknas inte som efterlysning – under ”Vi söker” väntades punkter – skriv ”- ” först i stycket om det är en, eller låt det stå.',
    );
  });

  test('what has another label, or says that there is none, is not one', () => {
    expect(leftBy('## Vi söker\n\n- Uppgift: Bo Lind ringer\n- Ingen just nu')).toEqual([
      'task: Bo Lind ringer / Bo Lind',
    ]);
  });
});

describe('a label alone on its line', () => {
  test.for(['Beslut:', 'Beslut', '**Beslut:**', 'Beslut § 4:', '§ 4 Beslut:', 'BESLUT:', '- Beslut:'])(
    'is that of each point below it: %j',
    (label) => {
      const indent = label.startsWith('-') ? '  ' : '';
      const expected = ['decision: köpa jord', 'decision: sälja bilen'];
      expect(leftBy(`${label}\n${indent}- köpa jord\n${indent}- sälja bilen`)).toEqual(expected);
      expect(leftBy(`${label}\n\n${indent}- köpa jord\n${indent}- sälja bilen`)).toEqual(expected);
    },
  );

  test.for([
    ['Beslut:\n\nStaketet målas grönt.\n\nMötet avslutades.', ['decision: Staketet målas grönt.']],
    ['Beslut:\nStaketet målas grönt.', ['decision: Staketet målas grönt.']],
    ['Beslut:\n\nBudgeten godkändes.', ['decision: Budgeten godkändes.']],
    [
      'Beslut:\n\nKassören informerade. Vi beslutade att godkänna budgeten.',
      ['decision: Kassören informerade. Vi beslutade att godkänna budgeten.'],
    ],
    ['Uppgifter:\n\nBo Lind ringer kommunen.', ['task: Bo Lind ringer kommunen. / Bo Lind']],
  ] as const)('is that of the paragraph below it: %j', ([text, expected]) => {
    expect(leftBy(text)).toEqual(expected);
    expect(toldOf(text)).toEqual([]);
  });

  test.for([
    'Beslut:\n\nOrdföranden öppnade mötet och hälsade alla välkomna.',
    'Beslut\n\nKassören gick igenom budgeten.',
    'Beslut:\n\nFrågan diskuterades livligt.',
    'Beslut:\n\nSka vi köpa jord?',
    'Uppgifter:\n\nOrdföranden tackade alla.',
    'Vi söker:\n\nHyran var hög.',
  ])('is told of over what says something else: %j', (text) => {
    expect(leftBy(text)).toEqual([]);
    expect(toldOf(text)[0]).toMatch(/^1 label-over-other-words: .* räknas inte – .*väntades där – skriv ”/);
  });

  test.for([
    ['Uppgifter:\n\nAnna Ek ringer kommunen.\n\nJord till lådorna.', '”Jord till lådorna.” räknas inte'],
    ['Beslut:\n\nVi köper jord.\n\nVi säljer bilen.', '”Vi säljer bilen.” räknas inte'],
    ['Fråga:\n\nVem låser?\n\nVem städar?', '”Vem städar?” räknas inte'],
  ] as const)('counts once, and is told of where it was meant for several paragraphs: %j', ([text, message]) => {
    expect(leftBy(text)).toHaveLength(1);
    expect(toldOf(text).join('\n')).toContain(message);
  });

  test.for([
    ['Beslut:\n\nUppgift: Bo Lind ringer', ['task: Bo Lind ringer / Bo Lind']],
    ['Beslut:\n\nAtt göra: Bo Lind köper jord', ['task: Bo Lind köper jord / Bo Lind']],
    ['**Beslut:**\n\n**Att göra:** Bo Lind köper jord', ['task: Bo Lind köper jord / Bo Lind']],
    ['Beslut:\n\nFörslag: Vi köper jord', []],
  ] as const)('is told of where it has no words and another label follows: %j', ([text, expected]) => {
    expect(leftBy(text)).toEqual(expected);
    expect(toldOf(text)).toEqual([
      '1 empty-label: ”Beslut:” har ingen text – ett beslut väntades efter kolonet, och stycket under har en egen etikett – skriv texten på samma rad, eller ta bort etiketten.',
    ]);
  });

  test('is not joined with the label of a list, nor is an att-sats', () => {
    expect(leftBy('Beslut:\n\nAtt göra:\n\n- Bo Lind köper jord')).toEqual(['task: Bo Lind köper jord / Bo Lind']);
    expect(leftBy('Beslut: att köpa te\n\nAtt göra: Bo Lind köper jord')).toEqual([
      'decision: att köpa te',
      'task: Bo Lind köper jord / Bo Lind',
    ]);
  });

  test('is not told of in minutes that are only prepared', () => {
    expect(toldOf('Beslut:\n\nUppgift:\n\nFråga:')).toEqual([]);
    expect(toldOf('Beslut:\n\n## Nästa punkt\n\nVi åt.')).toEqual([]);
  });

  test('is told of over lines that were meant as points', () => {
    expect(toldOf('Uppgifter:\nAnna Ek ringer\nBo Lind köper jord')).toEqual([
      '1 lines-below-label: Raderna under ”Uppgifter:” läses som ett enda stycke – en punkt för var och en väntades – skriv ”- Anna Ek ringer”, och ”- ” först på de andra raderna också.',
    ]);
    expect(toldOf('Beslut:\nVi köper jord till lådorna\noch säljer bilen.')).toEqual([]);
  });
});
