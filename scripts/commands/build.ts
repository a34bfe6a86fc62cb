/** `oppnasoc build`: content → site. Ends with 1 when the content has errors, and nothing was published. */
import { Command } from '@commander-js/extra-typings';
import { exampleOf } from './examples.ts';
import { ALLOW_SHRINK, CONTENT, LET_GO, OUTPUT, PUBLISHED, readDay, STRICT, TODAY } from './options.ts';

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
  .addHelpText('after', exampleOf('build'))
  .action(async ({ today, ...options }) => {
    const { build } = await import('../../src/site/build.ts');
    const result = await build({ ...options, today: await readDay(today) });
    const { reportBuild } = await import('../../src/site/report.ts');
    console.log(reportBuild(result, options.output));
    process.exitCode = result.published ? 0 : 1;
  });
