/** What is said, in Swedish, of a command line that can't be read; loaded only then. */
import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { nearestName } from '../../src/swedish/names.ts';
import { examples } from './examples.ts';

/** What may be given instead, and which of it an unknown word is nearest to. */
export function misread(program: CommandUnknownOpts, given: readonly string[]): string {
  const command = program.commands.find((each) => each.name() === given[0]);
  return command ? misreadOptions(command, given.slice(1)) : misreadCommand(program, given);
}

function misreadCommand({ commands }: CommandUnknownOpts, given: readonly string[]): string {
  const names = commands.map((command) => command.name());
  return `${start(given)} – ${names.join(', ')} kan anges.${suggestion(given[0], names)}`;
}

function misreadOptions(command: CommandUnknownOpts, given: readonly string[]): string {
  const { options, registeredArguments } = command;
  const wanted = registeredArguments.map((argument) => `<${argument.name()}>, `).join('');
  const names = options.flatMap(({ long }) => long ?? []);
  const shown = options.map(({ long, required }) => (required ? `${long} …` : long));
  const unknown = given
    .map((word) => word.replace(/=.*/s, ''))
    .find((word) => word.startsWith('-') && !names.includes(word));
  const hint = suggestion(unknown, names) || example(command.name());
  return `${start(given.length > 0 ? given : [command.name()])} – ${wanted}${shown.join(', ')} kan anges; … står för ett värde.${hint}`;
}

/** The example of a command. Where npm runs it, words without an option are most often what npm left of options without «--» before them. */
function example(name: string): string {
  const line = Object.entries(examples).find(([command]) => command === name)?.[1];
  if (!line) return '';
  return line.includes(' -- ') ? ` Två streck, --, behövs före valen, till exempel: ${line}` : ` Till exempel: ${line}`;
}

function start(given: readonly string[]): string {
  return `Kommandot går inte att läsa: ${given.join(' ')}`;
}

/** « Menade du --output?», or nothing when no name is near. */
function suggestion(unknown: string | undefined, names: readonly string[]): string {
  const nearest = unknown && nearestName(unknown, names);
  return nearest ? ` Menade du ${nearest}?` : '';
}
