/** The arguments that commands share: --content, --output, --today, --port. */
import { parseArgs } from 'node:util';
import { parseCalendarDate } from '../src/domain/dates.ts';
import type { BuildOptions } from '../src/site/build.ts';
import { UsageError } from '../src/site/usage-error.ts';

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  output: { type: 'string', default: '_site' },
  today: { type: 'string' },
  port: { type: 'string', default: '8080' },
} as const;

/** The options of a command line. Throws a {@link UsageError} when they can't be read. */
export function readArguments(): BuildOptions & { port: number } {
  const { content, output, today, port } = parse();
  const day = today === undefined ? undefined : parseCalendarDate(today);
  if (today !== undefined && !day) {
    throw new UsageError(`--today ${today} är inget datum – år-månad-dag väntades, till exempel 2017-03-01.`);
  }
  if (!/^\d{1,5}$/.test(port)) throw new UsageError(`--port ${port} är inget portnummer – till exempel 8080 väntades.`);
  return { content, output, port: Number(port), today: day };
}

/** Prints what went wrong and ends: a usage error in its own words, a fault of ours whole, with its cause. */
export function fail(error: unknown): void {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 2;
}

function parse() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch {
    const known = Object.keys(OPTIONS).map((name) => `--${name}`);
    throw new UsageError(
      `Kommandot går inte att läsa: ${process.argv.slice(2).join(' ')} – ${known.join(', ')} kan anges, var och en följd av ett värde.`,
    );
  }
}
