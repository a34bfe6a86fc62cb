/** The redirects of a site: the old addresses of pages, and of the feeds and calendars of these pages. */
import type { Archive } from '../../archive/archive.ts';
import type { Redirect } from '../../archive/pages.ts';
import { siteMapOf } from '../../archive/site-map.ts';
import { comparePlain } from '../../domain/order.ts';

/** Every old address with the present one, as paths from the root of the site, in plain order. */
export function movedOf(archive: Archive): Redirect[] {
  const { redirects, movedFiles } = siteMapOf(archive);
  return [...redirects, ...movedFiles]
    .map(([from, to]) => ({ from, to }))
    .toSorted((a, b) => comparePlain(a.from, b.from));
}
