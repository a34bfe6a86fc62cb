/** Meetings to come. */
import type { ComingMeetingView } from '../../src/views/coming-meetings.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { Day } from './day.tsx';

/** A list of meetings to come, or a line that says that none is known. */
export function ComingMeetings({ meetings }: { meetings: readonly ComingMeetingView[] }) {
  if (meetings.length === 0) return <p>{uiText.noComingMeetings}</p>;
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
