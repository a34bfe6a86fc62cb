/** What `outcome-kinds.ts` says of each kind of outcome and of each register. Types alone; its words are Swedish. */

/** Acts of later minutes that close an outcome: «- [x] …», «Svar: …» and «Beslut: …». */
export type ClosingAct = 'done' | 'answered' | 'decided';

/** One kind of outcome. */
export interface KindFields<Register extends string> {
  /** Its label, «Uppgift», in minutes, lists and the filter of the search. */
  word: string;
  /** Other labels that authors write, in any case of letters. */
  otherLabels: readonly string[];
  /** The heading over those of one meeting. */
  heading: string;
  /** «en» or «ett», before `counted`. */
  article: 'en' | 'ett';
  /** «1 bordlagd punkt», «2 bordlagda punkter». */
  counted: readonly [one: string, many: string];
  /** What `<!-- ingen … -->` after a sentence may call it; the first stands in messages to authors. */
  names: readonly [string, ...string[]];
  /** What «inga …» after its label may say that there are none of, «Beslut: inga beslut». */
  none: readonly string[];
  /** How a sentence that nearly is one should be written, as the middle of a message. */
  expected: string;
  /** What its anchors begin with, «vi-soker-1»: a slug, in lasting addresses, and so never changed. */
  anchor: string;
  /** The register that lists it. */
  register: Register;
  /** How it is closed; nothing for a kind that is made once and for all. */
  lifecycle: Lifecycle | undefined;
}

/** How something that is open becomes closed. */
interface Lifecycle {
  /** The acts that close it; any other act is news about it. */
  closedBy: readonly [ClosingAct, ...ClosingAct[]];
  /** Its state while it is open, «Väntar», and when its own minutes close it, «Avgjord». */
  open: string;
  closed: string;
  /** What «- [x] …» says of it in its history, where that is not «Klart». */
  done?: string;
}

/** A public list of outcomes, with feeds; whole, and by group, project and year. */
export interface RegisterFields {
  /** Its path on the site, «/beslut/», of one part that is a slug; lasting. */
  address: string;
  title: string;
  intro: string;
  /** What it collects, in the definite plural, where the site says what is on it; nothing keeps it out of there. */
  contents: string | undefined;
  /** The part with what is open, and which of it comes first; registers of kinds that never close have none. */
  open?: RegisterPart & { first: 'oldest' | 'newest' };
  /** The part with what is closed, or made, the newest first. */
  closed: RegisterPart;
}

/** A part of a register. */
interface RegisterPart {
  heading: string;
  /** What stands there when it is empty. */
  none: string;
}
