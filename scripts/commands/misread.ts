/** What is said, in Swedish, of a command line that can't be read; loaded only then. */
import type { CommanderError, CommandUnknownOpts } from '@commander-js/extra-typings';
import { nearestName } from '../../src/swedish/names.ts';
import { examples } from './examples.ts';

/** Words that people write for a command that has another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ny: 'init',
  ...{ bygg: 'build', bygga: 'build' },
  ...{ starta: 'start', visa: 'start', serve: 'start' },
  ...{ granska: 'check', kontrollera: 'check', test: 'check' },
  ...{ publicera: 'publish', deploy: 'publish' },
  kalla: 'kallelse',
  ...{ radera: 'erase', ta: 'erase', glöm: 'erase', delete: 'erase', remove: 'erase' },
  ...{ help: '--help', hjälp: '--help', version: '--version' },
};

/** What is wrong, and what may be given instead: the nearest of what there is, or an example. */
export function misread(program: CommandUnknownOpts, given: readonly string[], error: CommanderError): string {
  const command = program.commands.find((each) => each.name() === given[0]);
  const what = command ? misreadOptions(command, given.slice(1), error) : misreadCommand(program, given);
  return `Kommandot går inte att läsa: ${what}`;
}

function misreadCommand({ commands }: CommandUnknownOpts, given: readonly string[]): string {
  const names = commands.map((command) => command.name());
  return `${given.join(' ')} – ${names.join(', ')} kan anges.${suggestion(given[0], names)}`;
}

function misreadOptions(
  command: CommandUnknownOpts,
  given: readonly string[],
  { code, message }: CommanderError,
): string {
  const { options, registeredArguments } = command;
  // commander names the option in its message, as it was declared
  const valueless = options.find(({ flags, required }) => required && message.includes(`'${flags}'`));
  if (valueless) {
    const [, value = ''] = /(<.+>)/.exec(valueless.flags) ?? [];
    return `${given.join(' ')} – ett värde, ${value}, väntades efter ${valueless.long} – skriv det där, eller utelämna ${valueless.long}.`;
  }
  if (code === 'commander.missingArgument') {
    const wanted = registeredArguments.map((argument) => `<${argument.name()}>, ${argument.description}, väntades`);
    return `${[command.name(), ...given].join(' ')} – ${wanted.join(', ')} – till exempel: ${exampleOf(command)}`;
  }
  const names = options.flatMap(({ long }) => long ?? []);
  const unknown = given
    .map((word) => word.replace(/=.*/s, ''))
    .find((word) => word.startsWith('-') && !names.includes(word));
  const shown = options.map(({ long, required }) => (required ? `${long} …` : long));
  const known = [...registeredArguments.map((argument) => `<${argument.name()}>`), ...shown].join(', ');
  const hint = suggestion(unknown, names) || ` Till exempel: ${exampleOf(command)}`;
  return `${given.join(' ')} – ${known} kan anges; … står för ett värde.${hint}`;
}

function exampleOf(command: CommandUnknownOpts): string {
  return Object.entries(examples).find(([name]) => name === command.name())?.[1] ?? '';
}

/** « Menade du --output?», or nothing when no name is near. */
function suggestion(unknown: string | undefined, names: readonly string[]): string {
  if (!unknown) return '';
  const word = unknown.toLowerCase();
  const meant = Object.hasOwn(OTHER_NAMES, word) ? OTHER_NAMES[word] : nearestName(unknown, names);
  return meant ? ` Menade du ${meant}?` : '';
}
