/** `oppnasoc publish`: content → a site that is served. Ends with 1 when the content has errors and nothing was published, or when what is served is not what was. */
import { Command, Option } from '@commander-js/extra-typings';
import { UsageError } from '../../src/site/usage-error.ts';
import { listInSwedish } from '../../src/swedish/collation.ts';
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
  .default(undefined, 'ssh');
const REMOTE = new Option('--remote <namn>', 'fjärrarkivet som en gren publiceras i')
  .argParser(readValue)
  .default('origin');
const VERIFY = new Option(
  '--verify <webbadress>',
  'publicerar inget, men jämför det som visas på adressen med det som är publicerat på --to, eller utan --to med ett nytt bygge',
).argParser(readValue);
/** How a comparison ends when there is nothing to compare with. */
const NOT_COMPARED =
  'Inget jämfördes, för arkivet har fel. Rätta felen ovan och kör igen, eller jämför med det som är publicerat: lägg till --to och platsen.';
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
  .option('--forget', 'lämnar inget kvar av det som låg ute förut: inga äldre utgåvor och inga gamla sökfiler')
  .addOption(SSH)
  .addOption(REMOTE)
  .option('--list', 'publicerar inget, men visar vilka utgåvor som finns på platsen')
  .option('--rollback', 'publicerar inget nytt, men går tillbaka till utgåvan före den som visas')
  .addOption(VERIFY)
  .addHelpText('after', exampleOf('publish'))
  .action(async ({ to, today, list, rollback, verify, ...options }) => {
    const given = Object.entries({ list, rollback, verify }).filter(([, value]) => value !== undefined);
    if (given.length > 1)
      throw new UsageError(
        `${listInSwedish(given.map(([name]) => `--${name}`))} gör olika saker – ett av dem väntades – kör dem var för sig.`,
      );
    const day = await readDay(today);
    if (verify !== undefined) return verifyAt(verify, { ...options, to, today: day });
    if (to === undefined) throw new UsageError(NO_PLACE);
    if (list || rollback) return lookAt(to, options, rollback === true);
    const { publishSite } = await import('../../src/publishing/publish-site.ts');
    const publication = await publishSite({ ...options, to, today: day });
    const { reportPublication } = await import('../../src/publishing/report-releases.ts');
    console.log(reportPublication(publication, to));
    process.exitCode = publication.release ? 0 : 1;
  });

type Place = Pick<ReturnType<typeof publish.opts>, 'ssh' | 'remote' | 'content'>;

/** Tells what a place holds, or goes back there. */
async function lookAt(to: string, { ssh, remote, content }: Place, goesBack: boolean): Promise<void> {
  const { openTarget } = await import('../../src/publishing/open-target.ts');
  const { untilClosed } = await import('../../src/publishing/until-closed.ts');
  const { reportReleases, reportRollback } = await import('../../src/publishing/report-releases.ts');
  const { lookOf } = await import('../../src/publishing/look-of-content.ts');
  const target = await openTarget(to, { readOnly: !goesBack, ssh, remote, content });
  const report = async (): Promise<string> => {
    if (!goesBack) return reportReleases(await target.list(), to);
    const look = lookOf(content);
    return reportRollback(await target.rollback(look), to, look ? undefined : content);
  };
  console.log(await untilClosed(report, () => target.close()));
}

/** Compares what is served with what was published, or with a build. */
async function verifyAt(
  url: string,
  options: Omit<Parameters<typeof import('../../src/publishing/verify/verify-site.ts').verifySite>[0], 'url'>,
): Promise<void> {
  const { verifySite } = await import('../../src/publishing/verify/verify-site.ts');
  const { verified, built } = await verifySite({ ...options, url });
  if (built) {
    const { reportBuild } = await import('../../src/site/reports/text-report.ts');
    console.log(reportBuild(built, url, { failed: NOT_COMPARED }));
  } else {
    const { reportVerified } = await import('../../src/publishing/verify/report-verified.ts');
    console.log(reportVerified(verified, url));
  }
  process.exitCode = verified && verified.faults.length === 0 ? 0 : 1;
}
