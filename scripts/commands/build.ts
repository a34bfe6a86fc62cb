/** `oppnasoc build`: content → site. Ends with 1 when the content has errors, and nothing was published. */
import { Command } from '@commander-js/extra-typings';
import { exampleOf } from './examples.ts';
import {
  ALLOW_SHRINK,
  CACHE,
  CONTENT,
  FORMAT,
  LET_GO,
  NO_CACHE,
  OUTPUT,
  PUBLISHED,
  readDay,
  STRICT,
  SUMMARY,
  TODAY,
} from './options.ts';

export const build = new Command('build')
  .description('Bygger webbplatsen. Är något fel i innehållet publiceras inget, och det som låg ute ligger kvar.')
  .usage('[val]')
  .addOption(CONTENT)
  .addOption(OUTPUT)
  .addOption(TODAY)
  .addOption(PUBLISHED)
  .addOption(STRICT)
  .addOption(LET_GO)
  .addOption(ALLOW_SHRINK)
  .addOption(FORMAT)
  .addOption(SUMMARY)
  .addOption(CACHE)
  .addOption(NO_CACHE)
  .addHelpText('after', exampleOf('build'))
  .action(async ({ today, format, summary, ...options }) => {
    const { reportRun } = await import('../../src/site/reports/report-run.ts');
    const run = async () => {
      const { build } = await import('../../src/site/build.ts');
      const result = await build({ ...options, today: await readDay(today) });
      const { buildReport } = await import('../../src/site/reports/run-report.ts');
      return buildReport(result, options.output);
    };
    const { succeeded } = await reportRun(run, { format, summary, content: options.content });
    process.exitCode = succeeded ? 0 : 1;
  });
