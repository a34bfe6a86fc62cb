/** What is left of a name where it is no name in a sentence: in addresses, in links, with signs in it. Pure. */
import { NEUTRAL } from '../content/withhold.ts';
import { findEmails } from '../swedish/contact-details.ts';
import type { NameWatch } from '../swedish/name-watch.ts';
import { capitalised } from '../swedish/names.ts';
import { isInPath } from './person-watch.ts';
import { noter, type Place } from './places.ts';
import { IN_ADDRESS, lineBreaksIn, NO_EMAIL, opensSentence } from './stand-in.ts';

const MOST_ROUNDS = 3;

/** The text without the person's e-mail addresses. */
export function withoutEmails(text: string, watch: NameWatch, places: Place[]): string {
  const note = noter(places, text);
  return findEmails(text)
    .filter(({ key }) => watch.has(key))
    .reduceRight((rest, { start, end }) => {
      note(start, text.slice(start, end), NO_EMAIL);
      return rest.slice(0, start) + NO_EMAIL + rest.slice(end);
    }, text);
}

/** The text without what a reader still sees of the name: in links, with signs in it or against it, without å, ä and ö. */
export function withoutLeftovers(text: string, watch: NameWatch, places: Place[]): string {
  let rest = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = watch.find(rest);
    if (found.length === 0) return rest;
    const seen = rest;
    const note = noter(places, seen);
    let free = seen.length;
    for (const { start, end } of found.toReversed()) {
      if (end > free) continue;
      free = start;
      const written = seen.slice(start, end);
      const isPath = !/\s/.test(written) && (/[-_.%+]/.test(written) || isInPath(seen, { start, end }));
      const words = opensSentence(seen, start) ? capitalised(NEUTRAL) : NEUTRAL;
      const instead = isPath ? IN_ADDRESS : lineBreaksIn(written) + words;
      note(start, written, instead);
      rest = rest.slice(0, start) + instead + rest.slice(end);
    }
  }
  return rest;
}
