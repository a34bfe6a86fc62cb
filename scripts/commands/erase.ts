/**
 * `oppnasoc erase`: takes a person, a meeting or an attachment out of an archive. Ends with 0 when it is shown that nothing is
 * left, with 1 when a person has something left to do, with 2 when nothing could be done.
 */
import { createInterface } from 'node:readline/promises';
import { Command, Option } from '@commander-js/extra-typings';
import { UsageError } from '../../src/site/usage-error.ts';
import { exampleOf } from './examples.ts';
import { CONTENT, readDay, readValue, TODAY } from './options.ts';

const BUILT = new Option('--output <mapp>', 'mappen som webbplatsen är byggd i, och som granskas')
  .argParser(readValue)
  .default('_site');
const TO = new Option(
  '--to <mapp>',
  'en mapp på den här datorn som webbplatsen publiceras i med publish; utgåvorna där granskas',
).argParser(readValue);

export const erase = new Command('erase')
  .description('Tar bort en person, ett möte eller en bilaga ur arkivet, och visar att inget är kvar. Frågar först.')
  .usage('<namn eller fil> [val]')
  .argument('<namn eller fil>', 'personens hela namn, eller filen med protokollet eller bilagan')
  .addOption(CONTENT)
  .addOption(BUILT)
  .addOption(TO)
  .addOption(TODAY)
  .option('--yes', 'frågar inte')
  .option(
    '--allow',
    'tar inte bort något, men låter ett namn som har tagits bort stå igen: för någon annan som heter så',
  )
  .addHelpText('after', exampleOf('erase'))
  .action(async (name, { today, yes, allow, ...options }) => {
    if (allow) {
      (await import('../../src/erasing/allow-name.ts')).allowName(name, options.content);
      console.log('Klart: namnet får stå i arkivet igen.');
      return;
    }
    const { erase } = await import('../../src/erasing/erase.ts');
    const confirm = yes ? async () => true : ask;
    const isDone = await erase(name, { ...options, today: await readDay(today), confirm, print: console.log });
    process.exitCode = isDone ? 0 : 1;
  });

/** Asks at the terminal. Rejects with a `UsageError` when nobody sits there. */
async function ask(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new UsageError(
      'Ingen kan svara här, och inget har ändrats – ett svar väntades – läs det som står ovanför, och kör sedan samma kommando med --yes.',
    );
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^ja?$/i.test(
      (await terminal.question('\nSka det här göras? Bara en kopia eller git kan ta tillbaka det. Skriv ja: ')).trim(),
    );
  } finally {
    terminal.close();
  }
}
