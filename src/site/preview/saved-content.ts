/** What has been saved in a content folder, as it is shown: the last site without errors, and what there is to say of it. */
import type { CalendarDate } from '../../domain/dates.ts';
import { formatProblem, hasErrors, type Problem } from '../../domain/problem.ts';
import { visible } from '../../domain/visible.ts';
import type { CacheOptions } from '../cache-file.ts';
import { KeptArchive } from '../kept-archive.ts';
import { comparePublished } from '../published/compare-published.ts';
import type { Published } from '../published/published-record.ts';
import { readingCacheOf } from '../reading-cache.ts';
import { previewReport } from '../reports/run-report.ts';
import { reportSave, sinceBefore } from '../reports/text-report.ts';
import { UsageError } from '../usage-error.ts';
import type { Shown } from './answers.ts';
import type { Notes } from './page-notes.ts';
import { PreviewSite } from './preview-site.ts';
import type { Reloads } from './reloads.ts';
import { SearchInBackground } from './search-in-background.ts';

/** What is shown of which folder. */
export interface SavedOptions extends CacheOptions {
  content: string;
  /** The folder of the built site, for messages. */
  output: string;
  today: CalendarDate | undefined;
  /** The addresses that were published. */
  before: Published;
  print(text: string): void;
}

/** The content of a folder. Nothing is there until it is read. */
export class SavedContent implements Shown {
  site: PreviewSite | undefined;
  readonly formerly = new Set<string>();
  readonly #options: SavedOptions;
  readonly #reloads: Reloads;
  readonly #archive: KeptArchive;
  readonly #search: SearchInBackground;
  /** Tells what this process shows from what another showed at the same address. */
  readonly #run = Date.now().toString(36);
  #saves = 0;
  #indexes = 0;
  #problems: readonly Problem[] | undefined;
  #warnings: readonly Problem[] = [];
  /** What may not be published of the present site. */
  #refused: readonly Problem[] = [];

  constructor(options: SavedOptions, reloads: Reloads) {
    this.#options = options;
    this.#reloads = reloads;
    this.#archive = new KeptArchive(options.content, readingCacheOf(options.content, options));
    this.#search = new SearchInBackground((result) => {
      if ('cause' in result) this.fail(result.cause);
      else this.refuse(result.problems);
      this.#indexes += 1;
      this.#reload();
    });
  }

  /** Whether the search index is that of the site. */
  get isSearchReady(): boolean {
    return this.#search.isReady;
  }

  /** Reads the content as it is now. Rejects when the system can't read it. */
  async read(): Promise<void> {
    const { output, today, before, print } = this.#options;
    const { archive, skipped, ...loaded } = await this.#archive.load(today);
    const { record, problems } = await comparePublished(loaded, output, { before });
    const shown = record && !hasErrors(problems) ? archive : undefined;
    if (shown && record) this.#show(new PreviewSite(shown, record, this.#search));
    const isFirst = this.#problems === undefined;
    const { fresh } = sinceBefore(problems, this.#problems ?? problems);
    this.#warnings = fresh.filter(({ severity }) => severity === 'warning');
    print(reportSave(previewReport(shown, problems, isFirst ? skipped : 0), this.#problems ?? []));
    this.#problems = problems;
    this.#saves += 1;
    this.#reload();
    // whoever has saved something waits for it, and not for this
    if (isFirst) this.#archive.keep();
  }

  notes(isSearch: boolean): Notes {
    return {
      madeOf: this.#madeOf(isSearch),
      errors: [...(this.#problems ?? []).filter(({ severity }) => severity === 'error'), ...this.#refused],
      warnings: this.#warnings,
      isSearchOld: isSearch && !this.#search.isReady,
    };
  }

  isPresent(madeOf: string): boolean {
    return madeOf === this.#madeOf(false) || madeOf === this.#madeOf(true);
  }

  refuse(problems: readonly Problem[]): void {
    const { fresh } = sinceBefore(problems, this.#refused);
    this.#refused = [...this.#refused, ...fresh];
    for (const problem of fresh) this.#options.print(formatProblem(problem));
  }

  fail(cause: unknown): void {
    const { print } = this.#options;
    if (cause instanceof UsageError) print(visible(cause.message));
    else print(cause instanceof Error ? `${cause.stack}\n${String(cause.cause ?? '')}` : String(cause));
  }

  close(): Promise<void> {
    this.#archive.keep();
    return this.#search.close();
  }

  #show(site: PreviewSite): void {
    if (this.site) this.formerly.add(this.site.at.encoded);
    this.site = site;
    this.#refused = [];
    const { withheld, named } = site.archive;
    this.#search.want(() => ({ corpus: site.searchCorpus(), withheld, named }));
  }

  /** What a page is made of: a save; of the search page an index too. */
  #madeOf(isSearch: boolean): string {
    return `${this.#run}-${this.#saves}${isSearch ? `-${this.#indexes}` : ''}`;
  }

  #reload(): void {
    this.#reloads.tellAll((madeOf) => this.isPresent(madeOf));
  }
}
