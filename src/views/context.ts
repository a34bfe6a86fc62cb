/** What every view is made with: the archive, and how a path on the site becomes an address. */
import type { Archive, LinkedText, Meeting } from '../archive/archive.ts';
import { addresses, meetingPath, targetPath } from '../domain/addresses.ts';
import { type Html, type HtmlFragment, renderFragment } from '../domain/fragment.ts';
import { isSlug } from '../domain/slug.ts';
import { type Target, targetKinds } from '../domain/target.ts';
import { type JointsOf, Typography } from '../swedish/typography.ts';
import { type Typesetter, typesetterOf } from './typesetter.ts';

/** The archive with its addresses: `href` has the path of `site.url` before it, `absolute` the whole of it. */
export interface Context {
  archive: Archive;
  href(path: string): string;
  absolute(path: string): string;
  /** A page to print texts on; each explains an abbreviation once. */
  page(): Surface;
  /** A feed or another place outside the site, where texts are as they were written. */
  elsewhere: Surface;
  /** Plain text as pages set it. */
  typeset(text: string): string;
  /** Addresses of assets by their name, with a fingerprint of what is in them. */
  assets: Assets;
}

/** Where a text is printed. */
export interface Surface {
  address(path: string): string;
  set: Typesetter;
}

/** The addresses, on the site, of the files that pages load. */
export interface Assets {
  style: string;
  search: string;
}

/** The context of an archive under its address. */
export function contextOf(archive: Archive, assets: Assets, jointsOf: JointsOf): Context {
  const { origin, pathname } = new URL(archive.site.url);
  const prefix = pathname.replace(/\/+$/, '');
  const href = (path: string): string => prefix + path;
  const absolute = (path: string): string => origin + href(path);
  const typography = new Typography(jointsOf);
  const typesetter = typesetterOf(archive.glossary, typography);
  return {
    archive,
    assets,
    href,
    absolute,
    typeset: (text) => typography.set(text),
    page: () => ({ address: href, set: typesetter() }),
    elsewhere: { address: absolute, set: (html) => html },
  };
}

/** A text on the page that owns it, or quoted on another one. */
export function htmlOf(fragment: HtmlFragment, owner: Owner, surface: Surface, as: 'own' | 'quoted'): Html {
  const html = renderFragment(fragment, {
    ids: as === 'own',
    address: (reference) => {
      const path = pathOf(reference, owner);
      // On its own page a place is reached without leaving, also when the page lies elsewhere (a printed copy, a cache).
      if (as === 'own' && path.startsWith(`${owner.path}#`)) return path.slice(owner.path.length);
      return surface.address(path);
    },
  });
  return surface.set(html);
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
