/** The configuration of Eleventy: which templates there are, and how they are printed. `src/site/pages.ts` runs it. */
import { setImmediate } from 'node:timers/promises';
import type UserConfig from '@11ty/eleventy/UserConfig';
import { isValidElement, type VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { SiteViews } from './src/views/site.ts';
import { templates } from './templates/templates.ts';

/** What is printed: all views of a site, and what each printed file is passed to. */
export interface Printing {
  views: SiteViews;
  /** `path` is relative to the output folder. */
  take(path: string, text: string): void | Promise<void>;
}

/** Where Eleventy would write; nothing is written there. */
const OUTPUT = '_site';

/**
 * The templates as Eleventy's virtual ones, so that it reads none from the disk: minutes are data, never templates. Each
 * file is passed to `take` and not to Eleventy, which would keep them all in memory until the last is printed.
 */
export function configure(config: UserConfig, { views, take }: Printing): void {
  config.setInputDirectory('.');
  config.setOutputDirectory(OUTPUT);
  config.setTemplateFormats('11ty.js');
  config.addGlobalData('views', () => views);
  // Eleventy prints all pages of a template without a pause; with a turn for each, this process can also answer Pagefind.
  let turn = Promise.resolve();
  for (const [name, { data, render }] of Object.entries(templates)) {
    config.addTemplate(`${name}.11ty.js`, {
      data,
      async render(pageData: never) {
        turn = turn.then(() => setImmediate());
        await turn;
        const { outputPath } = (pageData as { page: { outputPath: string } }).page;
        await take(outputPath.replace(/^(\.\/)?_site\//, ''), printed(render(pageData)));
        return '';
      },
    });
  }
}

/** An element as an HTML document; text as it is. */
function printed(content: VNode | string): string {
  return isValidElement(content) ? `<!doctype html>\n${renderToStaticMarkup(content)}\n` : String(content);
}
