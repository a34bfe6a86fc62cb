/** Problems of the text of minutes itself: sentences that nearly count, and numbers that are given wrongly. */
import { kindOfAnchor, type OutcomeAnchor } from '../../domain/outcome.ts';
import { kinds } from '../../domain/outcome-kinds.ts';
import { error, type Location, type Problem, warning } from '../../domain/problem.ts';
import type { Statement } from './sentences/statement.ts';

/** An error: a number that no outcome has. */
export function noOutcome(location: Location, anchor: OutcomeAnchor): Problem {
  const [name] = kinds[kindOfAnchor(anchor)].names;
  const message = `”^${anchor}” ger nummer åt något som inte finns – stycket räknas inte som ${name}, eller har redan ett nummer – skriv om stycket så att det räknas, eller ta bort märket.`;
  return error(location, 'no-outcome-here', message);
}

/** An error: a number that two paragraphs have; `earlier` is the other. */
export function sameNumber(location: Location, anchor: OutcomeAnchor, earlier: Location): Problem {
  const message = `”^${anchor}” står också på rad ${earlier.line} – varje nummer kan bara gälla ett stycke – ge det här ett annat nummer.`;
  return error(location, 'same-number', message);
}

/** A warning: a sentence that nearly counts. */
export function nearlyOutcome(location: Location, { sentence, kind }: Statement): Problem {
  const { names, expected } = kinds[kind];
  const quote = sentence.text.trim().slice(0, 80);
  const message = `”${quote}” räknas inte som ${names[0]} – ${expected} – skriv så om det är ett, eller låt det stå.`;
  return warning(location, 'nearly-an-outcome', message);
}

/** A warning: a point handed to a group that has no file. */
export function unknownGroup(location: Location, group: string): Problem {
  const message = `Gruppen ”${group}” finns inte i content/groups/ – punkten väntar så länge hos den egna gruppen – skriv gruppens namn som i dess fil, eller lägg namnet under ”aliases” där.`;
  return warning(location, 'unknown-destination', message);
}
