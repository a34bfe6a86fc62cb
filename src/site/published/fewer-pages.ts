/** The check that a site does not lose many of its pages at once: half an archive in a wrong folder looks like a whole one. */
import type { PresentAddresses } from '../../archive/addresses/address-record.ts';
import { error, type Problem } from '../../domain/problem.ts';
import { counted } from '../../swedish/counted.ts';

/** What part of the published pages may go at once. */
const MOST_LOST = 1 / 5;

/** An error of the content folder when a site has more than a fifth fewer pages than what is published. */
export function fewerPages(published: PresentAddresses, present: PresentAddresses, folder: string): Problem[] {
  const before = pagesOf(published);
  const now = pagesOf(present);
  if (now >= before * (1 - MOST_LOST)) return [];
  const message = `Webbplatsen skulle få ${counted(now, 'sida', 'sidor')} i stället för ${before} – högst en femtedel färre väntades – kontrollera att rätt mapp är vald och att hela arkivet är hämtat. Är det meningen, lägg till --allow-shrink.`;
  return [error({ file: folder, line: 1, column: 1 }, 'fewer-pages', message)];
}

/** The number of pages, without those that only lead on. */
function pagesOf({ addresses, redirects }: PresentAddresses): number {
  return addresses.filter((address) => address.endsWith('/') && redirects[address] === undefined).length;
}
