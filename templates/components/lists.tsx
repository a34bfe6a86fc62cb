/** Lists that several pages show: meetings, coming meetings, links, feeds. */
import type { YearView } from '../../src/views/by-year.ts';
import type { ComingMeetingView } from '../../src/views/coming-meetings.ts';
import type { DateView } from '../../src/views/date.ts';
import type { LinkView } from '../../src/views/links.ts';
import type { MeetingItemView } from '../../src/views/meeting-list.ts';
import type { FeedLink } from '../../src/views/shell.ts';
import { uiText } from '../../src/views/ui-text.ts';

/** A day that machines can read too. */
export function Day({ date }: { date: DateView }) {
  return <time dateTime={date.iso}>{date.text}</time>;
}

/** A list of links. */
export function Links({ links }: { links: readonly LinkView[] }) {
  return (
    <ul class="links">
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

/** Meetings with what they were about. */
export function MeetingList({ meetings }: { meetings: readonly MeetingItemView[] }) {
  return (
    <ul class="meetings">
      {meetings.map(({ href, text, summary }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          {summary ? <p>{summary}</p> : null}
        </li>
      ))}
    </ul>
  );
}

/** Meetings a year at a time. */
export function MeetingYears({ years }: { years: readonly YearView<MeetingItemView>[] }) {
  return years.map(({ year, items }) => (
    <section key={year} aria-labelledby={`_${year}`}>
      <h3 id={`_${year}`}>{year}</h3>
      <MeetingList meetings={items} />
    </section>
  ));
}

/** Meetings to come. */
export function Coming({ meetings }: { meetings: readonly ComingMeetingView[] }) {
  if (meetings.length === 0) return <p>{uiText.noComing}</p>;
  return (
    <ul class="coming">
      {meetings.map((meeting) => (
        <li key={meeting.date.iso + meeting.group.href}>
          <ComingMeeting meeting={meeting} />
        </li>
      ))}
    </ul>
  );
}

/** One meeting to come, in a line. */
export function ComingMeeting({ meeting: { date, time, venue, group, notice } }: { meeting: ComingMeetingView }) {
  return (
    <>
      {notice ? (
        <a href={notice}>
          <Day date={date} />
        </a>
      ) : (
        <Day date={date} />
      )}
      {time ? ` kl.\u00a0${time}` : null}
      {venue ? `, ${venue}` : null}
      {': '}
      <a href={group.href}>{group.text}</a>
    </>
  );
}

/** Feeds to follow. */
export function Feeds({ feeds }: { feeds: readonly FeedLink[] }) {
  return <Links links={feeds.map(({ href, title }) => ({ href, text: title }))} />;
}
