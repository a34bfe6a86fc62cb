/** Links to calendars: to subscribe to one, and to put a meeting into one's own. */
import type { Occasion } from '../../archive/archive.ts';
import { addresses, calendarPath, meetingPath } from '../../domain/addresses.ts';
import { formatDate } from '../../swedish/calendar.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../links.ts';
import { uiText } from '../ui-text.ts';

/** Links to the calendar of a page. */
export interface CalendarLinksView {
  /** The `webcal:` address, by which a calendar app subscribes. */
  subscribe: string;
  /** The whole `https:` address, for a calendar that wants it pasted. */
  address: string;
  /** The address of the page that says how. */
  how: string;
}

/** A link to the file of a meeting, with a label that names the meeting. */
export type AddLinkView = Required<LinkView>;

/** The links of the page at a path. */
export function calendarLinks({ absolute, href }: Context, page: string): CalendarLinksView {
  const address = absolute(calendarPath(page));
  return {
    subscribe: address.replace(/^https?:/, 'webcal:'),
    address,
    how: `${href(addresses.calendar)}#_subscribe`,
  };
}

/** A link to the file of a coming meeting; undefined for one that is past or cancelled, and for a day of a schedule. */
export function addLink(
  { id, group, date, state, isNamed = true }: Pick<Occasion, 'id' | 'group' | 'date' | 'state'> & { isNamed?: boolean },
  { archive, href }: Context,
): AddLinkView | undefined {
  if (!isNamed || state === 'cancelled' || date < archive.today) return undefined;
  return {
    href: href(calendarPath(meetingPath(id))),
    text: uiText.calendar.add,
    label: uiText.calendar.addMeeting(`${group.name} ${formatDate(date)}`),
  };
}
