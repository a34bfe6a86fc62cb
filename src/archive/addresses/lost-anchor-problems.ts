/** The messages about anchors that are lost on pages that are still there. */
import type { Location } from '../../domain/problem.ts';
import { partsOfAddress } from './address-record.ts';
import { outcomePrefix } from './anchor-successors.ts';
import type { KnownPlace, KnownThing } from './known-things.ts';
import { presentAddress } from './lost-addresses.ts';
import type { Found, Message } from './lost-search.ts';

/** The location and the message for the anchor of an outcome. */
export function lostOutcome(address: string, found: Found): Message {
  const { thing, place, location } = placeOf(address, found);
  const { anchor } = partsOfAddress(address);
  const begins = `Platsen ${address} försvinner – den finns publicerad`;
  if (!thing || !place) {
    const message = `${begins}, och inget nytt på sidan liknar den – lägg tillbaka stycket, eller ^${anchor} sist i det stycke som säger detsamma`;
    return { location, message };
  }
  const pins = pinsOf(thing, place, found);
  const now = found.guesses.has(address)
    ? `, och det enda nya av samma slag på sidan är ${place.anchor} – är det samma sak, skriv`
    : `, och den som liknar den mest heter nu ${place.anchor} – skriv`;
  return { location, message: `${begins}${now} ${pins} sist i stycket på rad ${location.line}` };
}

/** The location and the message for the anchor of a section. */
export function lostSection(address: string, found: Found): Message {
  const { place, location } = placeOf(address, found);
  const begins = `Platsen ${address} försvinner – den finns publicerad, och länkar dit leder nu till sidans början`;
  const now = found.guesses.has(address)
    ? `den enda nya rubriken är ”${place?.text}” – är det samma avsnitt, skriv rubriken som förut`
    : `rubriken heter nu ”${place?.text}” – skriv den som förut`;
  const message = place?.text
    ? `${begins} – ${now}`
    : `${begins} – ingen ny rubrik liknar den – lägg tillbaka rubriken`;
  return { location, message };
}

/**
 * The pins of all outcomes of a kind in a block, in the order of the text, since either all of them count or none: of
 * one that has lost its anchor that, of another the one that it has.
 */
function pinsOf(thing: KnownThing, { anchor, location }: KnownPlace, { loss, successors }: Found): string {
  const lost = new Map(
    loss.outcomes.flatMap((address): [string, string][] => {
      const successor = successors.get(address);
      return successor === undefined ? [] : [[successor, partsOfAddress(address).anchor]];
    }),
  );
  return thing
    .places()
    .filter((each) => each.kind === 'outcome' && outcomePrefix(each.anchor) === outcomePrefix(anchor))
    .filter((each) => each.location.line === location.line && each.location.column === location.column)
    .map((each) => `^${lost.get(`${thing.path}#${each.anchor}`) ?? each.anchor}`)
    .join(' ');
}

/** The place that a lost anchor seems to be now, and where a problem of it belongs: there, else at the page's file. */
function placeOf(
  address: string,
  { present, sources, successors, things }: Found,
): { thing: KnownThing | undefined; place: KnownPlace | undefined; location: Location } {
  const thing = things.get(presentAddress(partsOfAddress(address).page, present));
  const { anchor } = partsOfAddress(successors.get(address) ?? '');
  const place = thing?.places().find((each) => each.anchor === anchor);
  return { thing, place, location: place?.location ?? thing?.location ?? { file: sources.folder, line: 1, column: 1 } };
}
