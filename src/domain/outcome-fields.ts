/** The types of the rows in `outcome-kinds.ts`; types only. The values are Swedish. */

/** Acts of later minutes that close an outcome: «- [x] …», «Svar: …» and «Beslut: …». */
export type ClosingAct = 'done' | 'answered' | 'decided';

/** One kind of outcome. */
export interface KindFields<Register extends string> {
  /** Its label, «Uppgift», in minutes, lists and the filter of the search. */
  word: string;
  /** Other labels that authors write, in any case of letters. */
  otherLabels: readonly string[];
  /** The heading over the outcomes of this kind on a meeting's page. */
  heading: string;
  /** «en» or «ett», before `counted`. */
  article: 'en' | 'ett';
  /** «1 bordlagd punkt», «2 bordlagda punkter». */
  counted: readonly [one: string, many: string];
  /** The words for it in `<!-- ingen … -->` after a sentence; messages to authors use the first. */
  names: readonly [string, ...string[]];
  /** Nouns after «inga» with which a label states that there are none, «Beslut: inga beslut». */
  none: readonly string[];
  /** How to write it, as the middle part of the message about a near miss. */
  expected: string;
  /** The prefix of its anchors, «vi-soker-baka»: a slug. Part of permanent addresses, so it never changes. */
  anchor: string;
  /** The register that lists it. */
  register: Register;
  /** How it is closed; undefined for a kind that is never open. */
  lifecycle: Lifecycle | undefined;
}

/** How an open outcome is closed. */
interface Lifecycle {
  /** The acts that close it; other acts only add an event to its history. */
  closedBy: readonly [ClosingAct, ...ClosingAct[]];
  /** Its state while it is open, «Inte klar», and when it is closed, «Klar». */
  open: string;
  closed: string;
  /** The label of «- [x] …» in its history, where that is not «Klart». */
  done?: string;
  /** The label where it is told that it is still open, where that is not «Inte klart än». */
  again?: string;
}

/** A public list of outcomes with feeds, complete and by group, project and year. */
export interface RegisterFields {
  /** Its path on the site, «/beslut/»: one slug. Permanent. */
  address: string;
  /** The heading of its page. */
  title: string;
  /** What it lists, in the plural, «Efterlysningar»: for its parts, «Efterlysningar från 2017», and its feeds. */
  name: string;
  intro: string;
  /** The introduction to its parts, where `intro` is not true of them. */
  partIntro?: string;
  /** Its contents in the definite plural, for lists of what the site contains; undefined leaves it out of them. */
  contents: string | undefined;
  /** The part with open outcomes, and which are listed first; absent for kinds that are never open. */
  open?: RegisterPart & { first: 'oldest' | 'newest' };
  /** The part with outcomes that are closed or made, newest first. */
  closed: RegisterPart;
}

/** A part of a register. */
interface RegisterPart {
  heading: string;
  /** The text when it is empty. */
  none: string;
}
