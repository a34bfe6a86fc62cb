/** `oppnasoc check`: what is wrong in the content, without building. Ends with 1 when it can't be published. */
import { Command, Option } from '@commander-js/extra-typings';
import { exampleOf } from './examples.ts';
import { ALLOW_SHRINK, CONTENT, LET_GO, PUBLISHED, readDay, readValue, STRICT, TODAY } from './options.ts';

const BUILT = new Option('--output <mapp>', 'mappen som webbplatsen är byggd i').argParser(readValue).default('_site');

export const check = new Command('check')
  .description('Granskar innehållet utan att bygga något, och säger vad som är fel och var.')
  .usage('[val]')
  .addOption(CONTENT)
  .addOption(BUILT)
  .addOption(TODAY)
  .addOption(PUBLISHED)
  .addOption(STRICT)
  .addOption(LET_GO)
  .addOption(ALLOW_SHRINK)
  .option(
    '--outcomes',
    'visar också vilka beslut, uppgifter, bordlagda punkter, frågor och efterlysningar som känns igen',
  )
  .addHelpText('after', exampleOf('check'))
  .action(async ({ today, outcomes, ...options }) => {
    const { check } = await import('../../src/site/check.ts');
    const checked = await check({ ...options, today: await readDay(today) });
    const { reportCheck } = await import('../../src/site/report.ts');
    console.log(reportCheck(checked));
    if (outcomes) console.log((await import('../../src/site/report-outcomes.ts')).reportOutcomes(checked.outcomes));
    process.exitCode = checked.archive ? 0 : 1;
  });
