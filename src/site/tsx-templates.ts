/** Eleventy plugin: templates in TSX, printed by Preact, and in TypeScript; escaped by default and checked by tsc. */
import { setImmediate } from 'node:timers/promises';
import type UserConfig from '@11ty/eleventy/UserConfig';
import { isValidElement } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { TakeFiles } from './site-file.ts';

/** What Eleventy calls a compile function with. */
interface Renderer {
  defaultRenderer(data: unknown): Promise<unknown>;
}

/** What Eleventy knows of a page when it is printed. */
interface PageData {
  page: { outputPath: string };
}

/**
 * Registers the two extensions; what a template returns as an element becomes a document. Each is handed to `take`
 * and not to Eleventy, which would keep them all until the last is printed.
 */
export function tsxTemplates(config: UserConfig, { take }: { take: TakeFiles }): void {
  // Eleventy prints all pages of a template in one go; in turns, this process can also answer Pagefind meanwhile.
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
