/** `oppnasoc init`: writes a small archive to start from. Ends with 2 when the folder is not empty. */
import { Command, Option } from '@commander-js/extra-typings';
import { exampleOf } from './examples.ts';
import { readDay, readValue } from './options.ts';
import { shellWord } from './shell-word.ts';

const TITLE = new Option('--title <namn>', 'webbplatsens namn').argParser(readValue);
const ADDRESS = new Option('--url <adress>', 'webbplatsens adress').argParser(readValue);
const TODAY = new Option('--today <dag>', 'dagen som det första mötet räknas från')
  .argParser(readValue)
  .default(undefined, 'i dag');
/** The time zone of a new site, which is that of a `site.yaml` without one. */
const ZONE = 'Europe/Stockholm';

export const init = new Command('init')
  .description('Skriver ett litet eget arkiv att börja med, i en ny eller tom mapp. Inget skrivs över.')
  .usage('<mapp> [val]')
  .argument('<mapp>', 'mappen som arkivet skrivs i')
  .addOption(TITLE)
  .addOption(ADDRESS)
  .addOption(TODAY)
  .addHelpText('after', exampleOf('init'))
  .action(async (folder, { today, ...given }) => {
    const { checkNewFolder, writeNewFolder } = await import('../starter/new-folder.ts');
    checkNewFolder(folder);
    const day = (await readDay(today)) ?? (await import('../../src/domain/dates.ts')).today(ZONE);
    const { answersOf } = await import('../starter/answers.ts');
    const answers = await answersOf(given);
    const { starterFiles } = await import('../starter/starter-files.ts');
    const files = starterFiles(answers, day);
    writeNewFolder(folder, files);
    const content = `-- --content ${shellWord(folder)}`;
    console.log(
      [
        `Klart: ${files.size} filer i ${folder}. Öppna dem och byt ut texterna mot era egna.`,
        `Se webbplatsen:  npm start ${content}`,
        `Granska den:     npm run check ${content}`,
        `Bygg den:        npm run build ${content}`,
      ].join('\n'),
    );
  });
