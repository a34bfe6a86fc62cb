/** What commander says in English, in Swedish: its help, and that a command can't be read. */
import type { CommandUnknownOpts, HelpConfiguration } from '@commander-js/extra-typings';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Användning:',
  'Options:': 'Val:',
  'Commands:': 'Kommandon:',
};

/** How help is written; all of its other words are those of the commands. */
export const SWEDISH_HELP: HelpConfiguration = {
  styleTitle: (title) => TITLES[title] ?? title,
  subcommandTerm: (command) => command.name(),
  optionDescription({ description, defaultValue, defaultValueDescription }) {
    const value = defaultValueDescription ?? defaultValue;
    return value === undefined ? description : `${description} (förval: ${value})`;
  },
};

/** Says that a command line can't be read: what may be given, and which of it an unknown word is nearest to. */
export async function misread(program: CommandUnknownOpts, given: readonly string[]): Promise<string> {
  const command = program.commands.find((each) => each.name() === given[0]);
  return command ? misreadOptions(command, given.slice(1)) : misreadCommand(program, given);
}

function misreadCommand({ commands }: CommandUnknownOpts, given: readonly string[]): Promise<string> {
  const names = commands.map((command) => command.name());
  return message(given, `${names.join(', ')} kan anges.`, given[0], names);
}

function misreadOptions({ options }: CommandUnknownOpts, given: readonly string[]): Promise<string> {
  const names = options.flatMap(({ long }) => long ?? []);
  const shown = options.map(({ long, required }) => (required ? `${long} …` : long)).join(', ');
  const unknown = given
    .map((word) => word.replace(/=.*/s, ''))
    .find((word) => /^-/.test(word) && !names.includes(word));
  return message(given, `${shown} kan anges; … står för ett värde.`, unknown, names);
}

async function message(
  given: readonly string[],
  allowed: string,
  unknown: string | undefined,
  names: readonly string[],
): Promise<string> {
  const { nearestName } = await import('../../src/swedish/names.ts');
  const nearest = unknown && nearestName(unknown, names);
  return `Kommandot går inte att läsa: ${given.join(' ')} – ${allowed}${nearest ? ` Menade du ${nearest}?` : ''}`;
}
