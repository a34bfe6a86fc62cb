/** Problems of lines that name people, each with the line as it should be written where that is known. */
import { cached } from '../../domain/cached.ts';
import { error, type Location, type Problem, warning } from '../../domain/problem.ts';
import type { Slug } from '../../domain/slug.ts';
import { listInSwedish } from '../../swedish/collation.ts';
import { roleMeant } from '../../swedish/misspelt-role.ts';
import type { NameIndex } from '../../swedish/names.ts';
import { isFirstName } from '../../swedish/person-shape.ts';
import { isRole } from '../../swedish/roles.ts';
import type { KnownPeople } from './known-people.ts';
import type { ReadLine, ReadPerson } from './read-line.ts';

/** The problems of a line; in the front matter each person has a line, in a text several may share one. */
export function lineProblems(
  { people, doubtful, contacts }: ReadLine,
  { location, isInText }: { location: Location; isInText: boolean },
  known: KnownPeople,
): Problem[] {
  const { organisations, folder, mayBeOrganisation } = known;
  const hasDoubts = doubtful.length > 0 || (people.length > 1 && !isInText);
  const lines = hasDoubts ? people.map((person) => `”- ${lineOf(person, organisations)}”`) : [];
  return [
    ...contacts.map((kind) => hasContact(kind, location)),
    ...(people.length === 0 ? [noName(location)] : []),
    ...(doubtful.length > 0 ? [isDoubtful(doubtful, lines, location, folder)] : []),
    ...(people.length > 1 && doubtful.length === 0 && !isInText ? [severalOnLine(lines, location)] : []),
    ...people.flatMap(({ name }) => (name !== undefined && isNoName(name, known) ? [notAName(name, location)] : [])),
    ...people.flatMap(({ name = '' }) => (isSeveral(name) ? [severalAsOne(name, location)] : [])),
    ...people.flatMap(({ name = '' }) => organisationBehind(name, known, location)),
    ...people.filter(({ name }) => name === undefined).map((person) => nameless(person, location, organisations)),
    ...misspeltRoles(people).map(([written, meant]) => misspeltRole(written, meant, location)),
    ...[...new Set(people.flatMap(({ unregistered }) => unregistered))]
      .filter((name) => !mayBeOrganisation(name) && roleMeant(name) === undefined)
      .map((name) => notRegistered(name, location, organisations, folder)),
  ];
}

/** «Ida Holm – Ria», «3 gäster», «m.fl.»: signs and words that no name has. */
const NO_NAME =
  /^\d+\s|\s[–—-]\s|\/|^(?:alla|samtliga|övriga|m\.?\s?fl\.?|med flera|några|ca|cirka|hela|se|vakant|två|tre|fyra|fem|n\.?\s?n\.?)(?!\p{L})|\s(?:m\.?\s?fl\.?|med flera|\+\s?\d.*)$|\si stället för\s|^styrelsen$/iu;

/** Whether what is counted as a person is a role alone, or no name; an anonymous «en anhörig» is someone. */
function isNoName(name: string, known: KnownPeople): boolean {
  return !known.isStandIn(name) && isWrittenAsNone(name);
}

/** The most names that are kept. */
const MOST_NAMES = 20_000;
const isWrittenAsNone = cached((name) => NO_NAME.test(name) || isRole(name), MOST_NAMES);

/** Whether what is counted as one name is more likely two: «Bo Ek Gun Alm», and not «Anna Maria Karin Ek». */
function isSeveral(name: string): boolean {
  const words = name.split(' ');
  const next = words.findIndex((word, nth) => nth >= 2 && isFirstName(word));
  return words.length >= 4 && next >= 0 && next < words.length - 1 && !isFirstName(words[next - 1] ?? '');
}

function severalAsOne(name: string, location: Location): Problem {
  return warning(
    location,
    'people-as-one',
    `”${name.slice(0, 60)}” räknas som en enda person – en person på varje rad väntades – skriv namnen på var sin rad om det är flera.`,
  );
}

/** A registered organisation that stands behind a name without a comma: «Bo Ek Ria». */
function organisationBehind(name: string, { organisations, isKnown }: KnownPeople, location: Location): Problem[] {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 3 || isKnown(name) || organisations.get(last) === undefined) return [];
  const message = `”${name.slice(0, 60)}” läses som ett namn, fast det slutar med en organisation – ett komma före den väntades – skriv ”- ${words.slice(0, -1).join(' ')}, ${last}”.`;
  return [warning(location, 'organisation-in-name', message)];
}

