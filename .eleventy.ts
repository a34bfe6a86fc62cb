/** The configuration of Eleventy: which templates there are, and how they are printed. `src/site/pages.ts` runs it. */
import { setImmediate } from 'node:timers/promises';
import type UserConfig from '@11ty/eleventy/UserConfig';
import type { SiteViews } from './src/views/site.ts';
import type { PrintedFile } from './templates/template-data.ts';
import { templates } from './templates/templates.ts';

/** What is printed: all views of a site, and what each printed file is passed to. */
export interface Printing {
  views: SiteViews;
  /** `path` is relative to the output folder. */
  take(path: string, text: string): void | Promise<void>;
}

/** All files by the names of their templates. A class, so that Eleventy passes it on as it is instead of merging it page by page. */
class Files {
  readonly of: Readonly<Record<string, PrintedFile[]>>;

  constructor(views: SiteViews) {
    this.of = Object.fromEntries(Object.entries(templates).map(([name, filesOf]) => [name, filesOf(views)]));
  }
}

/**
 * The templates as Eleventy's virtual ones, so that it reads none from the disk: minutes are data, never templates. Each
 * file is passed to `take` and not to Eleventy, which would keep them all in memory until the last is printed.
 */
export function configure(config: UserConfig, { views, take }: Printing): void {
  config.setInputDirectory('.');
  // where nothing is written
  config.setOutputDirectory('_site');
  config.setTemplateFormats('11ty.js');
  const files = new Files(views);
  config.addGlobalData('files', () => files);
  // Eleventy prints all pages of a template without a pause; with a turn for each, this process can also answer Pagefind.
  let turn = Promise.resolve();
  for (const name of Object.keys(templates)) {
    config.addTemplate(`${name}.11ty.js`, {
      data: {
        pagination: { data: `files.of.${name}`, size: 1, alias: 'file' },
        permalink: ({ file }: { file: PrintedFile }) => file.path,
      },
      async render({ file }: { file: PrintedFile }) {
        turn = turn.then(() => setImmediate());
        await turn;
        await take(file.path, file.print());
        return '';
      },
    });
  }
}
