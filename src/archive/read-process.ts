/** A process that reads a share of the minutes: content in, records and problems out. */
import { type Readable, readMinutesOf } from './read-all.ts';

process.once('message', (content: Readable) => {
  process.send?.(readMinutesOf(content), () => process.disconnect());
});
