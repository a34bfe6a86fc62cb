/** Coming meetings. */
import type { ComingListView, ComingMeetingView } from '../../src/views/coming-meetings.ts';
import { Day } from './day.tsx';

/** A list of coming meetings; a paragraph of text without any. */
export function ComingMeetings({ list: { meetings, none, asOf } }: { list: ComingListView }) {
  if (meetings.length === 0) return <p>{none}</p>;
  return (
    <>
      <ul class="coming">
        {meetings.map((meeting) => (
          <li key={meeting.date.iso + meeting.group.href}>
            <ComingMeeting meeting={meeting} />
          </li>
        ))}
      </ul>
      <p class="note">{asOf}</p>
    </>
  );
}

/** A coming meeting as a line of text with links. */
export function ComingMeeting({ meeting }: { meeting: ComingMeetingView }) {
  const { date, time, venue, group, page, movedFrom, cancelled } = meeting;
  return (
    <>
      {page ? (
        <a href={page}>
          <Day date={date} />
        </a>
      ) : (
        <Day date={date} />
      )}
      {time ? ` kl.\u00a0${time}` : null}
      {venue ? `, ${venue}` : null}
      {movedFrom ? `, ${movedFrom}` : null}
      {': '}
      <a href={group.href}>{group.text}</a>
      {cancelled ? (
        <>
          {' – '}
          <strong>{cancelled}</strong>
        </>
      ) : null}
    </>
  );
}
