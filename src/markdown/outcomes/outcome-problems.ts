/** What an author is told of sentences that nearly count, and of numbers that are given wrongly. */
import { kindOfAnchor, type OutcomeAnchor, type OutcomeKind } from '../../domain/outcome.ts';
import { error, type Location, type Problem, warning } from '../../domain/problem.ts';
import type { Statement } from './sentences/statement.ts';

const NEARLY: Readonly<Record<OutcomeKind, string>> = {
  decision: 'beslut',
  task: 'uppgift',
  'carried-over': 'bordlagt',
  question: 'fråga',
  call: 'efterlysning',
};

const EXPECTED: Readonly<Record<OutcomeKind, string>> = {
  decision: 'ett beslut sägs ut, som ”Vi beslutar att …” eller ”Beslut: …”',
  task: 'någon tar på sig den, som ”Anna lovar att …” eller ”Uppgift: Anna …”',
  'carried-over': 'det sägs ut, som ”Vi tar upp det på nästa möte” eller ”Bordlagt: …”',
  question: 'en fråga står som en punkt, eller som ”Fråga: …”',
  call: 'det sägs ut, som ”Vi söker: …”',
};

/** A number that no outcome has. */
export function noOutcome(location: Location, anchor: OutcomeAnchor): Problem {
  const message = `”^${anchor}” ger nummer åt något som inte finns – stycket räknas inte som ${NEARLY[kindOfAnchor(anchor)]}, eller har redan ett nummer – skriv om stycket så att det räknas, eller ta bort märket.`;
  return error(location, 'no-outcome-here', message);
}

/** A number that two paragraphs have. */
export function sameNumber(location: Location, anchor: OutcomeAnchor, { line }: Location): Problem {
  const message = `”^${anchor}” står också på rad ${line} – varje nummer kan bara gälla ett stycke – ge det här ett annat nummer.`;
  return error(location, 'same-number', message);
}

/** A sentence that nearly counts. */
export function nearlyOutcome(location: Location, { sentence, kind }: Statement): Problem {
  const words = sentence.text.trim().slice(0, 80);
  const message = `”${words}” räknas inte som ${NEARLY[kind]} – ${EXPECTED[kind]} – skriv så om det är ett, eller låt det stå.`;
  return warning(location, 'nearly-an-outcome', message);
}

/** A point handed to a group that no file tells of. */
export function unknownGroup(location: Location, group: string): Problem {
  const message = `Gruppen ”${group}” finns inte i content/groups/ – punkten väntar så länge hos den egna gruppen – skriv gruppens namn som i dess fil, eller lägg namnet under ”aliases” där.`;
  return warning(location, 'unknown-destination', message);
}
