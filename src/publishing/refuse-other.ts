/** A folder that holds something else than releases is nobody's to publish in: what lies in it would never be replaced. */
import { listed } from '../site/output-folder.ts';
import { UsageError } from '../site/usage-error.ts';

/** Names for the folder that is advised; one that is there would hold something else again. */
const NAMES = ['arkiv', 'webbplats', 'utgåvor'];

/** Throws a {@link UsageError} when a folder with these entries is neither new, empty nor one with releases. */
export function refuseOther(names: readonly string[], place: string): void {
  if (names.length === 0 || names.includes('releases')) return;
  const free = NAMES.find((name) => !names.includes(name)) ?? 'oppnasoc';
  throw new UsageError(
    `${place} innehåller ${listed(names.toSorted())} – en ny mapp, en tom eller en som redan har releases väntades – välj en ny mapp, till exempel ${place.replace(/\/+$/, '')}/${free}, och låt webbservern visa mappen current i den.`,
  );
}
