/** Links to outcomes: to their anchors on the pages of their meetings. */
import type { Outcome } from '../archive/archive.ts';
import { meetingPath } from '../domain/addresses.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { formatDate } from '../swedish/calendar.ts';
import { capitalised, unbroken } from '../swedish/typography.ts';
import type { Context } from './context.ts';
import type { LinkView } from './links.ts';
import { uiText } from './ui-text.ts';

/** The path of an outcome, with its anchor. */
export function outcomePath({ meeting, anchor }: Outcome): string {
  return meetingPath(meeting.id, anchor);
}

/** A link to an outcome by its kind and day, «Uppgift från 16 januari 2017», «Efterlysning från 13 mars 2017». */
export function outcomeLink(outcome: Outcome, { href }: Context): LinkView {
  return {
    href: href(outcomePath(outcome)),
    text: unbroken(uiText.outcomeFrom(capitalised(kinds[outcome.kind].counted[0]), formatDate(outcome.meeting.date))),
  };
}
