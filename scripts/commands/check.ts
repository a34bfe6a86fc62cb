/** `oppnasoc check`: what is wrong in the content, without building. Ends with 1 when it can't be published. */
import { Command } from '@commander-js/extra-typings';
import { CONTENT, readDay, TODAY } from './options.ts';

export const check = new Command('check')
  .description('Granskar innehållet utan att bygga något, och säger vad som är fel och var.')
  .usage('[val]')
  .addOption(CONTENT)
  .addOption(TODAY)
  .option(
    '--outcomes',
    'visar också vilka beslut, uppgifter, bordlagda punkter, frågor och efterlysningar som känns igen',
  )
  .action(async ({ content, today, outcomes }) => {
    const { loadLargeArchive } = await import('../../src/site/load-large-archive.ts');
    const loaded = await loadLargeArchive(content, await readDay(today));
    const { reportCheck } = await import('../../src/site/report.ts');
    console.log(reportCheck(loaded));
    if (outcomes) console.log((await import('../../src/site/report-outcomes.ts')).reportOutcomes(loaded.outcomes));
    process.exitCode = loaded.archive ? 0 : 1;
  });
