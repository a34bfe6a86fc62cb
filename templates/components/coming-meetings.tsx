/** Lists of coming meetings. */
import type { ComingListView } from '../../src/views/coming-meetings.ts';
import { Entries } from './entry.tsx';

/** A list of coming meetings; a paragraph of text without any. */
export function ComingMeetings({ list: { meetings, none, asOf } }: { list: ComingListView }) {
  if (meetings.length === 0) return <p>{none}</p>;
  return (
    <>
      <Entries items={meetings} />
      <p class="note">{asOf}</p>
    </>
  );
}