/** The line of a person as it should be written: «Ida Holm, Ria (ordförande)». */
function lineOf(
  { name = 'Namn', roles, organisations: ids, unregistered }: ReadPerson,
  known: NameIndex<Slug>,
): string {
  const behind = [...ids.map((id) => known.nameOf(id) ?? id), ...unregistered];
  return `${[name, ...behind].join(', ')}${roles.length > 0 ? ` (${roles.join(', ')})` : ''}`;
}

function severalOnLine(lines: readonly string[], location: Location): Problem {
  return warning(
    location,
    'people-on-one-line',
    `Raden nämner ${lines.length === 2 ? 'två' : lines.length} personer – en person på varje rad väntades – skriv ${listInSwedish(lines)} på var sin rad.`,
  );
}

function isDoubtful(
  doubtful: readonly string[],
  lines: readonly string[],
  location: Location,
  folder: string,
): Problem {
  const names = listInSwedish(doubtful.map((name) => `”${name}”`));
  return error(
    location,
    'person-or-organisation',
    `Det går inte att avgöra om ${names} är en person eller en organisation – en person på varje rad väntades, och efter kommat en registrerad organisation eller en roll – skriv ${listInSwedish(lines)} på var sin rad om det är personer. En organisation skrivs inom parentes, eller finns med i ${folder}/organisations.yaml.`,
  );
}

function hasContact(kind: string, location: Location): Problem {
  const [article, definite, pronoun] = kind === 'telefonnummer' ? ['Ett', 'numret', 'Det'] : ['En', 'adressen', 'Den'];
  return warning(
    location,
    'contact-in-attendance',
    `${article} ${kind} står bredvid ett namn – namn, organisation och roll väntades – ta bort ${definite}. ${pronoun} visas inte.`,
  );
}

function noName(location: Location): Problem {
  return error(
    location,
    'attendee-without-name',
    'Raden har inget namn – ett namn på en person väntades – skriv ”- Förnamn Efternamn”, eller ta bort raden.',
  );
}

function notAName(name: string, location: Location): Problem {
  return warning(
    location,
    'attendee-not-a-name',
    `”${name.slice(0, 60)}” är inget namn på en person – en person på varje rad väntades, med namnet först – skriv ”- Namn, organisation (roll)”. Raden räknas som en person.`,
  );
}

function nameless(person: ReadPerson, location: Location, organisations: NameIndex<Slug>): Problem {
  const name = listInSwedish(person.organisations.map((id) => organisations.nameOf(id) ?? id));
  return warning(
    location,
    'attendee-without-name',
    `Raden är en organisation, ${name}, och ingen person – ett namn väntades först – skriv ”- ${lineOf(person, organisations)}” om du vet vem det var. Raden räknas som en person utan namn.`,
  );
}

/** What stands beside names and is nearly a role, whether it has been read as one or as an organisation, and what was meant. */
function misspeltRoles(people: readonly ReadPerson[]): [written: string, meant: string][] {
  const beside = new Set(people.flatMap(({ roles, unregistered }) => [...roles, ...unregistered]));
  return [...beside].flatMap((written) => {
    const meant = roleMeant(written);
    return meant === undefined ? [] : [[written, meant]];
  });
}

function misspeltRole(written: string, meant: string, location: Location): Problem {
  return warning(
    location,
    'misspelt-role',
    `”${written}” är ingen känd roll – en roll eller en organisation väntades vid namnet – menade du ”${meant}”?`,
  );
}

function notRegistered(name: string, location: Location, organisations: NameIndex<Slug>, folder: string): Problem {
  const near = organisations.nearest(name);
  const advice = near
    ? `menade du ”${near}”? Lägg annars till den där, om det är en organisation`
    : 'lägg till den där om det är en organisation, skriv anteckningar inom parentes, och en person till på en egen rad';
  return warning(
    location,
    'unregistered-organisation',
    `Organisationen ”${name}” finns inte i ${folder}/organisations.yaml – den får ingen sida och räknas inte – ${advice}.`,
  );
}
