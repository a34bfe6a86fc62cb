/** Only an empty place, or one with what is published so, may be published to: what else lies in it would be lost, or served. */
import { listed } from '../site/output-folder.ts';
import { UsageError } from '../site/usage-error.ts';

/** Names for the folder that is advised; one that is there would hold something else again. */
const NAMES = ['arkiv', 'webbplats', 'utgåvor'];

/** What a place holds, and how one of its kind is known. */
export interface Holding {
  place: string;
  /** The names of what lies there. */
  names: readonly string[];
  isOurs: (names: readonly string[]) => boolean;
  /** What was expected and what to do, as messages say it: «… väntades – …». */
  expected: string;
}

/** Throws a {@link UsageError} when a place holds something else. */
export function refuseOther({ place, names, isOurs, expected }: Holding): void {
  if (names.length === 0 || isOurs(names)) return;
  throw new UsageError(`${place} innehåller ${listed(names.toSorted())} – ${expected}`);
}

/** The same for a folder that releases lie in. */
export function refuseOtherThanReleases(names: readonly string[], place: string): void {
  const free = NAMES.find((name) => !names.includes(name)) ?? 'oppnasoc';
  refuseOther({
    place,
    names,
    isOurs: () => names.includes('releases'),
    expected: `en ny mapp, en tom eller en som redan har releases väntades – välj en ny mapp, till exempel ${place.replace(/\/+$/, '')}/${free}, och låt webbservern visa mappen current i den.`,
  });
}

/** The folder that was to be read is not there. */
export function noFolder(place: string): UsageError {
  return new UsageError(
    `Mappen ${place} finns inte – en mapp som något är publicerat i väntades – rätta --to, eller publicera dit först.`,
  );
}
