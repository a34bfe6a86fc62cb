/** A loaded folder and what is published → the record of this build, and the problems of what is lost. */
import { type AddressRecord, firstRecord } from '../archive/addresses/address-record.ts';
import { compareAddresses, type Lenience } from '../archive/addresses/compare-addresses.ts';
import { knownThings, type Sources } from '../archive/addresses/known-things.ts';
import { withoutWithheld } from '../archive/addresses/withheld-addresses.ts';
import type { Archive } from '../archive/archive.ts';
import { type Location, type Problem, sortProblems } from '../domain/problem.ts';
import { guidOfFollowup } from '../views/feeds/guid.ts';
import { presentAddresses } from '../views/present-addresses.ts';
import type { Loaded } from './load-archive.ts';
import { type Published, readPublished } from './published-record.ts';

/** The options of the comparison. */
export interface CompareOptions extends Partial<Lenience> {
  /** A file, a folder or an address; by default the output folder. */
  published?: string | undefined;
  /** What is published, when it has been read already. */
  before?: Published | undefined;
}

/**
 * Compares the addresses of a loaded folder with what is published, by default in the folder `output`. Returns all
 * problems in order, and the record of a build unless files could not be read. Rejects with a `UsageError` when what is
 * published can't be read.
 */
export async function comparePublished(
  { addressed: archive, sources, problems }: Pick<Loaded, 'addressed' | 'sources' | 'problems'>,
  output: string,
  { published, before, strict = false, letGo = false }: CompareOptions,
): Promise<{ record?: AddressRecord; problems: Problem[] }> {
  if (!archive) return { problems };
  const { record, problem } = before ?? (await readPublished(output, published));
  const present = presentAddresses(archive);
  const compared = record
    ? compareAddresses(
        withoutWithheld(record, archive.withheld),
        present,
        archive.today,
        () => ({ things: knownThings(archive, sources), sources, followups: followupsOf(archive, sources) }),
        { strict, letGo },
      )
    : { record: firstRecord(present, archive.today), problems: problem ? [problem] : [] };
  return { record: compared.record, problems: sortProblems([...problems, ...compared.problems]) };
}

function followupsOf({ followups }: Archive, sources: Sources): Map<string, Location> {
  return new Map(
    followups.flatMap((followup) => {
      const location = sources.followups.get(followup.id);
      return location ? [[guidOfFollowup(followup), location] as const] : [];
    }),
  );
}
