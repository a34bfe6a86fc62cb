/**
 * `oppnasoc`: runs the command that is asked for. A command ends with 0 when all is well, 1 when the content has errors,
 * 2 when it can't be read or something else failed.
 */
import { Command, CommanderError } from '@commander-js/extra-typings';
import ours from '../package.json' with { type: 'json' };
import { visible } from '../src/domain/visible.ts';
import { machineFault } from '../src/site/machine-fault.ts';
import { UsageError } from '../src/site/usage-error.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { erase } from './commands/erase.ts';
import { examples } from './commands/examples.ts';
import { SWEDISH_HELP } from './commands/help.ts';
import { init } from './commands/init.ts';
import { kallelse } from './commands/kallelse.ts';
import { heldByNpm } from './commands/npm-options.ts';
import { publish } from './commands/publish.ts';
import { start } from './commands/start.ts';

const program = new Command('oppnasoc')
  .description('Gör en webbplats av mötesprotokoll.')
  .usage('<kommando> [val]')
  .helpOption('-h, --help', 'visar den här hjälpen')
  .version(ours.version, '--version', 'visar vilken version det är')
  .helpCommand(false)
  .configureHelp(SWEDISH_HELP)
  .addHelpText(
    'after',
    `\nExempel:\n${Object.values(examples)
      .map((line) => `  ${line}\n`)
      .join('')}`.trimEnd(),
  )
  .configureOutput({ outputError() {} })
  .exitOverride();
for (const command of [init, build, start, check, publish, kallelse, erase])
  program.addCommand(command.copyInheritedSettings(program));

// whoever read what is printed is gone, or its disk is full
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(2));
await run().catch(fail);

/** Runs the command, unless npm has kept options of it: then it would be another command than was asked for. */
async function run(): Promise<void> {
  const held = heldByNpm(program, process.argv.slice(2), process.env);
  if (held) throw new UsageError(held);
  await program.parseAsync();
}

/** Prints what went wrong and ends: a command line, a folder of the person's or a machine in Swedish, a fault of ours whole. */
async function fail(error: unknown): Promise<void> {
  if (error instanceof CommanderError && error.exitCode === 0) return;
  process.exitCode = 2;
  if (!(error instanceof CommanderError)) {
    const message = error instanceof UsageError ? error.message : machineFault(error);
    console.error(message === undefined ? error : visible(message));
  } else if (error.code !== 'commander.help') {
    // that code means that no command was given, and the help has been printed
    const { misread } = await import('./commands/misread.ts');
    console.error(visible(misread(program, process.argv.slice(2), error)));
  }
}
