/** `oppnasoc start`: the site on this machine, built again when the content changes. */
import { Command, Option } from '@commander-js/extra-typings';
import { UsageError } from '../../src/site/usage-error.ts';
import { exampleOf } from './examples.ts';
import { CONTENT, OUTPUT, readDay, readValue, TODAY } from './options.ts';

const PORT = new Option('--port <nummer>', 'porten som sidan visas på')
  .argParser(readPort)
  .default(undefined, '8080, eller nästa som är ledig');
const HOST = new Option(
  '--host <adress>',
  'adressen på den här datorn som sidan visas på; med 0.0.0.0 ser andra i nätverket den',
)
  .argParser(readValue)
  .default(undefined, 'bara den här datorn');

const HIGHEST_PORT = 65_535;

export const start = new Command('start')
  .description('Visar webbplatsen på den här datorn, och bygger om den varje gång något i innehållet ändras.')
  .usage('[val]')
  .addOption(CONTENT)
  .addOption(OUTPUT)
  .addOption(TODAY)
  .addOption(PORT)
  .addOption(HOST)
  .addHelpText('after', exampleOf('start'))
  .action(async ({ today, ...options }) => {
    const { serve } = await import('../../src/site/serve.ts');
    await serve({ ...options, today: await readDay(today) }, console.log);
  });

function readPort(port: string): number {
  if (/^\d{1,5}$/.test(port) && Number(port) <= HIGHEST_PORT) return Number(port);
  throw new UsageError(
    `--port ${port} är inget portnummer – ett tal väntades, högst ${HIGHEST_PORT} – välj till exempel 8080.`,
  );
}
