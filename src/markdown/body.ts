/** What the text of one file becomes: the result of reading it, which can be written as JSON. */
import type { CalendarDate } from '../domain/dates.ts';
import type { HtmlFragment } from '../domain/fragment.ts';
import type { ActKind, Due, OutcomeAnchor, OutcomeKind } from '../domain/outcome.ts';
import type { Location, Problem } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { Target } from '../domain/target.ts';
import type { NameMatcher } from '../swedish/name-matcher.ts';

/** A text read: its sections in order, the links that only the whole archive can check, and what is wrong. */
export interface Body {
  sections: Section[];
  links: Link[];
  outcomes: FoundOutcome[];
  acts: Act[];
  problems: Problem[];
}

/** A heading and what stands under it up to the next heading; the text before the first has an empty title. */
export interface Section {
  /** Unique in the file; made of the title, so that it lasts when text is added or corrected. */
  id: string;
  title: string;
  /** 2 to 6, without jumps. */
  level: number;
  line: number;
  /** What the heading is or names. */
  targets: Target[];
  html: HtmlFragment;
  /** The same as plain text, a line a block. */
  text: string;
  /** The paragraphs, list items and table rows that name something. */
  blocks: Block[];
}

/** A paragraph, list item or table row that names something, with the anchor of its place. */
export interface Block {
  /** Section id, two hyphens, the first thing named: lasts when other blocks come and go. */
  anchor: string;
  targets: Target[];
  html: HtmlFragment;
  text: string;
  location: Location;
}

/** A link to something within the archive, as the author wrote it; referred to as «link/<index>». */
export interface Link {
  /** A path, or empty for a place in the same file. */
  path: string;
  /** The part after «#», empty for none. */
  anchor: string;
  location: Location;
}

/** What a meeting leaves behind, as its own text tells it. */
export interface FoundOutcome {
  kind: OutcomeKind;
  anchor: OutcomeAnchor;
  /** The id of its section. */
  section: string;
  /** Plain text, without label and block id. */
  text: string;
  /** The label, heading or words that it was known by. */
  phrase: string;
  /** Who is to do it: names of people at the meeting or in people.yaml in full, others as they are written. */
  owners: string[];
  due?: Due | undefined;
  /** The group that it is carried over to, where that is another one. */
  to?: Slug | undefined;
  /** Written as done at once. */
  done: boolean;
  answer?: string;
  /** What its block names. */
  targets: Target[];
  location: Location;
}

/** A block that names an outcome of an earlier meeting. */
export interface Act {
  /** As the author wrote it. */
  ref: string;
  kind: ActKind;
  text: string;
  /** The place on the page: of the block's own outcome, else one for this. */
  anchor: string;
  /** The group that it is carried over to, or the day by which it is to be done, when that is said again. */
  to?: Slug | undefined;
  due?: Due | undefined;
  location: Location;
}

/** The names to look for; in headings there are more of them than in running text. */
export interface Names {
  inText: NameMatcher<Target>;
  inHeadings: NameMatcher<Target>;
}

/** What is known of a meeting before its text is read. */
export interface BodyContext {
  date: CalendarDate;
  group: Slug;
  /** Those who may own a task: everyone whom the front matter or people.yaml names. */
  people: readonly Person[];
}

/** A person by name, and other names for the same person. */
export interface Person {
  name: string;
  aliases?: readonly string[] | undefined;
}
