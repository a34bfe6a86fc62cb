/** A loaded folder and what is published → the record of this build, and the problems of what is lost. */
import { type AddressRecord, firstRecord, type PresentAddresses } from '../../archive/addresses/address-record.ts';
import { compareAddresses, type Lenience } from '../../archive/addresses/compare-addresses.ts';
import { knownThings, type Sources } from '../../archive/addresses/known-things.ts';
import type { Released } from '../../archive/addresses/let-go.ts';
import { readWish } from '../../archive/addresses/read-wish.ts';
import { withoutWithheld } from '../../archive/addresses/withheld-addresses.ts';
import type { Archive } from '../../archive/archive.ts';
import { type Location, type Problem, sortProblems } from '../../domain/problem.ts';
import { firstInSwedish } from '../../swedish/collation.ts';
import { guidOfFollowup } from '../../views/feeds/guid.ts';
import { presentAddresses } from '../../views/present-addresses.ts';
import { erasedWatch } from '../erased/erased-names.ts';
import { erasedAddressTest } from '../erased/tombstones.ts';
import type { Loaded } from '../load-archive.ts';
import { withStrictErrors } from '../strict-warnings.ts';
import { UsageError } from '../usage-error.ts';
import { fewerPages } from './fewer-pages.ts';
import { notAtOwnAddress, nothingPublished, otherSite } from './published-problems.ts';
import { OWN_ADDRESS, type Published, readOwnAddress, readPublished } from './published-record.ts';

/** More lost addresses than these are counted. */
const MOST_NAMED = 5;

/** The options of the comparison. */
export interface CompareOptions extends Partial<Lenience> {
  /** A file, a folder, an address, or `url` for the address in site.yaml; by default the output folder. */
  published?: string | undefined;
  /** What is published, when it has been read already. */
  before?: Published | undefined;
  /** Whether a loss is an error, also when the check is not strict: what is about to be published can't be taken back. */
  lossIsError?: boolean | undefined;
  /** Whether the site may have far fewer pages than what is published. */
  allowShrink?: boolean | undefined;
  /** Whether the output folder may be that of another site: then nothing is compared, and nothing will be replaced. */
  mayBeOther?: boolean;
}

/** The problems of a folder and of the comparison, and what was let go; the record is absent when files could not be read. */
export interface ComparedFolder {
  record?: AddressRecord;
  problems: Problem[];
  released?: Released;
}

/**
 * Compares the addresses of a loaded folder with what is published, by default in the folder `output`. Returns all
 * problems in order, and the record of a build unless files could not be read. Rejects with a `UsageError` when what is
 * published can't be read, or when an address to let go is not lost.
 */
export async function comparePublished(
  loaded: Pick<Loaded, 'addressed' | 'sources' | 'problems'>,
  output: string,
  options: CompareOptions,
): Promise<ComparedFolder> {
  const compared = await compare(loaded, output, options);
  return options.strict ? { ...compared, problems: withStrictErrors(compared.problems) } : compared;
}

async function compare(
  { addressed: archive, sources, problems }: Pick<Loaded, 'addressed' | 'sources' | 'problems'>,
  output: string,
  {
    published,
    before,
    mayBeOther = false,
    strict: isStrict = false,
    lossIsError = false,
    allowShrink = false,
    letGo: written = false,
  }: CompareOptions,
): Promise<ComparedFolder> {
  if (!archive) return { problems };
  const read = () => (published === OWN_ADDRESS ? readOwnAddress(archive.site.url) : readPublished(output, published));
  const { record, missing, instead = 'other' } = before ?? (await read());
  const present = presentAddresses(archive);
  const letGo = readWish(written, [archive.site.url, ...(record?.site === undefined ? [] : [record.site])]);
  const strict = isStrict || lossIsError;
  const isError = strict && letGo !== true;
  const other = mayBeOther && published === undefined ? siteOf(record) : undefined;
  const isOther = other !== undefined && other !== siteOf(present);
  if (!record || isOther) {
    if (typeof letGo !== 'boolean') checkLost(letGo, []);
    // a new output folder is nothing to report; a place that was named is
    const notThere =
      published === undefined
        ? []
        : published === OWN_ADDRESS
          ? [
              notAtOwnAddress(
                { file: `${sources.folder}/site.yaml`, line: 1, column: 1 },
                archive.site.url,
                instead,
                isError,
              ),
            ]
          : [nothingPublished(missing ?? output, isError)];
    const found = isOther ? [otherSite(output, other, archive.site.url, isError)] : notThere;
    return { record: firstRecord(present, archive.today), problems: sortProblems([...problems, ...found]) };
  }
  const now = {
    addresses: present,
    today: archive.today,
    people: archive.people,
    known: () => ({ things: knownThings(archive, sources), sources, followups: followupsOf(archive, sources) }),
  };
  const compared = compareAddresses(withoutWithheld(record, archive.withheld, erasedTest(archive)), now, {
    strict,
    letGo,
  });
  checkLost(compared.notLost, compared.lost);
  const { released } = compared;
  const fewer = strict && !allowShrink ? fewerPages(record, present, sources.folder) : [];
  return { record: compared.record, released, problems: sortProblems([...problems, ...compared.problems, ...fewer]) };
}

/** A test of published addresses for what has been erased since; undefined when nothing has. */
function erasedTest({ erased: { names, addresses } }: Archive): ((address: string) => boolean) | undefined {
  if (names.length + addresses.length === 0) return undefined;
  const isErased = erasedAddressTest(addresses);
  const watch = erasedWatch(names);
  return (address) => isErased(address) || watch.has(address);
}

/** The address of a site, in one spelling; undefined where the record has none. */
function siteOf(record: PresentAddresses | undefined): string | undefined {
  return record?.site === undefined ? undefined : URL.canParse(record.site) ? new URL(record.site).href : record.site;
}

/** Throws a `UsageError` when there is an address that should be let go and is not among what is lost. */
function checkLost([address]: readonly string[], lost: readonly string[]): void {
  if (address === undefined) return;
  const begins = `--let-go ${address}: den adressen försvinner inte`;
  throw new UsageError(
    lost.length > 0
      ? `${begins} – en adress som försvinner väntades – skriv någon av dem: ${firstInSwedish(lost, MOST_NAMED)}.`
      : `${begins} – inget försvinner – kör utan --let-go.`,
  );
}

function followupsOf({ followups }: Archive, sources: Sources): Map<string, Location> {
  return new Map(
    followups.flatMap((followup) => {
      const location = sources.followups.get(followup.id);
      return location ? [[guidOfFollowup(followup), location] as const] : [];
    }),
  );
}
