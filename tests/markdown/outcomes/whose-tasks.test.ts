/** Whose the points of a list of tasks are: those who do them, and not those whom they are about. */
import { describe, expect, test } from 'vitest';
import { meeting, readText } from '../../support/body.ts';
import { leftBy } from '../../support/outcomes.ts';

const underHeading = (item: string): string[] => leftBy(`## Att göra\n\n- ${item}`);

describe('a task', () => {
  test.for([
    'Prata med Anna',
    'Ge nycklarna till Kerstin',
    'Ge Ida nycklarna',
    'Fråga Ida',
    'Ring Bo',
    'Ring både Bo och Ida',
    'Ring Bo 12/3',
    'Betala Idas faktura',
    'Idas faktura betalas',
    'Att ringa Bo Lind.',
    'Kontakta Anna om lokalen',
    'Musik: –',
    'Musik: ?',
    'Lokal: ej bokad',
    'Buss: alla',
  ])('is nobody’s where somebody is only what it is about: %j', (item) => {
    expect(underHeading(item).map((line) => line.replace(/ \/ [\d-]+$/, ''))).toEqual([`task: ${item}`]);
    expect(leftBy(`- [x] ${item}`).map((line) => line.replace(/ \/ [\d-]+(?= )/, ''))).toEqual([
      `task: ${item} / done`,
    ]);
  });

  test.for([
    ['Ring Bo (Anna)', 'Anna Ek'],
    ['Ring Bo – Anna', 'Anna Ek'],
    ['Anna ringer Bo', 'Anna Ek'],
    ['Bo ska fråga Ida', 'Bo Lind'],
    ['Bo: prata med Ida', 'Bo Lind'],
    ['Lokalen Anna', 'Anna Ek'],
    ['Köpa te, Bo', 'Bo Lind'],
    ['Köpa te, Bo och Ida kollar priset', 'Bo Lind, Ida Holm'],
    ['Hitta tre som vill läsa den Bo', 'Bo Lind'],
    ['Fika: Anna', 'Anna Ek'],
    ['Lokal: Bo och Ida', 'Bo Lind, Ida Holm'],
    ['Fika: Sven', 'Sven'],
    ['Lokal: pris (Bo)', 'Bo Lind'],
    ['Städa\n  Ansvarig: Ida', 'Ida Holm'],
    ['Zoran: ringer kommunen', 'Zoran'],
    ['HR: två citat', 'HR'],
  ] as const)('is that of who does it: %j', ([item, owners]) => {
    expect(underHeading(item)).toEqual([`task: ${item.replace(/\s+/g, ' ')} / ${owners}`]);
  });

  test('is done, and has no owner «Klart», after such a label', () => {
    expect(underHeading('Klart: Köpa öl (Bo)')).toEqual(['task: Köpa öl (Bo) / Bo Lind / done']);
    expect(underHeading('Gjort: Anna ringde kommunen')).toEqual(['task: Anna ringde kommunen / Anna Ek / done']);
    expect(leftBy('## Laget runt\n\n- Klart: Köpa öl (Bo)')).toEqual([]);
  });
});

describe('under a heading for tasks', () => {
  test.for([
    ['Köp kaffe. Ansvarig: Bo', ['Köp kaffe. Ansvarig: Bo / Bo Lind']],
    ['Köp mjölk. Anna fixar.', ['Köp mjölk. Anna fixar. / Anna Ek']],
    ['Kaffe till festen. Anna fixar.', ['Kaffe till festen. Anna fixar. / Anna Ek']],
    ['Köp mjölk. Anna fixar. Bo köper te.', ['Köp mjölk. Anna fixar. / Anna Ek', 'Bo köper te. / Bo Lind']],
    ['Anna köper te. Bo lånar tre bord.', ['Anna köper te. / Anna Ek', 'Bo lånar tre bord. / Bo Lind']],
    ['Mötet var trevligt. Anna lovade att köpa te.', ['Anna lovade att köpa te. / Anna Ek']],
  ] as const)('a point is the errand with the sentence that says who does it: %j', ([item, expected]) => {
    expect(underHeading(item)).toEqual(expected.map((words) => `task: ${words}`));
  });

  test('an errand is one beside what is put off', () => {
    expect(underHeading('Kolla lokal. Vi tar upp det på nästa möte.')).toEqual([
      'task: Kolla lokal.',
      'carried-over: Kolla lokal. Vi tar upp det på nästa möte.',
    ]);
  });
});

describe('a name before an errand of a paragraph', () => {
  test.for([
    ['Bo: boka vindskyddet', ['task: Bo: boka vindskyddet / Bo Lind']],
    ['@Bo: boka vindskyddet', ['task: @Bo: boka vindskyddet / Bo Lind']],
    [
      '@Bo: boka salen\n@Anna: köpa kaffe före 27/3',
      ['task: @Bo: boka salen / Bo Lind', 'task: @Anna: köpa kaffe före 27/3 / Anna Ek / 2017-03-27'],
    ],
  ] as const)('%j is whose it is', ([text, expected]) => {
    expect(leftBy(text)).toEqual(expected);
  });

  test.for([
    'Bo: Öppna förskolan är full.',
    'Bo: det var roligt.',
    'Bo: läsa är svårt för många.',
    'Bo: läs mer på hemsidan.',
    'Bo: boka vindskyddet <!-- ingen uppgift -->',
  ])('%j tells what he said', (text) => {
    expect(leftBy(text)).toEqual([]);
  });
});

test('a role in the plural is not the one who has it', () => {
  const people = [
    { name: 'Eva Norén', role: 'enhetschef' },
    { name: 'Per-Olof Sten', role: 'kyrkoherde' },
  ];
  const ownersIn = (text: string) => readText(text, { ...meeting, people }).outcomes.flatMap(({ owners }) => owners);
  expect(ownersIn('Enhetscheferna ringer kommunen.')).toEqual(['Enhetscheferna']);
  expect(ownersIn('Enhetschefen ringer kommunen.')).toEqual(['Eva Norén']);
  expect(ownersIn('Kyrkoherden ringer kommunen.')).toEqual(['Per-Olof Sten']);
  expect(ownersIn('Bibliotekarien ringer kommunen.')).toEqual(['Bibliotekarien']);
});
