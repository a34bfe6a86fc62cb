/** Dates. */
import type { DateView } from '../../src/views/date.ts';

/** A date as a `<time>` element. */
export function Day({ date }: { date: DateView }) {
  return <time dateTime={date.iso}>{date.text}</time>;
}
