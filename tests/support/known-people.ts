/** What is known in tests of lines that name people: some organisations, one person, two texts that stand in for names. */
import type { Slug } from '../../src/domain/slug.ts';
import type { KnownPeople } from '../../src/reading/people/known-people.ts';
import { NameIndex } from '../../src/swedish/names.ts';

const ORGANISATIONS = [
  'Ria',
  'G7',
  'Kaféet',
  'Vorta Drom',
  'Vård, omsorg och stöd',
  'Kultur och fritid',
  'Ria/Hela människan',
];
export const someKnown: KnownPeople = {
  organisations: new NameIndex(ORGANISATIONS.map((name) => ({ name, target: name as Slug }))),
  mostParts: 2,
  mayBeOrganisation: () => false,
  folder: 'content',
  isKnown: (text) => text === 'Hodan Warsame',
  hasStandIns: true,
  isStandIn: (text) => ['en deltagare', 'brukarrepresentant'].includes(text),
};
