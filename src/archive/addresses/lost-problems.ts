/** What is lost and what it seems to be now → a located problem for each, with what lets it go. Pure. */
import { type Problem, problemOf, type Severity } from '../../domain/problem.ts';
import { belongingsOf } from './belongings.ts';
import { keepingLines } from './keeping-lines.ts';
import { lostAddress } from './lost-address-problems.ts';
import type { LostGuid } from './lost-addresses.ts';
import { lostOutcome, lostSection } from './lost-anchor-problems.ts';
import { lostGuid } from './lost-guid-problems.ts';
import type { Found, Message } from './lost-search.ts';

/** A problem for each thing that is gone with all that belongs to it, for each anchor lost on a page that is there, and for each GUID lost by itself. */
export function lostProblems(found: Found, severity: Severity): Problem[] {
  const lines = keepingLines(found);
  const { all, outcomes, sections, guids } = found.loss;
  const problem = (rule: string, { location, message }: Message, remedy: string, letGo: string): Problem => ({
    ...problemOf(severity, location, rule, `${message}, eller ${remedy} med flit: --let-go ${letGo}.`),
    letGo,
  });
  return [
    ...belongingsOf(all.addresses).map((gone) =>
      problem('lost-address', lostAddress(gone, lines, found), 'ta bort den', gone.head),
    ),
    ...outcomes.map((anchor) => problem('lost-anchor', lostOutcome(anchor, found), 'ta bort den', anchor)),
    ...sections.map((anchor) => problem('lost-anchor', lostSection(anchor, found), 'ta bort den', anchor)),
    ...guids.map((guid) => problem('lost-guid', lostGuid(guid, found), 'låt det ske', sourceOf(guid))),
  ];
}

/** The address that lets a feed item go: of a timeline entry the project's. */
function sourceOf({ source }: LostGuid): string {
  return source.split(' ')[0] ?? source;
}
