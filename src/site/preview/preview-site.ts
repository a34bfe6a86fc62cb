/** The site that a preview shows: each of its files by its path, made when somebody asks for it, with the bytes of a build. */

import { templates } from '../../../templates/templates.ts';
import type { AddressRecord } from '../../archive/addresses/address-record.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Problem } from '../../domain/problem.ts';
import type { SearchCorpus } from '../../views/search-document.ts';
import { SiteViews } from '../../views/site.ts';
import { makeAssets } from '../assets.ts';
import { tombstonesOf } from '../erased/tombstones.ts';
import type { ServedSite } from '../hosts/answer.ts';
import { movedOf } from '../hosts/redirects.ts';
import { encodePath, type SitePath, sitePathOf } from '../hosts/site-path.ts';
import { type LastLook, lastLook } from '../last-look/last-look.ts';
import { jointsOf } from '../load-dictionary.ts';
import type { SiteFile } from '../site-file.ts';
import { unprintedFiles } from '../unprinted-files.ts';
import type { IndexFiles } from './search-in-background.ts';

/** A file of the site, or why nobody may see it. */
export type Made = { content: SiteFile['content'] } | { problems: Problem[] };

/** A site without errors, whose search index is made elsewhere. */
export class PreviewSite implements ServedSite {
  readonly at: SitePath;
  readonly archive: Archive;
  readonly #views: SiteViews;
  readonly #look: LastLook;
  readonly #files: ReadonlyMap<string, () => SiteFile['content']>;
  readonly #moved: ReadonlyMap<string, string>;
  readonly #erased: ReadonlySet<string>;
  readonly #index: IndexFiles;

  /** `index` has the files of the search index, of whatever site it was last made. */
  constructor(archive: Archive, record: AddressRecord, index: IndexFiles) {
    const made = makeAssets();
    this.archive = archive;
    this.at = sitePathOf(archive.site.url);
    this.#views = new SiteViews(archive, record, made.assets, jointsOf);
    this.#look = lastLook(archive);
    this.#files = new Map([
      ...unprintedFiles(archive, this.#views, made).map(({ path, content }) => [path, content] as const),
      ...Object.values(templates)
        .flatMap((filesOf) => filesOf(this.#views))
        .map(({ path, print }) => [path, print] as const),
    ]);
    const encoded = (path: string): string => this.at.encoded + encodePath(path.slice(1));
    this.#moved = new Map(movedOf(archive).map(({ from, to }) => [encoded(from), encoded(to)]));
    this.#erased = new Set(tombstonesOf(archive).map(encoded));
    this.#index = index;
  }

  has(file: string): boolean {
    return this.#files.has(file) || this.#index.get(file) !== undefined;
  }

  movedTo(address: string): string | undefined {
    return this.#moved.get(address);
  }

  isErased(address: string): boolean {
    return this.#erased.has(address);
  }

  /** The paths of all files but those of the search index. */
  paths(): string[] {
    return [...this.#files.keys()];
  }

  /** A file that the site has; none that the last look finds something in, as in a build. Throws when it has no such file. */
  make(path: string): Made {
    const indexed = this.#index.get(path);
    // the index has been looked at when it was made
    if (indexed !== undefined) return { content: indexed };
    const content = this.#files.get(path)?.();
    if (content === undefined) throw new Error(`The site has no file ${path}`);
    const problems = this.#look([{ path, content }]);
    return problems.length > 0 ? { problems } : { content };
  }

  /** What the search index is made of. */
  searchCorpus(): SearchCorpus {
    return this.#views.searchCorpus();
  }
}
