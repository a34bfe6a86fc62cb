/** When a task is due, who is to do it and whether it is done, as a note at its end or a point below it says. */
import { describe, expect, test } from 'vitest';
import { leftBy, toldOf } from '../../support/outcomes.ts';

const underHeading = (item: string): string[] => leftBy(`## Att göra\n\n- ${item}`);

describe('a note at the end of a task', () => {
  test.for([
    ['Köpa jord (Bo, 12/3)', 'Bo Lind / 2017-03-12'],
    ['Köpa jord (Bo Lind, den 12 mars)', 'Bo Lind / 2017-03-12'],
    ['Köpa jord (12/3)', '2017-03-12'],
    ['Köpa jord (Bo Lind 12/3).', 'Bo Lind / 2017-03-12'],
    ['Köpa jord (2017-03-12, Bo)', 'Bo Lind / 2017-03-12'],
    ['Köpa jord – Bo Lind, 12/3', 'Bo Lind / 2017-03-12'],
    ['Köpa jord (Bo, v. 12)', 'Bo Lind / v. 12'],
    ['Köpa jord (Bo, nästa möte)', 'Bo Lind / nästa möte'],
    ['Köpa jord (Sven, 12/3)', '2017-03-12'],
  ] as const)('says when it is due: %j', ([item, expected]) => {
    expect(underHeading(item)).toEqual([`task: ${item} / ${expected}`]);
    expect(leftBy(`Uppgift: ${item}`)).toEqual([`task: ${item} / ${expected}`]);
    expect(leftBy(`- [ ] ${item}`)).toEqual([`task: ${item} / ${expected}`]);
  });

  test.for(['Köpa jord (enligt beslut 12/3)', 'Läsa protokollet (mötet 12/1)', 'Boka lokal – 12/3', 'Köpa jord (Maj)'])(
    'says nothing of when in %j',
    (item) => {
      expect(underHeading(item).join()).not.toContain('2017');
    },
  );
});

describe('a point below a task', () => {
  test.for([
    ['senast 12 mars', '2017-03-12'],
    ['Senast den 12 mars.', '2017-03-12'],
    ['12/3', '2017-03-12'],
    ['När: 12 mars', '2017-03-12'],
    ['Klart: 12 mars', '2017-03-12'],
    ['Deadline: nästa möte', 'nästa möte'],
    ['Ansvarig: Anna Ek', 'Anna Ek'],
    ['Vem: Sven Alm', 'Sven Alm'],
    ['Bo Lind', 'Bo Lind'],
    ['Bo Lind, senast 12 mars', 'Bo Lind / 2017-03-12'],
    ['Huvudansvarig: Anna Ek', 'Anna Ek'],
    ['Utförs av Anna Ek', 'Anna Ek'],
    ['Klart senast: 12 mars', '2017-03-12'],
    ['När: klart 12/3', '2017-03-12'],
    ['När ska det vara klart? 12 mars', '2017-03-12'],
    ['Sista dag är 12 mars', '2017-03-12'],
    ['Slutdatum 2017-03-12', '2017-03-12'],
    ['Status: klar', 'done'],
    ['Gjort', 'done'],
  ] as const)('is part of it where it says only %j', ([point, expected]) => {
    const text = `## Att göra\n\n- Måla staketet\n  - ${point}`;
    expect(leftBy(text)).toEqual([`task: Måla staketet / ${expected}`]);
    expect(toldOf(text)).toEqual([]);
  });

  test('is part of it under a label, a box, a sentence and in a paragraph', () => {
    expect(leftBy('- [ ] Anna Ek: ringer\n  - senast 12 mars')).toEqual([
      'task: Anna Ek: ringer / Anna Ek / 2017-03-12',
    ]);
    expect(leftBy('Uppgift: Anna Ek ringer\n\n- senast 12 mars')).toEqual([
      'task: Anna Ek ringer / Anna Ek / 2017-03-12',
    ]);
    expect(leftBy('- Anna Ek lovar att ringa.\n  - senast 12 mars')).toEqual([
      'task: Anna Ek lovar att ringa. / Anna Ek / 2017-03-12',
    ]);
    expect(leftBy('## Att göra\n\n- Ringa kommunen\n\n  senast 12 mars')).toEqual([
      'task: Ringa kommunen / 2017-03-12',
    ]);
  });

  test('is a task of its own where it says what to do, also beside one that does not', () => {
    expect(leftBy('## Att göra\n\n- Trädgården\n  - Köpa frön\n  - senast 12 mars')).toEqual([
      'task: Trädgården / 2017-03-12',
      'task: Köpa frön',
    ]);
  });

  test('keeps its reference', () => {
    const text = '## Att göra\n\n- Måla staketet\n  - senast 12 mars ^uppgift-mala';
    expect(toldOf(text)).toEqual([]);
  });
});
