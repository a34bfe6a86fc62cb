/** `oppnasoc publish`: content → a site that is served. Ends with 1 when the content has errors, and nothing was published. */
import { Command, Option } from '@commander-js/extra-typings';
import { UsageError } from '../../src/site/usage-error.ts';
import { exampleOf, examples } from './examples.ts';
import { ALLOW_SHRINK, CONTENT, LET_GO, readDay, readValue, STRICT, TODAY } from './options.ts';

const TO = new Option(
  '--to <plats>',
  'platsen som webbplatsen publiceras på: en mapp här, en på en server med ssh (användare@server:mapp), ett webbhotell (sftp://konto@server/mapp) eller en gren i git (branch:namn)',
).argParser(readValue);
const MOVED_FROM = new Option(
  '--published <plats>',
  'var webbplatsen finns, när den flyttar hit: en fil, en mapp eller en webbadress; det som har publicerats på platsen går före',
).argParser(readValue);
const SSH = new Option('--ssh <kommando>', 'hur ssh körs, till exempel "ssh -p 2222 -i nyckel"')
  .argParser(readValue)
  .default('ssh');
const NO_PLACE = `Publicera var? – --to och en plats väntades – till exempel: ${examples.publish}`;

export const publish = new Command('publish')
  .description('Bygger webbplatsen och publicerar den i ett steg. Är något fel ligger det kvar som låg ute.')
  .usage('--to <plats> [val]')
  .addOption(TO)
  .addOption(CONTENT)
  .addOption(TODAY)
  .addOption(MOVED_FROM)
  .addOption(STRICT)
  .addOption(LET_GO)
  .addOption(ALLOW_SHRINK)
  .option('--uncommitted', 'godtar innehåll som inte är sparat i git')
  .addOption(SSH)
  .option('--list', 'publicerar inget, men visar vilka utgåvor som finns på platsen')
  .option('--rollback', 'publicerar inget nytt, men går tillbaka till utgåvan före den som visas')
  .addHelpText('after', exampleOf('publish'))
  .action(async ({ to, today, list, rollback, ...options }) => {
    if (to === undefined) throw new UsageError(NO_PLACE);
    if (list && rollback)
      throw new UsageError('--list och --rollback gör olika saker – ett av dem väntades – kör dem var för sig.');
    const { reportPublication, reportReleases, reportRollback } = await import(
      '../../src/publishing/report-releases.ts'
    );
    if (list || rollback) {
      const { openTarget } = await import('../../src/publishing/open-target.ts');
      const target = await openTarget(to, { readOnly: list, ssh: options.ssh, content: options.content });
      try {
        console.log(list ? reportReleases(await target.list(), to) : reportRollback(await target.rollback(), to));
      } finally {
        await target.close();
      }
      return;
    }
    const { publishSite } = await import('../../src/publishing/publish-site.ts');
    const publication = await publishSite({ ...options, to, today: await readDay(today) });
    console.log(reportPublication(publication, to));
    process.exitCode = publication.release ? 0 : 1;
  });
