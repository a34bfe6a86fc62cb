/** `oppnasoc start`: the site on this machine, as the content is. */
import { Command, Option } from '@commander-js/extra-typings';
import { UsageError } from '../../src/site/usage-error.ts';
import { exampleOf } from './examples.ts';
import { CACHE, CONTENT, NO_CACHE, readDay, readValue, TODAY } from './options.ts';

const OUTPUT = new Option('--output <mapp>', 'mappen med den byggda webbplatsen, vars adresser inte får försvinna')
  .argParser(readValue)
  .default('_site');
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
  .description('Visar webbplatsen på den här datorn, och uppdaterar den varje gång något i innehållet ändras.')
  .usage('[val]')
  .addOption(CONTENT)
  .addOption(OUTPUT)
  .addOption(TODAY)
  .addOption(PORT)
  .addOption(HOST)
  .addOption(CACHE)
  .addOption(NO_CACHE)
  .addHelpText('after', exampleOf('start'))
  .action(async ({ today, ...options }) => {
    const { preview } = await import('../../src/site/preview/preview.ts');
    await preview({ ...options, today: await readDay(today) }, console.log);
  });

function readPort(port: string): number {
  if (/^\d{1,5}$/.test(port) && Number(port) <= HIGHEST_PORT) return Number(port);
  throw new UsageError(
    `--port ${port} är inget portnummer – ett tal väntades, högst ${HIGHEST_PORT} – välj till exempel 8080.`,
  );
}
