/** Where Eleventy finds the templates, and which; `src/site/pages.ts` calls it, with the views that they print. */

export default function () {
  return {
    dir: { input: 'templates', output: '_site' },
    // Minutes are data and never templates, and no other language is let in.
    templateFormats: ['11ty.tsx', '11ty.ts'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
