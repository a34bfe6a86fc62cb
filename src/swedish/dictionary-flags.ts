/** The flags of dictionary-sv that we know, as its `index.aff` uses them: what a word has tells what kind of word it is. */

/** Flags of the dictionary. */
export const FORBIDDEN = '%';
export const ONLY_IN_COMPOUND = 'Z';
export const GENITIVE = 'A';
/** A noun has a definite form or a plural; one in «-s» has no genitive of its own. */
export const NOUN = /[ADGH]/;
/** What verbs in «-a» have, and what nouns with a definite form have. */
export const PASSIVE = /[KLNRjmP]/;
export const DEFINITE = /[BCDEFGH]/;
/** The definite forms and plurals of nouns, each of its own kind. */
export const INFLECTED_NOUN = /[B-I]/g;
/** «trappa» and «skola», which begin compounds as «trapp-» and «skol-». */
export const NOUN_IN_A = /A.*G/;
/** «hissen», and nouns with a plural; verbs with a present in «-ar», which may have the spelling of one. */
export const IN_EN = 'D';
/** «målet», whose definite plural is «målen»: it has no plural in «-ar». */
export const IN_ET = 'B';
export const PLURAL = /[EFGHI]/;
export const PRESENT_IN_AR = /[Imj]/;
export const PLURAL_IN_AR = /^(.{3,})ar(?:s|nas?)?$/;
export const ADJECTIVE = /[OP]/;
export const ENDS_COMPOUND = 'Y';
/** The flags of verbs, one that makes agent nouns in «-are», and those of «brukare». */
export const VERB = /[KLNRjm]/;
export const AGENT = 'T';
export const FLAGS_OF_AGENT = 'AEJY';
