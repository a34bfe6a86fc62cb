/** Meetings in the calendar, and links to subscribe to it. */
import type { CalendarMonthView } from '../../src/views/calendar/calendar-item.ts';
import type { AddLinkView, CalendarLinksView } from '../../src/views/calendar/calendar-links.ts';
import type { LinkView } from '../../src/views/links.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { Entries } from './entry.tsx';
import { Links } from './links.tsx';
import { Heading } from './text.tsx';

/** Meetings month by month, each month under a heading. */
export function CalendarMonths({ months, level }: { months: readonly CalendarMonthView[]; level: 2 | 3 }) {
  return months.map(({ month, heading, items }) => (
    <section key={month} class="month" aria-labelledby={`_${month}`}>
      <Heading level={level} id={`_${month}`}>
        {heading}
      </Heading>
      <Entries items={items} />
    </section>
  ));
}

/** A paragraph with a link to the file of a meeting; nothing without one. */
export function AddToCalendar({ link }: { link: AddLinkView | undefined }) {
  return link ? (
    <p class="way-on">
      <AddLink link={link} />
    </p>
  ) : null;
}

function AddLink({ link: { href, text, label } }: { link: AddLinkView }) {
  return (
    <a href={href} aria-label={label}>
      {text}
    </a>
  );
}

/** Links to the pages of years. */
export function CalendarYears({ years }: { years: readonly LinkView[] }) {
  return <Links links={years} class="years jump way-on" />;
}

/** Links to subscribe to the calendar of a group or a project; nothing without them. */
export function CalendarLinks({ links }: { links: CalendarLinksView | undefined }) {
  if (!links) return null;
  return (
    <ul class="links way-on">
      <li>
        <a href={links.subscribe}>{uiText.calendar.subscribe}</a>
      </li>
      <li>
        <a href={links.address}>{uiText.calendar.address}</a>
      </li>
      <li>
        <a href={links.how}>{uiText.calendar.how}</a>
      </li>
    </ul>
  );
}
