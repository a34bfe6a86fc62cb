/**
 * The warnings that are errors with `--strict`: risks to people who are named, or to readers, which are hard to take back
 * once they are published. A day that was wrong in old minutes is none, and must not keep an archive from being published.
 */
import type { Problem } from '../domain/problem.ts';

interface StrictWarning {
  /** What is warned of, in Swedish, as the help of `--strict` lists it; several rules may have the same. */
  phrase: string;
  /** Why the rule is in the table: what would happen to whom. */
  why: string;
}

const CONTACT = 'kontaktuppgifter till personer';
const IN_SEARCH = 'namn som skulle synas i sökningen';
const LOST = 'adresser som försvinner';

/** By the rules of their problems. */
export const strictWarnings: Readonly<Record<string, StrictWarning>> = {
  // risks to people
  'personal-email': {
    phrase: CONTACT,
    why: 'the address of a private person is found by search engines and kept by others',
  },
  'personal-phone': { phrase: CONTACT, why: 'so is their telephone number' },
  'personal-home': { phrase: CONTACT, why: 'so is the address where they live' },
  'picture-with-place': {
    phrase: 'bilder som säger var de togs',
    why: 'a picture of somebody at home says where that is',
  },
  'document-with-author': {
    phrase: 'dokument som säger vem som skrev dem',
    why: 'a document names somebody whom nothing else does, in properties that its reader can see',
  },
  'part-of-hidden-name': {
    phrase: 'delar av dolda namn',
    why: 'whoever knows a person that people.yaml withholds can tell from a part of the name who it is',
  },
  'hides-nobody': {
    phrase: 'dolda namn som stavas på ett annat sätt',
    why: 'a name that is to be withheld is published in a spelling that is not in people.yaml',
  },
  'attendance-in-sentence': {
    phrase: IN_SEARCH,
    why: 'the names of those present would be in the search and in the feeds',
  },
  'members-without-attendance': {
    phrase: IN_SEARCH,
    why: 'the names of members would be in the search and in the feeds',
  },
  'shown-comment': {
    phrase: 'kommentarer som inte döljs',
    why: 'what its author took for a comment that is hidden would be read by all',
  },
  'hides-nothing': {
    phrase: 'kommentarer som inte döljer någon text',
    why: 'what its author took for hidden by a comment would be read by all',
  },
  // risks to readers
  'lost-address': { phrase: LOST, why: 'links to the page, from others and in bookmarks, would lead nowhere' },
  'lost-anchor': {
    phrase: LOST,
    why: 'links to the place on the page would lead to its top, and what was quoted would not be found',
  },
  'lost-guid': {
    phrase: LOST,
    why: 'feed readers would show the item once more as new, or never the change of it',
  },
  'move-in-text': {
    phrase: 'möten som flyttas bara i texten',
    why: 'the calendar keeps the old day of a meeting that is moved or cancelled, and somebody comes in vain',
  },
  'notice-of-moved': {
    phrase: 'kallelser till en dag som mötet är flyttat från',
    why: 'a notice calls people to a meeting on the day that it was moved from',
  },
};

/** What is warned of by one or more of these rules, in Swedish, each once. */
export const strictPhrases: readonly string[] = [...new Set(Object.values(strictWarnings).map(({ phrase }) => phrase))];

/** The problems with those of these rules as errors. */
export function withStrictErrors(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) =>
    Object.hasOwn(strictWarnings, problem.rule) ? { ...problem, severity: 'error' } : problem,
  );
}
