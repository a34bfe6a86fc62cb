/** A loaded archive and what is published → the record of this build, and the problems of what is lost. */
import { type AddressRecord, firstRecord } from '../archive/address-record.ts';
import type { Archive } from '../archive/archive.ts';
import { compareAddresses, type Lenience } from '../archive/compare-addresses.ts';
import { knownThings, type Sources } from '../archive/known-things.ts';
import { withoutWithheld } from '../archive/withheld-addresses.ts';
import type { Location, Problem } from '../domain/problem.ts';
import { guidOfFollowup } from '../views/feeds/guid.ts';
import { presentAddresses } from '../views/present-addresses.ts';
import { readPublished } from './published-record.ts';

/** The options of the comparison. */
export interface CompareOptions extends Partial<Lenience> {
  /** A file, a folder or an address; by default the output folder. */
  published?: string | undefined;
}

/** Compares an archive with what is published, by default in the folder `output`. Rejects with a `UsageError` when that can't be read. */
export async function comparePublished(
  archive: Archive,
  sources: Sources,
  output: string,
  { published, strict = false, letGo = false }: CompareOptions,
): Promise<{ record: AddressRecord; problems: Problem[] }> {
  const { record, problem } = await readPublished(output, published);
  const present = presentAddresses(archive);
  if (!record) return { record: firstRecord(present, archive.today), problems: problem ? [problem] : [] };
  const known = () => ({ things: knownThings(archive, sources), sources, followups: followupsOf(archive, sources) });
  return compareAddresses(withoutWithheld(record, archive.withheld), present, archive.today, known, { strict, letGo });
}

function followupsOf({ followups }: Archive, sources: Sources): Map<string, Location> {
  return new Map(
    followups.flatMap((followup) => {
      const location = sources.followups.get(followup.id);
      return location ? [[guidOfFollowup(followup), location] as const] : [];
    }),
  );
}
