/**
 * `oppnasoc`: runs the command that is asked for. A command ends with 0 when all is well, 1 when the content has errors,
 * 2 when it can't be read or something else failed.
 */
import { Command, CommanderError } from '@commander-js/extra-typings';
import { UsageError } from '../src/site/usage-error.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { start } from './commands/start.ts';
import { misread, SWEDISH_HELP } from './commands/swedish.ts';

const program = new Command('oppnasoc')
  .description('Gör en webbplats av mötesprotokoll.')
  .usage('<kommando> [val]')
  .helpOption('-h, --help', 'visar den här hjälpen')
  .helpCommand(false)
  .configureHelp(SWEDISH_HELP)
  .configureOutput({ outputError() {} })
  .exitOverride();
for (const command of [build, start, check]) program.addCommand(command.copyInheritedSettings(program));

process.stdout.on('error', () => process.exit(2));
await program.parseAsync().catch(fail);

/** Prints what went wrong and ends: a usage error in its own words, a fault of ours whole, with its cause. */
async function fail(error: unknown): Promise<void> {
  if (error instanceof CommanderError && error.exitCode === 0) return;
  process.exitCode = 2;
  if (!(error instanceof CommanderError)) console.error(error instanceof UsageError ? error.message : error);
  // Where no command was given, the help has been printed.
  else if (error.code !== 'commander.help') console.error(await misread(program, process.argv.slice(2)));
}
