/** The outcomes on a meeting's page: what was decided and what is open, then what is closed, then news of earlier ones. */
import type { EntryView } from '../../src/views/entry.ts';
import type { MeetingView } from '../../src/views/meeting.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { Entries } from './entry.tsx';

/** All of them under one heading; nothing without outcomes. */
export function MeetingOutcomes({ view: { outcomes } }: { view: MeetingView }) {
  const { first, rest, closed, earlier } = outcomes;
  if (first.length + closed.length + earlier.length === 0) return null;
  return (
    <section class="outcomes" aria-labelledby="_left">
      <h2 id="_left">{uiText.meetingOutcomes}</h2>
      <Entries items={first} />
      <Folded items={rest} heading={uiText.showMore(rest.length)} isOpenWhenWide />
      <Folded items={closed} heading={uiText.showClosed(closed.length)} />
      <Folded items={earlier} heading={`${uiText.earlierOutcomes} (${earlier.length})`} />
    </section>
  );
}

interface FoldedProps {
  items: readonly EntryView[];
  heading: string;
  /** Whether it is open where there is room. */
  isOpenWhenWide?: boolean;
}

/** A folded list; nothing without items. */
function Folded({ items, heading, isOpenWhenWide = false }: FoldedProps) {
  if (items.length === 0) return null;
  return (
    <details class={isOpenWhenWide ? 'open-when-wide' : undefined}>
      <summary>{heading}</summary>
      <Entries items={items} />
    </details>
  );
}
