/** `oppnasoc init`: writes a small archive to start from, as a repository whole. Ends with 2 when the folder is not empty. */
import { Command, Option } from '@commander-js/extra-typings';
import { UsageError } from '../../src/site/usage-error.ts';
import type { Host } from '../starter/repository-files.ts';
import { exampleOf } from './examples.ts';
import { readDay, readValue } from './options.ts';
import { shellWord } from './shell-word.ts';

const TITLE = new Option('--title <namn>', 'webbplatsens namn').argParser(readValue);
const ADDRESS = new Option('--url <adress>', 'webbplatsens adress').argParser(readValue);
const TODAY = new Option('--today <dag>', 'dagen som det första mötet räknas från')
  .argParser(readValue)
  .default(undefined, 'i dag');
const HOST = new Option('--host <namn>', 'var den ska byggas och publiceras: github, gitlab eller forgejo')
  .argParser(readHost)
  .default(undefined, 'det som adressen visar, annars alla');
const PROGRAM = new Option('--program <källa>', 'varifrån npm hämtar programmet: en version eller en git-adress')
  .argParser(readValue)
  .default(undefined, 'en kopia som läggs i mappen');
/** The time zone of a new site, which is that of a `site.yaml` without one. */
const ZONE = 'Europe/Stockholm';

export const init = new Command('init')
  .description('Skriver ett litet eget arkiv att börja med, i en ny eller tom mapp. Inget skrivs över.')
  .usage('<mapp> [val]')
  .argument('<mapp>', 'mappen som arkivet skrivs i')
  .addOption(TITLE)
  .addOption(ADDRESS)
  .addOption(TODAY)
  .addOption(HOST)
  .addOption(PROGRAM)
  .addHelpText('after', exampleOf('init'))
  .action(async (folder, { today, host, program, ...given }) => {
    const { checkNewFolder } = await import('../starter/new-folder.ts');
    checkNewFolder(folder);
    const day = (await readDay(today)) ?? (await import('../../src/domain/dates.ts')).today(ZONE);
    const { answersOf } = await import('../starter/answers.ts');
    const answers = await answersOf(given);
    const { writeArchive } = await import('../starter/write-archive.ts');
    const count = writeArchive(folder, answers, { day, host, program });
    console.log(
      [
        `Klart: ${count} filer i ${folder}. Protokollen och det andra som blir webbplatsen ligger i mappen content.`,
        `Gå dit:            cd ${shellWord(folder)}`,
        'Hämta programmet:  npm install',
        'Se webbplatsen:    npm start',
        'Granska den:       npm run check',
        'Hur den publiceras står i docs/publicera.md, och hur den används i README.md.',
      ].join('\n'),
    );
  });

function readHost(name: string): Host {
  if (name === 'github' || name === 'gitlab' || name === 'forgejo') return name;
  throw new UsageError(`--host ${name} finns inte – github, gitlab eller forgejo väntades – välj en av dem.`);
}
