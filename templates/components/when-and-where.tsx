/** The group, the day, the time and the place of a meeting that is not there to read yet, or of its notice. */
import type { DateView } from '../../src/views/date.ts';
import type { LinkView } from '../../src/views/links.ts';
import { Day } from './day.tsx';

interface WhenAndWhereView {
  group: LinkView;
  date: DateView;
  time?: string | undefined;
  venue?: string | undefined;
}

/** A line with what is known of them. */
export function WhenAndWhere({ view: { group, date, time, venue } }: { view: WhenAndWhereView }) {
  return (
    <p class="facts">
      <a href={group.href}>{group.text}</a>, <Day date={date} />
      {time ? ` ${time}` : null}
      {venue ? `, ${venue}` : null}
    </p>
  );
}
