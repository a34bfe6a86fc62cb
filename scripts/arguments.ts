/** The arguments of commands: --content and --today for all, --output and --port to build, --outcomes to check. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type CalendarDate, parseCalendarDate } from '../src/domain/dates.ts';
import type { BuildOptions } from '../src/site/build.ts';
import { UsageError } from '../src/site/usage-error.ts';

const CONTENT = { type: 'string', default: 'content' } as const;
const TODAY = { type: 'string' } as const;
const BUILD = {
  content: CONTENT,
  output: { type: 'string', default: '_site' },
  today: TODAY,
  port: { type: 'string', default: '8080' },
} as const;
const CHECK = { content: CONTENT, today: TODAY, outcomes: { type: 'boolean', default: false } } as const;

/** The options of a command that builds. Throws a {@link UsageError} when they can't be read. */
export function readArguments(): BuildOptions & { port: number } {
  const { content, output, today, port } = parse(BUILD);
  const day = readDay(today);
  if (!/^\d{1,5}$/.test(port)) throw new UsageError(`--port ${port} är inget portnummer – till exempel 8080 väntades.`);
  return { content, output, port: Number(port), today: day };
}

/** The options of `npm run check`. */
export function readCheckArguments(): Pick<BuildOptions, 'content' | 'today'> & { outcomes: boolean } {
  const { content, today, outcomes } = parse(CHECK);
  return { content, today: readDay(today), outcomes };
}

/** Prints what went wrong and ends: a usage error in its own words, a fault of ours whole, with its cause. */
export function fail(error: unknown): void {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 2;
}

function readDay(today: string | undefined): CalendarDate | undefined {
  const day = today === undefined ? undefined : parseCalendarDate(today);
  if (today === undefined || day) return day;
  throw new UsageError(`--today ${today} är inget datum – år-månad-dag väntades, till exempel 2017-03-01.`);
}

function parse<Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  try {
    return parseArgs({ options }).values;
  } catch {
    const known = Object.entries(options).map(([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`);
    throw new UsageError(
      `Kommandot går inte att läsa: ${process.argv.slice(2).join(' ')} – ${known.join(', ')} kan anges; … står för ett värde.`,
    );
  }
}
