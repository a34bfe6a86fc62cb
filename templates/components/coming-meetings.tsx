/** Lists of coming meetings. */
import type { ComingListView } from '../../src/views/coming-meetings.ts';
import type { LinkView } from '../../src/views/links.ts';
import { Entries } from './entry.tsx';

/** A list of coming meetings, a paragraph of text without any; then the way to all of them. */
export function ComingMeetings({
  list: { meetings, none, asOf },
  all,
}: {
  list: ComingListView;
  all?: LinkView | undefined;
}) {
  const link = all ? (
    <a class="way-on" href={all.href}>
      {all.text}
    </a>
  ) : null;
  return (
    <>
      {meetings.length > 0 ? <Entries items={meetings} /> : <p>{none}</p>}
      <p class="note">
        {link} {meetings.length > 0 ? asOf : null}
      </p>
    </>
  );
}
