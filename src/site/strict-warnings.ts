/**
 * The warnings that are errors with `--strict`: risks to people who are named, or to readers, which are hard to take back
 * once they are published. A day that was wrong in old minutes is none, and must not keep an archive from being published.
 */
import type { Problem } from '../domain/problem.ts';

/** Why each rule is in the table: what would happen to whom. */
export const strictWarnings: Readonly<Record<string, string>> = {
  // risks to people
  'personal-email': 'the address of a private person is found by search engines and kept by others',
  'personal-phone': 'so is their telephone number',
  'personal-home': 'so is the address where they live',
  'picture-with-place': 'a picture of somebody at home says where that is',
  'document-with-author': 'a document names somebody whom nothing else does, in properties that its reader can see',
  'part-of-hidden-name': 'whoever knows a person that people.yaml withholds can tell from a part of the name who it is',
  'hides-nobody': 'a name that is to be withheld is published in a spelling that is not in people.yaml',
  'attendance-in-sentence': 'the names of those present would be in the search and in the feeds',
  'members-without-attendance': 'the names of members would be in the search and in the feeds',
  'shown-comment': 'what its author took for a comment that is hidden would be read by all',
  // risks to readers
  'lost-address': 'links to the page, from others and in bookmarks, would lead nowhere',
  'lost-anchor': 'links to the place on the page would lead to its top, and what was quoted would not be found',
  'lost-guid': 'feed readers would show the item once more as new, or never the change of it',
  'move-in-text': 'the calendar keeps the old day of a meeting that is moved or cancelled, and somebody comes in vain',
  'notice-of-moved': 'a notice calls people to a meeting on the day that it was moved from',
};

/** The problems with those of these rules as errors. */
export function withStrictErrors(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) =>
    Object.hasOwn(strictWarnings, problem.rule) ? { ...problem, severity: 'error' } : problem,
  );
}
