/** The arguments that commands share: --content, --output, --today, --port. */
import { parseArgs } from 'node:util';
import { parseCalendarDate } from '../src/domain/dates.ts';
import type { BuildOptions } from '../src/site/build.ts';

/** The options of a command line. Throws a message in Swedish when they can't be read. */
export function readArguments(): BuildOptions & { port: number } {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      output: { type: 'string', default: '_site' },
      today: { type: 'string' },
      port: { type: 'string', default: '8080' },
    },
  });
  const { content, output, today, port } = values;
  const day = today === undefined ? undefined : parseCalendarDate(today);
  if (today !== undefined && !day)
    throw new Error(`--today ${today} är inget datum – år-månad-dag väntades, till exempel 2017-03-01.`);
  return { content, output, port: Number(port), today: day };
}
