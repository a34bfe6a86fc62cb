/** What every view is made with: the archive, and how a path on the site becomes an address. */
import type { Archive, LinkedText, Meeting } from '../archive/archive.ts';
import { addresses, meetingPath, targetPath } from '../domain/addresses.ts';
import { type Html, type HtmlFragment, renderFragment } from '../domain/fragment.ts';
import { isSlug } from '../domain/slug.ts';
import { type Target, targetKinds } from '../domain/target.ts';

/** The archive with its addresses: `href` has the path of `site.url` before it, `absolute` the whole of it. */
export interface Context {
  archive: Archive;
  href(path: string): string;
  absolute(path: string): string;
  /** Addresses of assets by their name, with a fingerprint of what is in them. */
  assets: Assets;
}

/** The addresses, on the site, of the files that pages load. */
export interface Assets {
  style: string;
  search: string;
}

/** A link as a template prints it. */
export interface LinkView {
  href: string;
  text: string;
}

/** The context of an archive under its address. */
export function contextOf(archive: Archive, assets: Assets): Context {
  const { origin, pathname } = new URL(archive.site.url);
  const prefix = pathname.replace(/\/+$/, '');
  return { archive, assets, href: (path) => prefix + path, absolute: (path) => origin + prefix + path };
}

/** A text on the page that owns it, or quoted on another one; `toAddress` makes addresses of paths. */
export function htmlOf(
  fragment: HtmlFragment,
  owner: Owner,
  toAddress: (path: string) => string,
  as: 'own' | 'quoted',
): Html {
  return renderFragment(fragment, {
    ids: as === 'own',
    address: (reference) => {
      const path = pathOf(reference, owner);
      // On its own page a place is reached without leaving, also when the page lies elsewhere (a printed copy, a cache).
      if (as === 'own' && path.startsWith(`${owner.path}#`)) return path.slice(owner.path.length);
      return toAddress(path);
    },
  });
}

/** A text's own page, and the links in it. */
export interface Owner extends Pick<LinkedText, 'links'> {
  path: string;
}

/** A meeting as the owner of its text. */
export function ownerOf(meeting: Meeting): Owner {
  return { path: meetingPath(meeting.id), links: meeting.links };
}

/** The path that an open reference stands for. */
function pathOf(reference: string, { links }: Owner): string {
  const [kind, value = ''] = reference.split('/');
  if (kind === 'link') return links[Number(value)] ?? addresses.start;
  const target = targetKinds.find((known) => known === kind);
  if (target && isSlug(value)) return targetPath({ kind: target, id: value } satisfies Target);
  throw new Error(
    `A fragment has the unknown reference «${reference}»; whoever wrote it must use one that pathOf in views/context.ts knows`,
  );
}
