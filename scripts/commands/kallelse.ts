/** `oppnasoc kallelse`: writes a notice of a group's meeting to edit. Ends with 2 when the meeting has a file, or the archive errors. */
import { Command, Option } from '@commander-js/extra-typings';
import { UsageError } from '../../src/site/usage-error.ts';
import { exampleOf, examples } from './examples.ts';
import { CONTENT, readDay, readValue, TODAY } from './options.ts';

const GROUP = new Option('--group <namn>', 'gruppen som kallas').argParser(readValue);
const DATE = new Option('--date <dag>', 'mötets dag; annars gruppens nästa planerade möte').argParser(readValue);

const NO_GROUP = `Vilken grupp? – --group och gruppens namn väntades – till exempel: ${examples.kallelse}`;

export const kallelse = new Command('kallelse')
  .description('Skriver en kallelse att redigera, med gruppens stående punkter och det som väntar. Inget skrivs över.')
  .usage('--group <namn> [val]')
  .addOption(GROUP)
  .addOption(DATE)
  .addOption(CONTENT)
  .addOption(TODAY)
  .addHelpText('after', exampleOf('kallelse'))
  .action(async ({ content, group, date, today }) => {
    if (group === undefined) throw new UsageError(NO_GROUP);
    const { writeNotice } = await import('../notice/write-notice.ts');
    const path = await writeNotice({ content, group, date, today: await readDay(today) });
    console.log(
      `Klart: ${path}. Läs igenom den, ta bort det som inte hör till mötet, och spara. När protokollet finns lägger du det i en egen fil.`,
    );
  });
