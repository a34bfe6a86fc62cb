/** Lists of meetings. */
import type { YearView } from '../../src/views/by-year.ts';
import type { MeetingItemView } from '../../src/views/meeting-list.ts';

/** A list of meetings, each with its summary. */
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

/** A list of meetings for each year, under headings of level 3. */
export function MeetingYears({ years }: { years: readonly YearView<MeetingItemView>[] }) {
  return years.map(({ year, items }) => (
    <section key={year} aria-labelledby={`_${year}`}>
      <h3 id={`_${year}`}>{year}</h3>
      <MeetingList meetings={items} />
    </section>
  ));
}
