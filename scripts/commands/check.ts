/** `oppnasoc check`: what is wrong in the content, without building. Ends with 1 when it can't be published. */
import { Command, Option } from '@commander-js/extra-typings';
import { exampleOf } from './examples.ts';
import {
  ALLOW_SHRINK,
  CACHE,
  CONTENT,
  FORMAT,
  LET_GO,
  NO_CACHE,
  PUBLISHED,
  readDay,
  readValue,
  STRICT,
  SUMMARY,
  TODAY,
} from './options.ts';

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
  .addOption(FORMAT)
  .addOption(SUMMARY)
  .option(
    '--outcomes',
    'visar också vilka beslut, uppgifter, bordlagda punkter, frågor och efterlysningar som känns igen',
  )
  .addOption(CACHE)
  .addOption(NO_CACHE)
  .addHelpText('after', exampleOf('check'))
  .action(async ({ today, outcomes, format, summary, ...options }) => {
    const { isData } = await import('../../src/site/reports/format.ts');
    const { reportRun } = await import('../../src/site/reports/report-run.ts');
    let recognised = '';
    const run = async () => {
      const { check } = await import('../../src/site/check.ts');
      const checked = await check({ ...options, today: await readDay(today) });
      if (outcomes)
        recognised = (await import('../../src/site/reports/report-outcomes.ts')).reportOutcomes(checked.outcomes);
      return (await import('../../src/site/reports/run-report.ts')).checkReport(checked);
    };
    const { succeeded } = await reportRun(run, { format, summary, content: options.content });
    if (outcomes) (isData(format) ? console.error : console.log)(recognised);
    process.exitCode = succeeded ? 0 : 1;
  });
