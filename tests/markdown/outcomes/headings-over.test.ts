/** What a heading further up, or a line with names, says of the points below it. */
import { describe, expect, test } from 'vitest';
import { leftBy } from '../../support/outcomes.ts';

describe('under a heading below «Beslut» or «Att göra»', () => {
  test.for([
    ['## Beslut\n\n### Lokal\n\nVi hyr Ankaret.\n\n### Hyra\n\n- Hyran höjs', ['Vi hyr Ankaret.', 'Hyran höjs']],
    ['## Beslut\n\n### Lokal\n\n1. Ankaret hyrs\n2. Nyckeln lämnas', ['Ankaret hyrs', 'Nyckeln lämnas']],
    ['## § 5 Beslut\n\n### Fest\n\n#### Mat\n\n- Soppa bjuds', ['Soppa bjuds']],
  ] as const)('each point is one, and the only paragraph: %j', ([text, expected]) => {
    expect(leftBy(text)).toEqual(expected.map((words) => `decision: ${words}`));
  });

  test.for([
    '## Beslut\n\n### Lokal\n\nDet var tal om en enkät.',
    '## Beslut\n\n### Lokal\n\nKG vill ha nya däck.',
    '## Beslut\n\n### Lokal\n\nHyran är hög. Taket läcker.',
    '## Beslut\n\n### Bakgrund\n\n- Hyran höjs',
    '## Beslut\n\n### Förslag\n\n- Hyran höjs',
    '## Beslut\n\n### Dagordning\n\n- Hyran höjs',
    '## Beslut\n\n### Bakgrund\n\n#### Lokal\n\n- Hyran höjs',
    '## Att göra\n\n### Lokal\n\nProjektet ligger i fas.',
    '## Beslut\n\n- Vi beslutade att gå.\n\n## Lokal\n\n- Hyran höjs',
  ])('what tells of a matter is none: %j', (text) => {
    expect(leftBy(text).filter((one) => !one.includes('Vi beslutade att gå'))).toEqual([]);
  });

  test('a person has the tasks below, by the day that the heading above says', () => {
    expect(leftBy('## Att göra till 12 mars\n\n### Bo\n\n- köpa te\n\n### Anna Ek (kassör)\n\nLåna bord.')).toEqual([
      'task: köpa te / Bo Lind / 2017-03-12',
      'task: Låna bord. / Anna Ek / 2017-03-12',
    ]);
  });

  test('a thing has none of them', () => {
    expect(leftBy('## Att göra\n\n### Lokal\n\n- städa')).toEqual(['task: städa']);
  });
});

describe('a line with names over tasks', () => {
  test.for(['**Bo:**', 'Bo:', 'Bo Lind', '**Bo Lind**', 'Bo (kassör):'])('says whose they are: %j', (line) => {
    expect(leftBy(`## Att göra\n\n${line}\n\n- köpa te\n- Anna ringer`)).toEqual([
      'task: köpa te / Bo Lind',
      'task: Anna ringer / Anna Ek',
    ]);
  });

  test('says so as a point of a list, and is no task itself', () => {
    expect(leftBy('Uppgifter:\n\n- Bo och Ida:\n  - köpa te\n- Ida\n  - låna bord\n- Köket\n  - städa')).toEqual([
      'task: köpa te / Bo Lind, Ida Holm',
      'task: låna bord / Ida Holm',
      'task: Köket',
      'task: städa',
    ]);
  });

  test('says nothing where the points are no tasks', () => {
    expect(leftBy('## Laget runt\n\nBo:\n\n- köpa te')).toEqual([]);
  });
});

describe('a heading for points', () => {
  test.for([
    ['Vem gör vad?', 'task'],
    ['Att göra?', 'task'],
    ['Att göra, alla!', 'task'],
    ['Saker vi ska göra', 'task'],
    ['Vad ska göras?', 'task'],
    ['§ 7 Vad, vem, när?', 'task'],
    ['Bollar:', 'task'],
    ['Beslut!', 'decision'],
    ['Vi söker!', 'call'],
    ['Vi söker nu!!', 'call'],
  ] as const)('may end with another sign, also as a line: %j', ([title, kind]) => {
    expect(leftBy(`## ${title}\n\n- köpa te`)).toEqual([`${kind}: köpa te`]);
    if (kind === 'task') expect(leftBy(`${title}\n\n- köpa te`)).toEqual(['task: köpa te']);
  });

  test('of another kind is none', () => {
    expect(leftBy('## Hur kan vi göra?\n\n- te')).toEqual([]);
    expect(leftBy('## Dagordning!\n\n- Vem låser?')).toEqual([]);
  });
});

test('a line on the meeting itself is none of what its heading says', () => {
  for (const line of [
    'Mötet avslutades 11.50.',
    '**Mötet avslutades 11.50.**',
    'Ordföranden tackade för visat intresse.',
  ])
    expect(leftBy(`## Att göra\n\n- Bo: ringer\n\n${line}`)).toEqual(['task: Bo: ringer / Bo Lind']);
});
