/** Links within the archive, as authors write them → paths on the site: minutes by file name, pages, places, attachments. */
import { basename, dirname, extname, posix } from 'node:path';
import type { AttachmentFile } from '../content/folder/load-content.ts';
import { addresses, meetingPath, targetPath } from '../domain/addresses.ts';
import { error, type Location, warning } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { Link, Section } from '../markdown/body.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import { AttachmentTargets } from './attachment-targets.ts';
import { brokenLink, type ResolvedLink } from './link-problem.ts';

interface Destination {
  path: string;
  /** The places on the page; nothing is known of them when absent. */
  anchors?: ReadonlySet<string>;
  /** Not published as of today. */
  hidden?: boolean;
}

interface Sources {
  records: readonly MinutesRecord[];
  isPublished(record: MinutesRecord): boolean;
  groups: readonly { id: Slug; file: { path: string } }[];
  projects: readonly { id: Slug; file: { path: string } }[];
  organisations: readonly { id: Slug }[];
  pages: readonly { id: Slug; file: { path: string } }[];
  attachments: readonly AttachmentFile[];
}

/** Knows every file and page that a link can lead to. */
export class LinkTargets {
  readonly #files = new Map<string, Destination>();
  readonly #byName = new Map<string, Destination[]>();
  readonly #pages = new Set<string>(Object.values(addresses));
  /** Pages that are not published as of today. */
  readonly #hidden = new Set<string>();
  readonly #attachments: AttachmentTargets;

  constructor({ records, isPublished, groups, projects, organisations, pages, attachments }: Sources) {
    this.#attachments = new AttachmentTargets(attachments);
    for (const record of records) {
      const hidden = !isPublished(record);
      this.#add(record.path, { path: meetingPath(record.id), anchors: anchorsOf(record.body.sections), hidden });
    }
    for (const group of groups) this.#add(group.file.path, { path: targetPath({ kind: 'group', id: group.id }) });
    for (const project of projects)
      this.#add(project.file.path, { path: targetPath({ kind: 'project', id: project.id }) });
    for (const { id } of organisations) this.#pages.add(targetPath({ kind: 'organisation', id }));
    for (const page of pages) this.#add(page.file.path, { path: `/${page.id}/` });
  }

  /** Where a link in the text of `file` leads; `own` is that text. */
  resolve(link: Link, file: string, own: { path: string; sections: readonly Section[] }): ResolvedLink {
    if (link.path === '') return withAnchor({ path: own.path, anchors: anchorsOf(own.sections) }, link);
    if (link.path.startsWith('/')) return this.#page(link);
    if (extname(link.path) === '.md') return this.#file(link, file);
    return this.attachment(link.path, link.location, file);
  }

  /** Where a file in `attachments/` is published that `file` names. */
  attachment(path: string, location: Location, file: string): ResolvedLink {
    return this.#attachments.resolve(path, location, file);
  }

  /** File names are compared composed: macOS takes their letters apart, and editors do not. */
  #add(written: string, destination: Destination): void {
    const file = posix.normalize(written.normalize('NFC'));
    this.#files.set(file, destination);
    const name = basename(file);
    this.#byName.set(name, [...(this.#byName.get(name) ?? []), destination]);
    (destination.hidden ? this.#hidden : this.#pages).add(destination.path);
  }

  #page(link: Link): ResolvedLink {
    const [bare = '', query] = link.path.split('?', 2);
    const path = extname(bare) === '' && !bare.endsWith('/') ? `${bare}/` : bare;
    if (this.#pages.has(path)) {
      return { path: path + (query ? `?${query}` : '') + (link.anchor && `#${link.anchor}`) };
    }
    if (this.#hidden.has(path)) return notYet(link);
    return brokenLink(link.location, `Sidan ”${link.path}” finns inte på webbplatsen`, path, this.#pages);
  }

  #file(link: Link, file: string): ResolvedLink {
    const wanted = posix.join(dirname(file), link.path).normalize('NFC');
    const exact = this.#files.get(wanted);
    const named = this.#byName.get(basename(wanted)) ?? [];
    const destination = exact ?? named[0];
    if (!destination)
      return brokenLink(link.location, `Filen ”${link.path}” finns inte`, basename(link.path), this.#byName.keys());
    if (!exact && named.length > 1) {
      return {
        path: '',
        problem: error(
          link.location,
          'ambiguous-link',
          `Flera filer heter ”${basename(link.path)}” – en väntades – skriv sökvägen från den här filen.`,
        ),
      };
    }
    if (!destination.hidden) return withAnchor(destination, link);
    return notYet(link);
  }
}

/** A link to what will be published later leads to the list of minutes until then. */
function notYet(link: Link): ResolvedLink {
  return {
    path: addresses.meetings,
    problem: warning(
      link.location,
      'link-not-published',
      `”${link.path}” är inte publicerad än – länken leder så länge till listan över protokoll – inget behöver göras om den publiceras senare.`,
    ),
  };
}

function withAnchor({ path, anchors }: Destination, link: Link): ResolvedLink {
  if (link.anchor === '') return { path };
  if (!anchors || anchors.has(link.anchor)) return { path: `${path}#${link.anchor}` };
  return brokenLink(link.location, `Platsen ”#${link.anchor}” finns inte på sidan`, link.anchor, anchors);
}

function anchorsOf(sections: readonly Section[]): Set<string> {
  return new Set(sections.flatMap(({ id, blocks }) => [id, ...blocks.map(({ anchor }) => anchor)]));
}
