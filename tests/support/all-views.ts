/** Every view of an archive, without printing any: what a page can throw at, it throws at here. */
import { firstRecord } from '../../src/archive/addresses/address-record.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { makeAssets } from '../../src/site/assets.ts';
import { jointsOf } from '../../src/site/load-dictionary.ts';
import { presentAddresses } from '../../src/views/present-addresses.ts';
import { SiteViews } from '../../src/views/site.ts';
import { once } from './once.ts';

const assets = once(() => makeAssets().assets);

/** Makes the views of all pages, feeds, calendars and documents; returns that of the open data. */
export function makeAllViews(archive: Archive): unknown {
  const views = new SiteViews(archive, firstRecord(presentAddresses(archive), archive.today), assets(), jointsOf);
  for (const pages of Object.values(views.pages)) for (const page of pages) page.view();
  for (const feed of views.feeds) feed.view();
  for (const calendar of views.calendars) calendar.view();
  return views.data();
}
