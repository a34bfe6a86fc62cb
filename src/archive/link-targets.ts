/** Resolves internal links as authors write them to paths on the site: file names, pages, anchors, attachments. */
import { basename, dirname, extname, posix } from 'node:path';
import type { Content } from '../content/folder/load-content.ts';
import { addresses, folders, meetingPath, pagePath, targetPath } from '../domain/addresses.ts';
import { addToGroup } from '../domain/grouped.ts';
import type { MeetingId } from '../domain/meeting-id.ts';
import { error, type Location, warning } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { Link } from '../markdown/body.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import type { Lasting } from './archive.ts';
import { AttachmentTargets } from './attachment-targets.ts';
import { entryIds, type MeetingIds } from './lasting-ids.ts';
import { withAnchor } from './link-anchor.ts';
import { brokenLink, type ResolvedLink } from './link-problem.ts';
import type { SiteMap } from './site-map.ts';
import type { UnreadFiles } from './unread-files.ts';

/** The text that contains a link: its file, the path of its page, and its anchors there. */
export interface LinkSource {
  file: string;
  path: string;
  anchors: ReadonlySet<string>;
}

/** A source file and the path of its page, with the file names and the paths that its former ids made. */
interface Source {
  file: string;
  path: string;
  former: { name: string; path: string }[];
}

function sourceOf<Id extends string>(file: string, ids: Lasting<Id>, pathOf: (id: Id) => string): Source {
  const former = ids.formerIds.map((id) => ({ name: `${id}.md`, path: pathOf(id) }));
  return { file, path: pathOf(ids.id), former };
}

/** An index of all pages and files that a link can lead to. */
export class LinkTargets {
  readonly #site: SiteMap;
  /** The paths of pages by source file, and by the name of the source file. */
  readonly #byFile = new Map<string, string>();
  readonly #byName = new Map<string, string[]>();
  /** Pages that are not published as of the archive's day. */
  readonly #hidden = new Set<string>();
  /** The pages of notices whose minutes are written and published later. */
  readonly #beforeMinutes: ReadonlySet<string>;
  readonly #attachments: AttachmentTargets;
  readonly #unread: UnreadFiles;

  constructor(
    site: SiteMap,
    { groups, projects, pages, attachments }: Content,
    records: readonly MinutesRecord[],
    idsOf: MeetingIds,
    unread: UnreadFiles,
    pathsOfRecord: (record: MinutesRecord) => (id: MeetingId) => string = () => meetingPath,
  ) {
    this.#site = site;
    this.#unread = unread;
    this.#attachments = new AttachmentTargets(attachments);
    const minutes = new Set(records.filter(({ kind }) => kind !== 'kallelse').map(({ id }) => id));
    this.#beforeMinutes = new Set(
      records
        .filter((record) => record.kind === 'kallelse' && minutes.has(record.id))
        .map((record) => pathsOfRecord(record)(record.id)),
    );
    const pathsOf = (kind: 'group' | 'project') => (id: Slug) => targetPath({ kind, id });
    const sources = [
      ...records.map((record) => sourceOf(record.path, idsOf(record), pathsOfRecord(record))),
      ...groups.map((group) => sourceOf(group.file.path, entryIds(group), pathsOf('group'))),
      ...projects.map((project) => sourceOf(project.file.path, entryIds(project), pathsOf('project'))),
      ...pages.map((page) => sourceOf(page.file.path, entryIds(page), pagePath)),
    ];
    for (const { file, path, former } of sources) {
      this.#addPath(file, path);
      this.#addName(file, path);
      if (!site.pages.has(path) || site.planned.has(path))
        for (const hidden of [path, ...former.map((old) => old.path)]) this.#hidden.add(hidden);
    }
    // A file that is there now goes before one that had its name.
    const present = new Set(this.#byName.keys());
    for (const { file, path, former } of sources) {
      for (const { name } of former) {
        this.#addPath(posix.join(dirname(file), name), path);
        if (!present.has(name)) this.#addName(name, path);
      }
    }
  }

  /** The path of a link in a text, or a problem. */
  resolve(link: Link, from: LinkSource): ResolvedLink {
    if (link.path === '') return withAnchor(from.path, from.anchors, link);
    if (link.path.startsWith(folders.attachments)) return this.#attachments.atAddress(link.path, link.location);
    if (link.path.startsWith('/')) return this.#page(link);
    if (extname(link.path) === '.md') return this.#file(link, from.file);
    return this.#withoutEnding(link, from.file) ?? this.attachment(link.path, link.location, from.file);
  }

