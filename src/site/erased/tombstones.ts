/** The pages at the addresses of what has been erased: that it is gone, and nothing else. All have the same bytes. */
import type { Archive } from '../../archive/archive.ts';
import { siteMapOf } from '../../archive/site-map.ts';
import type { SiteFile } from '../site-file.ts';

const PAGE = `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Borttaget</title>
</head>
<body>
<main>
<h1>Borttaget</h1>
<p>Det som fanns på den här adressen är borttaget.</p>
</main>
</body>
</html>
`;

/** The addresses where a page says so, each with «/» at its end: of an attachment a folder, to which hosts lead on. */
export function tombstonesOf(archive: Archive): string[] {
  const { pages, redirects } = siteMapOf(archive);
  return archive.erased.addresses
    .map((address) => address.replace(/\/*$/, '/'))
    .filter((path) => !pages.has(path) && !redirects.has(path));
}

/** The files of these pages. */
export function tombstoneFiles(archive: Archive): SiteFile[] {
  return tombstonesOf(archive).map((path) => ({ path: `${path.slice(1)}index.html`, content: PAGE }));
}

/** Whether an address is that of something erased, or of what belongs to it: a feed, a calendar, a place on its page. */
export function erasedAddressTest(addresses: readonly string[]): (address: string) => boolean {
  const pages = addresses.map((address) => address.replace(/\/*$/, ''));
  return (address) =>
    address.split(' ').some((each) => pages.some((page) => each === page || each.startsWith(`${page}/`)));
}
