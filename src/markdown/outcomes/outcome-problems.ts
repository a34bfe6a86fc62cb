/** Problems of the text of minutes itself: sentences that nearly count, and pins that give no name. */
import { kindOfAnchor, type OutcomeKind } from '../../domain/outcome.ts';
import { kinds } from '../../domain/outcome-kinds.ts';
import { error, type Location, type Problem, warning } from '../../domain/problem.ts';
import { clean } from './blocks/block-text.ts';
import type { BlockNode, WrongLabel } from './found.ts';
import type { LocatedBlock } from './naming.ts';
import type { WrongPin } from './pins.ts';
import type { Statement } from './sentences/statement.ts';

/** An error: a pin that gives no name. */
export function wrongPin(location: Location, wrong: WrongPin): Problem {
  const { pin } = wrong;
  const { names, counted, anchor } = kinds[kindOfAnchor(pin)];
  switch (wrong.why) {
    case 'unused': {
      const [other] = wrong.kinds;
      const remedy = other
        ? `stycket räknas som ${kinds[other].names[0]} – skriv ”^${kinds[other].anchor}${pin.slice(anchor.length)}” i stället, eller ta bort märket.`
        : `stycket räknas inte som ${names[0]}, eller har redan ett namn – skriv om stycket så att det räknas, eller ta bort märket.`;
      return error(location, 'no-outcome-here', `”^${pin}” ger namn åt något som inte finns – ${remedy}`);
    }
    case 'unsure': {
      const message = `”^${pin}” kan gälla flera ${counted[1]} i stycket – ett märke för var och en väntades – dela stycket, eller skriv ett märke för varje.`;
      return error(location, 'unsure-name', message);
    }
    case 'person': {
      const message = `”^${pin}” innehåller ett namn på en person – ett märke blir en del av en adress, där inga personer ska nämnas – välj andra ord.`;
      return error(location, 'person-in-name', message);
    }
    case 'taken': {
      const how = wrong.isPinned ? 'har redan det namnet' : 'får det namnet av sina ord';
      const message = `Det som står på rad ${wrong.location.line} ${how}, ”^${pin}” – ett namn kan bara gälla ett ställe – skriv ett annat namn i märket.`;
      return error(location, 'same-name', message);
    }
  }
}

const ALONE: Readonly<Record<BlockNode['type'], string>> = {
  paragraph: 'i ett eget stycke',
  listItem: 'i en egen punkt',
  tableRow: 'i ett eget stycke under tabellen',
};

/** A warning: a sentence that may be meant as an outcome, and how its author says whether it is. */
export function nearlyOutcome({ location, node, text }: LocatedBlock, { sentence, kind }: Statement): Problem {
  const { article, counted, expected, word } = kinds[kind];
  const words = clean(sentence.text);
  const label = `”${word}:” före`;
  const marked = words === text && node.type !== 'tableRow' ? label : `den ${ALONE[node.type]} med ${label}`;
  const message = `Kanske ${article} ${counted[0]}: ”${words.slice(0, 80)}” – det räknas först när ${expected} – skriv ${marked} om det är ${article}, annars <!-- ${refusalOf(kind)} --> efter.`;
  return warning(location, 'nearly-an-outcome', message);
}

/** How an author says that something is none of a kind, «ingen uppgift», «inte bordlagt». */
function refusalOf(kind: OutcomeKind): string {
  const { article, names, counted } = kinds[kind];
  const [noun] = counted;
  if (!names.includes(noun)) return `inte ${names[0]}`;
  return `${article === 'ett' ? 'inget' : 'ingen'} ${noun}`;
}

/** A warning: a label that does not count as it is written. */
export function wrongLabel(location: Location, { written, right }: WrongLabel): Problem {
  const message = right
    ? `”${written}” räknas inte – etiketten först, med ett kolon efter, väntades – skriv ”${right}” om det är en, eller låt det stå.`
    : `”${written}” stänger ingenting – en hänvisning till det som är klart väntades sist – skriv till exempel ”^2017-01-16-styrelsen.uppgift-boka-salen”, eller låt det stå.`;
  return warning(location, 'wrong-label', message);
}

/** A warning: a label in a heading, with what it labels. */
export function labelInHeading(location: Location, kind: OutcomeKind, title: string): Problem {
  const message = `Rubriken ”${title.slice(0, 80)}” räknas inte som ${kinds[kind].names[0]} – etiketten väntades i ett eget stycke – ta bort #-tecknen, eller skriv raden som text under rubriken.`;
  return warning(location, 'label-in-heading', message);
}

/** A warning: a point handed to a group that has no file. */
export function unknownGroup(location: Location, group: string): Problem {
  const message = `Gruppen ”${group}” finns inte i groups/ – punkten väntar så länge hos den egna gruppen – skriv gruppens namn som i dess fil, eller lägg namnet under ”aliases” där.`;
  return warning(location, 'unknown-destination', message);
}
