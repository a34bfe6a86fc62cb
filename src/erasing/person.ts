/** Who is to be erased: every spelling of the name, and the parts of it that may stand alone. */
import type { PersonEntry } from '../content/entries.ts';
import { UsageError } from '../site/usage-error.ts';
import { isFirstName } from '../swedish/first-names.ts';
import { NAME_PARTICLES } from '../swedish/name-particles.ts';
import { fold, spellings } from '../swedish/names.ts';

/** A person to be erased. */
export interface ErasedPerson {
  /** Every whole spelling, also a nickname that people.yaml has. */
  names: readonly string[];
  /** First names and surnames that may stand for the person alone, «Gun», «Alm», «Gun A». */
  parts: readonly string[];
  /** The names that may not come back: not a first name that others have too. */
  recorded: readonly string[];
  /** The person's entry in people.yaml, where there is one. */
  entry?: PersonEntry | undefined;
}

const SHORTEST = 3;

/** The person by a name, as it is written or as people.yaml has it. Throws a {@link UsageError} when it can't be a person's name. */
export function personNamed(written: string, people: readonly PersonEntry[], things: readonly string[]): ErasedPerson {
  const name = written.normalize('NFC').trim().replace(/\s+/g, ' ');
  checkName(name, things);
  const entry = people.find((person) => spellings(person).some((spelling) => fold(spelling) === fold(name)));
  const names = [...new Set(entry ? spellings(entry) : [capitalised(name)])];
  const whole = names.filter((spelling) => spelling.includes(' '));
  const parts = [...new Set(whole.flatMap(partsOf))].filter((part) => !names.includes(part) || isFirstName(part));
  return {
    // a nickname that is a first name may be another's
    names: names.filter((spelling) => !parts.includes(spelling)),
    parts,
    recorded: whole.length === 0 ? names : names.filter((spelling) => spelling.includes(' ') || !isFirstName(spelling)),
    entry,
  };
}

function checkName(name: string, things: readonly string[]): void {
  const letters = name.replace(/\P{L}/gu, '');
  if (letters.length < SHORTEST)
    throw new UsageError(
      `”${name}” är för kort – ett namn på minst ${SHORTEST} bokstäver väntades, helst både förnamn och efternamn – kortare finns i nästan varje text.`,
    );
  const thing = things.find((other) => fold(other) === fold(name));
  if (thing !== undefined)
    throw new UsageError(
      `”${thing}” är en grupp, ett projekt eller en organisation – namnet på en person väntades – döp om den där den är registrerad i stället.`,
    );
}

/** «gun alm» is «Gun Alm». */
function capitalised(name: string): string {
  if (/\p{Lu}/u.test(name)) return name;
  return name.replace(/(?<![\p{L}])\p{L}+/gu, (word) =>
    NAME_PARTICLES.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

/** The first name, also with an initial, and the surname, also with what stands before it: «van der Berg», «der Berg». */
function partsOf(name: string): string[] {
  const words = name.split(' ');
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const surnames = [last];
  for (const word of words.slice(1, -1).toReversed()) {
    if (!NAME_PARTICLES.has(word.toLowerCase())) break;
    surnames.unshift(`${word} ${surnames[0]}`);
  }
  return [first, `${first} ${last.charAt(0)}`, ...surnames].filter((part) => part.replace(/\P{L}/gu, '').length >= 2);
}
