/** Eleventy plugin: templates in TSX, printed by Preact, and in TypeScript; escaped by default and checked by tsc. */
import type UserConfig from '@11ty/eleventy/UserConfig';
import { isValidElement } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';

/** What Eleventy calls a compile function with. */
interface Renderer {
  defaultRenderer(data: unknown): Promise<unknown>;
}

/** Registers the two extensions; what a template returns as an element becomes a document. */
export function tsxTemplates(config: UserConfig): void {
  config.addExtension(['11ty.tsx', '11ty.ts'], {
    key: '11ty.js',
    compile() {
      return async function (this: Renderer, data: unknown): Promise<string> {
        const content = await this.defaultRenderer(data);
        return isValidElement(content) ? `<!doctype html>\n${renderToStaticMarkup(content)}\n` : String(content);
      };
    },
  });
}
