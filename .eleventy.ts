/** Registers what Eleventy needs to print the pages: where templates lie, and what a TSX template is. */
import type UserConfig from '@11ty/eleventy/UserConfig';
import { tsxTemplates } from './src/site/tsx-templates.ts';

export default function (config: UserConfig) {
  config.addPlugin(tsxTemplates);
  return {
    dir: { input: 'templates', output: '_site' },
    // Minutes are data and never templates, and no other language is let in.
    templateFormats: ['11ty.tsx', '11ty.ts'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
