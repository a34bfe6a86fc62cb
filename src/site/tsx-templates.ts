/** An Eleventy plugin for templates in TypeScript and in TSX, which Preact prints with escaping. */
import { setImmediate } from 'node:timers/promises';
import type UserConfig from '@11ty/eleventy/UserConfig';
import { isValidElement } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { TakeFiles } from './site-file.ts';

/** The `this` of a compiled template in Eleventy. */
interface Renderer {
  defaultRenderer(data: unknown): Promise<unknown>;
}

/** The part of Eleventy's page data that is used. */
interface PageData {
  page: { outputPath: string };
}

/**
 * Registers the two extensions; an element that a template returns is printed as an HTML document. Each document is passed
 * to `take` and not to Eleventy, which would keep them all in memory until the last is printed.
 */
export function tsxTemplates(config: UserConfig, { take }: { take: TakeFiles }): void {
  // Eleventy prints all pages of a template without a pause; with a turn for each, this process can also answer Pagefind.
  let turn = Promise.resolve();
  config.addExtension(['11ty.tsx', '11ty.ts'], {
    key: '11ty.js',
    compile() {
      return async function (this: Renderer, data: PageData): Promise<string> {
        turn = turn.then(() => setImmediate());
        await turn;
        const printed = await this.defaultRenderer(data);
        const content = isValidElement(printed)
          ? `<!doctype html>\n${renderToStaticMarkup(printed)}\n`
          : String(printed);
        take([{ path: data.page.outputPath.replace(/^(\.\/)?_site\//, ''), content }]);
        return '';
      };
    },
  });
}
