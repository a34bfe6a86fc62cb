/** What is lost and what it seems to be now → a located problem for each. Pure. */
import { type Problem, problemOf, type Severity } from '../../domain/problem.ts';
import { keepingLines } from './keeping-lines.ts';
import { lostAddress } from './lost-address-problems.ts';
import { lostOutcome, lostSection } from './lost-anchor-problems.ts';
import { lostGuid } from './lost-guid-problems.ts';
import type { Found, Message } from './lost-search.ts';

/** A problem for each lost address but calendars of lost pages, for each anchor lost on a page that is there, and for each GUID lost by itself. */
export function lostProblems(found: Found, severity: Severity): Problem[] {
  const each = <T>(items: readonly T[], rule: string, messageOf: (item: T) => Message): Problem[] =>
    items.map((item) => {
      const { location, message } = messageOf(item);
      return problemOf(severity, location, rule, message);
    });
  const lines = keepingLines(found);
  const { all, outcomes, sections, guids } = found.loss;
  const lost = new Set(all.addresses);
  // every meeting has a calendar file: what keeps the page keeps it too, and is told of once
  const told = all.addresses.filter((address) => !(address.endsWith('.ics') && lost.has(pageOf(address))));
  return [
    ...each(told, 'lost-address', (address) => lostAddress(address, lines, found)),
    ...each(outcomes, 'lost-anchor', (anchor) => lostOutcome(anchor, found)),
    ...each(sections, 'lost-anchor', (anchor) => lostSection(anchor, found)),
    ...each(guids, 'lost-guid', (guid) => lostGuid(guid, found)),
  ];
}

/** The address of the page that a file belongs to. */
function pageOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}
