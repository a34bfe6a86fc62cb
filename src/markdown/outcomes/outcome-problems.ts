/** Problems of the text of minutes itself: sentences that nearly count, and pins that give no name. */
import { kindOfAnchor } from '../../domain/outcome.ts';
import { kinds } from '../../domain/outcome-kinds.ts';
import { error, type Location, type Problem, warning } from '../../domain/problem.ts';
import type { WrongPin } from './naming.ts';
import type { Statement } from './sentences/statement.ts';

/** An error: a pin that gives no name. */
export function wrongPin(location: Location, { pin, why }: WrongPin): Problem {
  const { names, counted } = kinds[kindOfAnchor(pin)];
  if (why === 'unused') {
    const message = `”^${pin}” ger namn åt något som inte finns – stycket räknas inte som ${names[0]}, eller har redan ett namn – skriv om stycket så att det räknas, eller ta bort märket.`;
    return error(location, 'no-outcome-here', message);
  }
  if (why === 'unsure') {
    const message = `”^${pin}” kan gälla flera ${counted[1]} i stycket – ett märke för var och en väntades – dela stycket, eller skriv ett märke för varje.`;
    return error(location, 'unsure-name', message);
  }
  const message = `”^${pin}” är också namnet på det som står på rad ${why.line} – ett namn kan bara gälla ett ställe – skriv ett annat namn i märket.`;
  return error(location, 'same-name', message);
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
