/** Prefixes and suffixes that are words too, and make no compounds. */

/** Prefixes that make no compound: «avtal» is no kind of tal, «missbruk» no kind of bruk. */
export const PREFIXES = new Set(
  `an av be bi bort de efter en er ex fram från för före genom hem hop igen in inom kring med miss mot ned ner o om per pro
  på rea re sam sub till trans tro under upp ur ut van veder vid å åt åter är över kon`.split(/\s+/),
);
/** Nouns that are also suffixes: «sjukdom» is no dom, «intresserad» no rad, «verktyg» no tyg,
 * «bildande» no ande. */
export const SUFFIXES = new Set(['dom', 'rad', 'tyg', 'ande']);
/** Prefixes that may begin a compound: «överläkare» is a läkare. */
export const OPEN_PREFIXES = new Set(['över', 'under']);
