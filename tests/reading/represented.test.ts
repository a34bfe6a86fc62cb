/** The organisations that a line of an attendance list names, and the rest of the line. */
import { expect, test } from 'vitest';
import { parsePerson } from '../../src/content/person.ts';
import type { Slug } from '../../src/domain/slug.ts';
import { representedIn } from '../../src/reading/represented.ts';
import { NameIndex } from '../../src/swedish/names.ts';
import { loadFiles, withLines } from '../support/front-matter.ts';

const REGISTER = new NameIndex(
  [
    ['Ria', 'ria'],
    ['Hela människan', 'hela'],
    ['Ria/Hela människan', 'ria'],
    ['G7', 'g7'],
    ['Vård, omsorg och stöd', 'vard'],
    ['socialförvaltningen', 'soc'],
  ].map(([name = '', id]) => ({ name, target: id as Slug })),
);

test.for([
  ['Ria', ['ria'], []],
  ['Ria/G7', ['ria', 'g7'], []],
  ['Ria, G7', ['ria', 'g7'], []],
  ['Ria / G7', ['ria', 'g7'], []],
  ['Ria/Hela människan, G7', ['ria', 'g7'], []],
  ['G7, Ria/Hela människan', ['g7', 'ria'], []],
  ['Hela människan/Ria', ['hela', 'ria'], []],
  ['RIA/HELA MÄNNISKAN', ['ria'], []],
  ['Vård, omsorg och stöd', ['vard'], []],
  ['Vård,omsorg och stöd/G7', ['vard', 'g7'], []],
  ['Ria, ria', ['ria'], []],
  ['Ria/Kommunen, G7', ['ria', 'g7'], ['Kommunen']],
  ['Kommunen', [], ['Kommunen']],
  ['Ria,', ['ria'], []],
  ['/', [], []],
  ['Ria och G7', [], ['Ria och G7']],
] as const)('”%s” stands for %j', ([text, organisations, unknown]) => {
  expect(representedIn(text, REGISTER)).toEqual({ organisations, unknown });
});

test.for([
  ['Ada Test', { name: 'Ada Test' }],
  ['Ada Test, Ria', { name: 'Ada Test', organisation: 'Ria' }],
  ['Ada Test, Ria/Hela människan, G7', { name: 'Ada Test', organisation: 'Ria/Hela människan, G7' }],
  ['Ada Test, Ria (antecknar)', { name: 'Ada Test', organisation: 'Ria', role: 'antecknar' }],
  ['Ada Test (antecknar, till 14.30)', { name: 'Ada Test', role: 'antecknar, till 14.30' }],
  ['  Ada Test ,  Ria  ', { name: 'Ada Test', organisation: 'Ria' }],
] as const)('the line ”%s” is read', ([line, attendee]) => {
  expect(parsePerson(line)).toEqual(attendee);
});

test('the long form of a line says the same as the short one', () => {
  const { archive } = loadFiles(
    withLines(
      'attendees:',
      '  - Ada Test, Ria/G7 (ordförande)',
      '  - { name: Bea Prov, organisation: Ria/G7, role: ordförande }',
    ),
  );
  const read = archive?.meetings.at(-1)?.people.map(({ role, organisations, unregistered }) => ({
    role,
    organisations: organisations.map(({ id }) => id),
    unregistered,
  }));
  const expected = { role: 'ordförande', organisations: ['ria', 'g7'], unregistered: [] };
  expect(read).toEqual([expected, expected]);
});

test('a meeting has the organisations of those who came, each once and in their order, and not of the absent', () => {
  const { archive } = loadFiles(
    withLines(
      'attendees: ["Ada Test, G7", "Bea Prov, Ria/G7", "Cia Mall, Kommunen"]',
      'absent: ["Dan Mått, Hela människan"]',
    ),
  );
  const meeting = archive?.meetings.at(-1);
  expect(meeting?.organisations.map(({ name }) => name)).toEqual(['G7', 'Ria']);
  expect(meeting?.people.map(({ field, name }) => `${field}: ${name}`)).toEqual([
    'attendees: Ada Test',
    'attendees: Bea Prov',
    'attendees: Cia Mall',
    'absent: Dan Mått',
  ]);
  expect(meeting?.people[2]).toMatchObject({ organisations: [], unregistered: ['Kommunen'] });
  expect(archive?.organisations.map(({ name, meetings }) => [name, meetings.length])).toEqual([
    ['G7', 1],
    ['Ria', 1],
  ]);
});
