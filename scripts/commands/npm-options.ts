/**
 * Options that npm keeps for itself: `npm run build --content DIR`, without «--» before them, runs `build DIR` with
 * `npm_config_content` in the environment. The example would then be built instead of the archive that was meant.
 */
import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { listInSwedish } from '../../src/swedish/collation.ts';
import { nearestName } from '../../src/swedish/names.ts';
import { shellWord } from './shell-word.ts';

/** An option that npm kept: its name as it was written and as it is, and its value where one is known. */
interface Held {
  written: string;
  option: CommandUnknownOpts['options'][number];
  value: string | undefined;
}

const PREFIX = /^npm_config_/i;
/** What npm has itself by that name, and may say in every run. Where it has kept ours nothing is lost: all is read anew, or asked. */
const NPMS_OWN: ReadonlySet<string> = new Set(['cache', 'yes']);
/** The fewest letters of an option that others are taken for: npm has short ones of its own. */
const SHORTEST = 5;

/** What is said of options that npm kept, with the line to write instead; undefined when it kept none. */
export function heldByNpm(
  program: CommandUnknownOpts,
  [name = '', ...words]: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const command = program.commands.find((each) => each.name() === name);
  if (!command || environment['npm_lifecycle_event'] !== name) return undefined;
  const held = Object.entries(environment).flatMap(([key, value = '']) =>
    PREFIX.test(key) ? heldOption(command, key.replace(PREFIX, '').replaceAll('_', '-'), value) : [],
  );
  if (held.length === 0) return undefined;
  const written = listInSwedish(held.map((each) => each.written));
  return `npm behöll ${written} för sig självt, och inget har gjorts – två streck före valen, eller npx, väntades – skriv: ${lineOf(command, held, words)}`;
}

function heldOption({ options }: CommandUnknownOpts, key: string, value: string): Held[] {
  if (NPMS_OWN.has(key)) return [];
  const names = options.flatMap(({ long }) => long ?? []);
  const long = names.filter((name) => name.length >= SHORTEST + 2);
  const meant = names.find((name) => name === `--${key}`) ?? nearestName(`--${key}`, long);
  const option = options.find((each) => each.long === meant);
  if (!option) return [];
  // npm says «true» of an option whose value it did not see, as in «--content DIR»
  return [{ written: `--${key}`, option, value: value === 'true' ? undefined : value || undefined }];
}

/** The line that hands on what npm kept. A value that npm took for a word of its own is known when there is one of each. */
function lineOf(command: CommandUnknownOpts, held: readonly Held[], words: readonly string[]): string {
  const firstOption = words.findIndex((word) => word.startsWith('-'));
  const bare = firstOption < 0 ? words : words.slice(0, firstOption);
  const rest = words.slice(bare.length).map(shellWord);
  const valueless = held.filter(({ option, value }) => option.required && value === undefined);
  const wanted = command.registeredArguments;
  const [only] = valueless.length === 1 && bare.length === 1 && wanted.length === 0 ? bare : [];
  const options = held.map(({ option, value }) =>
    [option.long, option.required ? shellWord(value ?? only ?? placeholder(option.flags)) : (value ?? '')]
      .join(' ')
      .trim(),
  );
  const given = valueless.length === 0 ? bare.map(shellWord) : [];
  const folders = wanted.map((argument, index) => given[index] ?? argument.name().toUpperCase());
  return [`npx oppnasoc ${command.name()}`, ...folders, ...options, ...rest].join(' ');
}

/** «MAPP» of «--content <mapp>». */
function placeholder(flags: string): string {
  return (/<(.+)>/.exec(flags)?.[1] ?? '').toUpperCase();
}
