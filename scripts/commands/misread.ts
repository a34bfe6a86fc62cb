/** What is said, in Swedish, of a command line that can't be read; loaded only then. */
import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { nearestName } from '../../src/swedish/names.ts';

/** What may be given instead, and which of it an unknown word is nearest to. */
export function misread(program: CommandUnknownOpts, given: readonly string[]): string {
  const command = program.commands.find((each) => each.name() === given[0]);
  return command
    ? misreadOptions(command, given.slice(1)) + npmAdvice(command, given.slice(1))
    : misreadCommand(program, given);
}

/** How to write it, when a value stands alone: npm takes an option that has no «--» before it, and leaves its value. */
function npmAdvice(command: CommandUnknownOpts, given: readonly string[]): string {
  const [value] = given;
  if (value === undefined || given.some((word) => word.startsWith('-'))) return '';
  return ` Med npm står -- före valen: npm run ${command.name()} -- --content ${value}`;
}

function misreadCommand({ commands }: CommandUnknownOpts, given: readonly string[]): string {
  const names = commands.map((command) => command.name());
  return `${start(given)} – ${names.join(', ')} kan anges.${suggestion(given[0], names)}`;
}

function misreadOptions({ options }: CommandUnknownOpts, given: readonly string[]): string {
  const names = options.flatMap(({ long }) => long ?? []);
  const shown = options.map(({ long, required }) => (required ? `${long} …` : long));
  const unknown = given
    .map((word) => word.replace(/=.*/s, ''))
    .find((word) => word.startsWith('-') && !names.includes(word));
  return `${start(given)} – ${shown.join(', ')} kan anges; … står för ett värde.${suggestion(unknown, names)}`;
}

function start(given: readonly string[]): string {
  return `Kommandot går inte att läsa: ${given.join(' ')}`;
}

/** « Menade du --output?», or nothing when no name is near. */
function suggestion(unknown: string | undefined, names: readonly string[]): string {
  const nearest = unknown && nearestName(unknown, names);
  return nearest ? ` Menade du ${nearest}?` : '';
}