  /** An error for a link to a Markdown file without its ending; undefined for any other link. */
  #withoutEnding({ path, location }: Link, file: string): ResolvedLink | undefined {
    const whole = `${path}.md`;
    const wanted = posix.join(dirname(file), whole).normalize('NFC');
    const isFile = this.#byFile.has(wanted) || this.#byName.has(basename(wanted)) || this.#unread.hasFile(wanted);
    if (!isFile || this.#attachments.has(path, file)) return undefined;
    const message = `Filen ”${path}” finns inte – en länk till en fil har med filens ändelse – skriv ”${whole}”, med .md.`;
    return { path: '', problem: error(location, 'broken-link', message) };
  }

  /** The published path of a file in `attachments/` that `file` links to, or a problem. */
  attachment(path: string, location: Location, file: string): ResolvedLink {
    return this.#attachments.resolve(path, location, file);
  }

  /** File names are compared in NFC: macOS stores them in NFD, and editors write NFC. */
  #addPath(written: string, path: string): void {
    const file = posix.normalize(written.normalize('NFC'));
    if (!this.#byFile.has(file)) this.#byFile.set(file, path);
  }

  #addName(written: string, path: string): void {
    const name = basename(written.normalize('NFC'));
    addToGroup(this.#byName, name, path);
  }

  #page(link: Link): ResolvedLink {
    const { path: bare, query } = link;
    const written = extname(bare) === '' && !bare.endsWith('/') ? `${bare}/` : bare;
    const path = this.#site.redirects.get(written) ?? written;
    const anchors = this.#site.pages.get(path);
    if (anchors && !this.#isToCome(path, link)) return withAnchor(path + (query ? `?${query}` : ''), anchors, link);
    if (anchors) return this.#notYet(path, link);
    if (this.#site.files.has(path)) return { path };
    if (this.#hidden.has(path)) return this.#notYet(path, link);
    if (this.#unread.mayHavePage(path, link.location.file)) return { path: '' };
    return brokenLink(link.location, `Sidan ”${link.path}” finns inte på webbplatsen`, path, this.#site.pages.keys());
  }

  #file(link: Link, file: string): ResolvedLink {
    const wanted = posix.join(dirname(file), link.path).normalize('NFC');
    const exact = this.#byFile.get(wanted);
    const named = this.#byName.get(basename(wanted)) ?? [];
    const path = exact ?? named[0];
    // the problem of that file is enough
    if (!path && this.#unread.hasFile(wanted)) return { path: '' };
    if (!path) {
      return brokenLink(link.location, `Filen ”${link.path}” finns inte`, basename(link.path), this.#byName.keys());
    }
    if (!exact && named.length > 1) {
      const message = `Flera filer heter ”${basename(link.path)}” – en väntades – skriv sökvägen från den här filen.`;
      return { path: '', problem: error(link.location, 'ambiguous-link', message) };
    }
    const anchors = this.#site.pages.get(path);
    // a page of a file that is not in the site map is not published as of the archive's day
    return anchors && !this.#isToCome(path, link) ? withAnchor(path, anchors, link) : this.#notYet(path, link);
  }

  /** Whether a link leads to a place in a text that is published later, at the page that its meeting has until then. */
  #isToCome(path: string, { anchor }: Link): boolean {
    if (anchor === '') return false;
    if (this.#beforeMinutes.has(path)) return !this.#site.pages.get(path)?.has(anchor);
    return this.#site.planned.has(path) && this.#hidden.has(path);
  }

  /** A link to a text that is published later leads to the page of its meeting until then, or to the list of minutes. */
  #notYet(path: string, { path: written, location }: Link): ResolvedLink {
    const hasPage = this.#site.pages.has(path);
    const where = hasPage ? 'mötets sida' : 'listan över protokoll';
    const message = `”${written}” är inte publicerad än – länken leder så länge till ${where} – inget behöver göras om den publiceras senare.`;
    return {
      path: hasPage ? path : addresses.meetings,
      problem: warning(location, 'link-not-published', message),
    };
  }
}
