/** The outcomes on a meeting's page: what was decided and what is open, then what is closed, then news of earlier ones. */
import type { MeetingView } from '../../src/views/meeting.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { Entries } from './entry.tsx';
import { FoldedEntries } from './folded-entries.tsx';

/** All of them under one heading; nothing without outcomes. */
export function MeetingOutcomes({ view: { outcomes } }: { view: MeetingView }) {
  const { first, rest, closed, earlier } = outcomes;
  if (first.length + closed.length + earlier.length === 0) return null;
  return (
    <section class="outcomes" aria-labelledby="_left">
      <h2 id="_left">{uiText.meetingOutcomes}</h2>
      <Entries items={first} />
      <FoldedEntries items={rest} heading={uiText.showMore(rest.length)} isOpenWhenWide />
      <FoldedEntries items={closed} heading={uiText.showClosed(closed.length)} />
      <FoldedEntries items={earlier} heading={`${uiText.earlierOutcomes} (${earlier.length})`} />
    </section>
  );
}
