/** What is nearly a label, is struck, or is a sign of another program, and what its author is told. */
import { describe, expect, test } from 'vitest';
import { leftBy, toldOf } from '../../support/outcomes.ts';

describe('a label that is nearly one', () => {
  test.for([
    ['Beslut, vi köper jord.', 'Beslut: vi köper jord.'],
    ['Fråga, vem gör det?', 'Fråga: vem gör det?'],
    ['Uppgift, Anna Ek skriver', 'Uppgift: Anna Ek skriver'],
    ['BESLUT - vi köper jord', 'BESLUT: vi köper jord'],
    ['BESLUT- vi köper jord', 'BESLUT: vi köper jord'],
    ['Beslut—vi köper jord', 'Beslut: vi köper jord'],
    ['Beslut -> vi köper jord', 'Beslut: vi köper jord'],
    ['Beslut = vi köper jord', 'Beslut: vi köper jord'],
    ['Beslut. Vi köper jord', 'Beslut: Vi köper jord'],
    ['Beslut Vi köper jord.', 'Beslut: Vi köper jord.'],
    ['Besl.: vi köper jord', 'Beslut: vi köper jord'],
    ['Besl. vi köper jord', 'Beslut: vi köper jord'],
    ['Beslutet: vi köper jord', 'Beslut: vi köper jord'],
    ['Belsut: vi köper jord', 'Beslut: vi köper jord'],
    ['Beslutt: vi köper jord', 'Beslut: vi köper jord'],
    ['Uppg: köpa jord', 'Uppgift: köpa jord'],
    ['Åtg.: köpa jord', 'Uppgift: köpa jord'],
    ['Frågor: Vem låser?', 'Fråga: Vem låser?'],
  ] as const)('is told of, with how to write it: %j', ([text, right]) => {
    expect(leftBy(text)).toEqual([]);
    expect(toldOf(text)).toHaveLength(1);
    expect(toldOf(text)[0]).toContain(`skriv ”${right}”`);
  });

  test.for([
    'Beslut, uppgifter och frågor finns i listan.',
    'Beslut, som fattades i mars, gäller.',
    'Beslag: tio mässingslister.',
    'Fråga Anna om nyckeln.',
    'Fr. o. m. mars gäller det nya.',
    'Uppgång: trappa B.',
    'Frukt: tio kronor.',
  ])('is not seen in %j', (text) => {
    expect(toldOf(text)).toEqual([]);
  });

  test('counts as it is in other forms', () => {
    expect(leftBy('Beslutat: vi köper jord.')).toEqual(['decision: vi köper jord.']);
    expect(leftBy('BESLUT: vi köper jord.')).toEqual(['decision: vi köper jord.']);
  });
});

describe('struck words', () => {
  test.for([
    '- [ ] ~~Bo: ringer~~ (gjort)',
    '- [ ] ~~Bo: ringer~~ – klart!',
    '- [x] ~~Bo: ringer~~ (utgår)',
    '- Uppgift: ~~Bo ringer~~ (gjort 3/3)',
    '## Att göra\n\n- ~~Bo ringer~~ gjort',
  ])('with a note that it is done leave nothing behind, and that is told of: %j', (text) => {
    expect(leftBy(text)).toEqual([]);
    expect(toldOf(text).join()).toMatch(/struck-not-done: .* skriv ”- \[x\] Anna: ringer” utan ~~/);
  });

  test.for([
    '- [ ] ~~Bo: ringer~~ (utgår)',
    '- [ ] ~~Bo: ringer~~ .',
    '- Beslut: ~~vi köper jord~~ (ändrat)',
    '| Vad | Vem |\n| --- | --- |\n| ~~Köpa jord~~ (gjort) | Bo Lind |',
  ])('with another note leave nothing behind: %j', (text) => {
    expect(leftBy(text)).toEqual([]);
    expect(toldOf(text)).toEqual([]);
  });

  test('do not take with them what stands instead', () => {
    expect(leftBy('- [ ] ~~Bo: ringer~~ Anna Ek: skriver')).toEqual(['task: Anna Ek: skriver / Anna Ek']);
    expect(leftBy('- [ ] ~~Bo: ringer~~ Gjorda kakor köps')).toHaveLength(1);
    expect(leftBy('Beslut: ~~vi köper~~ Vi hyr.')).toEqual(['decision: Vi hyr.']);
  });

  test.for(['~Beslut: vi köper jord~', 'Vi möts ~på tisdag~ på onsdag.', '- ~Beslut: vi köper jord.~'])(
    'with one sign on each side are not struck, and told of: %j',
    (text) => {
      expect(leftBy(text)).toEqual([]);
      expect(toldOf(text)).toHaveLength(1);
      expect(toldOf(text)[0]).toContain('är inte struket – två ~ på båda sidor väntades');
    },
  );

  test('are not «~tio kr» and «~100 kr»', () => {
    expect(toldOf('Det kostar ~tio kr och ~tolv kr, ~100 kr ~200 kr.')).toEqual([]);
  });
});

test.for(['Se <budget.pdf>.', '- <budget 2017.xlsx>', 'Beslut: <Bilaga 1.docx> gäller.'])(
  'the name of a file in angle brackets is shown, and told of: %j',
  (text) => {
    expect(toldOf(text)).toHaveLength(1);
    expect(toldOf(text)[0]).toContain('är ingen länk – ett filnamn inom vinkelparenteser visas som text');
  },
);

test('a link to such a file, and an address, are links', () => {
  expect(toldOf('Se [budgeten](<budget 2017.pdf>) och <https://example.org/b.pdf>.')).toEqual([]);
});
