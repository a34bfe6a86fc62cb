/** The types of a text that has been read; it can be written as JSON. */
import type { CalendarDate } from '../domain/dates.ts';
import type { HtmlFragment } from '../domain/fragment.ts';
import type { ActKind, Due, OutcomeAnchor, OutcomeKind } from '../domain/outcome.ts';
import type { Location, Problem } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { Target } from '../domain/target.ts';
import type { NameMatcher } from '../swedish/name-matcher.ts';

/** A text: its sections, outcomes and acts in order, its internal links, which are checked later, and its problems. */
export interface Body {
  sections: Section[];
  links: Link[];
  outcomes: FoundOutcome[];
  acts: Act[];
  problems: Problem[];
}

/** A heading with the text up to the next heading; the text before the first heading has an empty title. */
export interface Section {
  /** Unique in the file; made from the title, so that it stays the same when text is added or corrected. */
  id: string;
  title: string;
  /** The words of the title with their links, pictures and struck parts; absent when it has none. */
  heading?: HtmlFragment;
  /** 2 to 6, without jumps. */
  level: number;
  line: number;
  /** The targets that the heading names. */
  targets: Target[];
  html: HtmlFragment;
  /** The same as plain text, one line for each block. */
  text: string;
  /** The paragraphs, list items and table rows with targets. */
  blocks: Block[];
}

/** A paragraph, list item or table row that names a target, with its anchor; in `html` with what it makes no sense without. */
export interface Block {
  /** Section id, two hyphens, first id of the first target: stays the same when other blocks change. */
  anchor: string;
  targets: Target[];
  html: HtmlFragment;
  text: string;
  location: Location;
}

/** An internal link, as the author wrote it; its reference in HTML is «link/<index>». */
export interface Link {
  /** A path, or empty for an anchor in the same file. */
  path: string;
  /** The part of an address within the site from «?» to «#», as it is written: what it means depends on its escapes. */
  query?: string;
  /** The part after «#», empty for none. */
  anchor: string;
  location: Location;
}

/** An outcome as found in minutes, before later events. */
export interface FoundOutcome {
  kind: OutcomeKind;
  anchor: OutcomeAnchor;
  /** Whether another outcome of the meeting has the same words, so that a reference to it is not sure without a pin. */
  isTwin: boolean;
  /** The names that its words give, without and with the title of its section; it has another with a pin or a number. */
  words: OutcomeAnchor[];
  /** The id of its section. */
  section: string;
  /** What it is about: the heading of its section, or the one above «Beslut»; of an item with several paragraphs the first. */
  topic: string;
  /** Plain text, without label and block id, and with what follows where it ends in a colon. */
  text: string;
  /** The label, heading or words by which it was recognised. */
  phrase: string;
  /** The names of its owners: people at the meeting or in people.yaml in full, others as written. */
  owners: string[];
  due?: Due | undefined;
  /** The group that it is carried over to, if another than the group that met. */
  to?: Slug | undefined;
  /** Whether its own minutes mark it as done. */
  done: boolean;
  answer?: string;
  /** The targets that its block names. */
  targets: Target[];
  location: Location;
}

/** A reference of a block to an outcome of an earlier meeting, and what the block does to it. */
export interface Act {
  /** The reference as the author wrote it, without «^». */
  ref: string;
  kind: ActKind;
  text: string;
  /** The anchor of the block, `om-` and the first reference in it. */
  anchor: string;
  /** The group that the outcome is carried over to, and its due date, where the block restates them. */
  to?: Slug | undefined;
  due?: Due | undefined;
  location: Location;
}

/** Matchers for known names, of which headings have more than running text, and the people in people.yaml by the names shown. */
export interface Names {
  inText: NameMatcher<Target>;
  inHeadings: NameMatcher<Target>;
  people: readonly Person[];
}

/** The facts about a meeting that are needed to read its text. */
export interface BodyContext {
  date: CalendarDate;
  group: Slug;
  /** People who may own tasks: everyone in the front matter and in people.yaml. */
  people: readonly Person[];
}

/** A person's name and aliases, and the roles at the meeting, separated by commas. */
export interface Person {
  name: string;
  aliases?: readonly string[] | undefined;
  role?: string | undefined;
}
