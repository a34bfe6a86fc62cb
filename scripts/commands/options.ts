/** The options that several commands have. */
import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { FORMATS, type Format } from '../../src/site/reports/format.ts';
import { strictPhrases } from '../../src/site/strict-warnings.ts';
import { UsageError } from '../../src/site/usage-error.ts';
import { listInSwedish } from '../../src/swedish/collation.ts';

export const CONTENT = new Option('--content <mapp>', 'mappen med protokoll och register')
  .argParser(readValue)
  .default('content');
export const OUTPUT = new Option('--output <mapp>', 'mappen som webbplatsen byggs i; den byts ut i sin helhet')
  .argParser(readValue)
  .default('_site');
export const TODAY = new Option('--today <dag>', 'dagen som arkivet ses från, till exempel 2017-03-01')
  .argParser(readValue)
  .default(undefined, 'i dag');

export const PUBLISHED = new Option(
  '--published <plats>',
  'det som är publicerat och som adresserna jämförs med: en fil, en mapp, en webbadress, eller url för adressen i site.yaml',
)
  .argParser(readValue)
  .default(undefined, 'samma som --output');
export const STRICT = new Option(
  '--strict',
  `räknar som fel också det som är en risk för dem som nämns eller för dem som läser: ${listInSwedish([...strictPhrases, 'mer än en femtedel färre sidor'])}`,
);
export const ALLOW_SHRINK = new Option(
  '--allow-shrink',
  'godtar att webbplatsen får mer än en femtedel färre sidor än det som är publicerat',
);
export const LET_GO = new Option(
  '--let-go [adress...]',
  'godtar det som försvinner som borttaget med flit: allt, eller bara de adresser som anges',
);

export const CACHE = new Option(
  '--cache <mapp>',
  'mappen där det som har lästs och byggts sparas till nästa gång, så att det som inte har ändrats inte görs om',
)
  .argParser(readValue)
  .default(undefined, 'node_modules/.cache/oppnasoc, om node_modules finns');
export const NO_CACHE = new Option('--no-cache', 'läser och bygger allt på nytt och sparar inget');

const FORMAT_NAMES = listInSwedish(FORMATS, 'eller');
export const FORMAT = new Option('--format <form>', `formen som problemen skrivs ut i: ${FORMAT_NAMES}`)
  .argParser(readFormat)
  .default('text' as Format);
export const SUMMARY = new Option('--summary <fil>', 'lägger en sammanfattning i Markdown sist i filen').argParser(
  readValue,
);

/** The day of `--today`, when one was given. Throws a {@link UsageError} when it is none. */
export async function readDay(today: string | undefined): Promise<CalendarDate | undefined> {
  if (today === undefined) return undefined;
  const { parseCalendarDate } = await import('../../src/domain/dates.ts');
  const day = parseCalendarDate(today);
  if (day) return day;
  throw new UsageError(`--today ${today} är inget datum – år-månad-dag väntades, till exempel 2017-03-01.`);
}

/** A value as it was written; another option in its place means that it was left out. */
export function readValue(value: string): string {
  if (value.startsWith('-')) throw new InvalidArgumentError('A value was left out');
  return value;
}

function readFormat(word: string): Format {
  const format = FORMATS.find((each) => each === word);
  if (format) return format;
  throw new UsageError(`--format ${word} finns inte – ${FORMAT_NAMES} väntades – välj en av dem.`);
}
