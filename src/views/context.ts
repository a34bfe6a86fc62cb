/** The context that every view is made from: the archive, the addresses of the site, and the rendering of texts. */
import type { Archive, LinkedText, Meeting } from '../archive/archive.ts';
import { addresses, meetingPath, noticePath, targetPath } from '../domain/addresses.ts';
import { cached } from '../domain/cached.ts';
import { type Html, type HtmlFragment, renderFragment } from '../domain/fragment.ts';
import { isSlug } from '../domain/slug.ts';
import { type Target, targetKinds } from '../domain/target.ts';
import { type JointsOf, Typography } from '../swedish/typography.ts';
import { type Typesetter, typesetterOf } from './typesetter.ts';

/** How many texts are kept typeset: some megabytes. */
const MOST_CACHED = 20_000;

/** The context of one site. */
export interface Context {
  archive: Archive;
  /** The address of a path for links on the site: the path of `site.url` before it. */
  href(path: string): string;
  /** The address of a path for use elsewhere: the whole of `site.url` before it. */
  absolute(path: string): string;
  /** A new page to render texts on; on each page an abbreviation is explained at its first use. */
  page(): Surface;
  /** A feed: addresses are absolute, and texts are not typeset. */
  feed: Surface;
  /** Plain text with Swedish typography. */
  typeset(text: string): string;
  /** A heading or a name, for a page: with soft hyphens and no-break spaces, and no other sign than it has. */
  name(text: string): string;
  /** The paths of assets, with a fingerprint of their content in each. */
  assets: Assets;
}

/** What a text is rendered for: a page, or a feed. */
export interface Surface {
  /** The address of a path: from the host's root on a page, absolute in a feed. */
  address(path: string): string;
  /** Typesets the HTML of a text. */
  set: Typesetter;
  /** The same for a heading or a name, which is plain text. */
  name(text: string): string;
}

/** The paths of the files that pages load. */
export interface Assets {
  style: string;
  search: string;
  redirect: string;
}

/** The context of an archive; `jointsOf` returns the positions at which a compound may be hyphenated. */
export function contextOf(archive: Archive, assets: Assets, jointsOf: JointsOf): Context {
  const { origin, pathname } = new URL(archive.site.url);
  const prefix = pathname.replace(/\/+$/, '');
  const href = (path: string): string => prefix + path;
  const absolute = (path: string): string => origin + href(path);
  const typography = new Typography(jointsOf);
  // Names and what became of things stand on many pages.
  const name = cached((text) => typography.setName(text), MOST_CACHED);
  const typeset = cached((text) => typography.set(text), MOST_CACHED);
  const typesetter = typesetterOf(archive.glossary, typography);
  return {
    archive,
    assets,
    href,
    absolute,
    typeset,
    name,
    page: () => ({ address: href, set: typesetter(), name }),
    feed: { address: absolute, set: (html) => html, name: (text) => text },
  };
}

/**
 * The HTML of a text: `own` on the page that owns it, with anchors; `quoted` on other pages and in feeds, without. Throws
 * when the fragment has an unknown reference.
 */
export function htmlOf(fragment: HtmlFragment, owner: Owner, surface: Surface, as: 'own' | 'quoted'): Html {
  const html = renderFragment(fragment, {
    ids: as === 'own',
    address: (reference) => {
      const path = pathOf(reference, owner);
      // Links within its own page are fragments alone, so that they hold in a copy of the page too (a cache, a saved file).
      if (as === 'own' && path.startsWith(`${owner.path}#`)) return path.slice(owner.path.length);
      return surface.address(path);
    },
  });
  return surface.set(html);
}

/** The owner of a text: the path of its page, and the paths that its references resolve to. */
export interface Owner extends Pick<LinkedText, 'links'> {
  path: string;
}

/** The owner of a meeting's text. */
export function ownerOf(meeting: Meeting): Owner {
  return { path: meetingPath(meeting.id), links: meeting.links };
}

/** The owner of the text of a notice whose meeting has minutes. */
export function ownerOfNotice(notice: Meeting): Owner {
  return { path: noticePath(notice.id), links: notice.links };
}

/** The path that a reference resolves to. */
function pathOf(reference: string, { path, links }: Owner): string {
  const [kind, value = ''] = reference.split('/');
  if (kind === 'link') return links[Number(value)] ?? addresses.start;
  if (kind === 'here' && value !== '') return `${path}#${value}`;
  const target = targetKinds.find((known) => known === kind);
  if (target && isSlug(value)) return targetPath({ kind: target, id: value } satisfies Target);
  throw new Error(
    `A fragment has the unknown reference «${reference}»; whoever wrote it must use one that pathOf in views/context.ts knows`,
  );
}
