/** Days. */
import type { DateView } from '../../src/views/date.ts';

/** A day as a `<time>`, which machines can read too. */
export function Day({ date }: { date: DateView }) {
  return <time dateTime={date.iso}>{date.text}</time>;
}
