/** How minutes say that there was nothing: «Beslut: inga.», and «Inga» under the heading «Beslut». */
import { nouns } from '../phrases.ts';

/** «Inget beslut fattades på mötet.» */
const WAS_MADE = String.raw`(?:\s+(?:har\s+)?(?:fattades|fattats|fattas|togs|tagits|tas|gavs|finns|fanns|ställdes|bordlades|delades\s+ut))?(?:\s+(?:än|ännu|idag|denna\s+gång|den\s+här\s+gången|på\s+mötet|på\s+punkten|i\s+frågan))?`;
const NONE = new RegExp(`^(?:(?:inga|inget|ingen|–|-)(?:\\s+(?:${nouns.join('|')}))?${WAS_MADE}[.!]?)?$`, 'i');
const BEGINS_WITH_NONE = /^(?:inga|inget|ingen|inte|–|-)(?!\p{L})/iu;

/** «?», «…», «---»: what is not filled in. */
const EMPTY = /^[\s–—?.…_-]*$/u;

/** Whether the words after a label say that there is none, or there are no words. */
export function isNone(text: string): boolean {
  return NONE.test(text) || EMPTY.test(text);
}

/** Whether a block begins by saying that there is none. */
export function beginsWithNone(text: string): boolean {
  return BEGINS_WITH_NONE.test(text) || EMPTY.test(text);
}
