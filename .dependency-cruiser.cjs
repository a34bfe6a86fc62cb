/** Who may import whom: the layout of folders is the architecture, and nobody imports upwards. */
const allowed = {
  domain: [],
  swedish: ['domain'],
  content: ['swedish', 'domain'],
  markdown: ['swedish', 'domain'],
  reading: ['content', 'markdown', 'swedish', 'domain'],
  archive: ['reading', 'content', 'markdown', 'swedish', 'domain'],
  views: ['archive', 'reading', 'content', 'markdown', 'swedish', 'domain'],
  site: ['views', 'archive', 'reading', 'content', 'markdown', 'swedish', 'domain'],
  erasing: ['site', 'views', 'archive', 'reading', 'content', 'markdown', 'swedish', 'domain'],
  publishing: ['site', 'views', 'archive', 'reading', 'content', 'markdown', 'swedish', 'domain'],
};
/** Who prints templates: all of them, never one. */
const printed = { site: ['^templates/templates\\.ts$'] };
const folder = (name) => `^src/${name}/`;

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(allowed).map(([layer, below]) => ({
      name: `${layer}-imports-only-what-is-below`,
      severity: 'error',
      from: { path: folder(layer) },
      to: {
        path: ['^src/', '^templates/', '^scripts/'],
        pathNot: [...[layer, ...below].map(folder), ...(printed[layer] ?? [])],
      },
    })),
    {
      // so that reading one file runs in a browser too; a test bundles it for one
      name: 'reading-one-file-knows-no-node',
      severity: 'error',
      from: {
        path: ['domain', 'swedish', 'content', 'markdown', 'reading'].map(folder),
        pathNot: ['^src/content/folder/', '^src/reading/pool/'],
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'reading-one-file-reads-no-folder',
      severity: 'error',
      from: {
        path: ['domain', 'swedish', 'content', 'markdown', 'reading'].map(folder),
        pathNot: ['^src/content/folder/', '^src/reading/pool/'],
      },
      to: { path: ['^src/content/folder/', '^src/reading/pool/'] },
    },
    {
      name: 'only-dates-knows-luxon',
      severity: 'error',
      from: { pathNot: '^src/domain/dates\\.ts$' },
      to: { path: 'node_modules/luxon' },
    },
    {
      name: 'only-qr-code-knows-uqr',
      severity: 'error',
      from: { pathNot: '^src/views/qr-code\\.ts$' },
      to: { path: 'node_modules/uqr' },
    },
    {
      name: 'only-schedule-knows-rrule-temporal',
      severity: 'error',
      from: { pathNot: '^src/archive/planning/schedule\\.ts$' },
      to: { path: 'node_modules/rrule-temporal' },
    },
    {
      name: 'templates-print-views',
      severity: 'error',
      from: { path: '^templates/' },
      to: { path: ['^src/site/', '^src/publishing/', '^src/erasing/', '^scripts/'] },
    },
    {
      name: 'only-site-knows-eleventy-and-pagefind',
      severity: 'error',
      from: { pathNot: ['^src/site/', '^\\.eleventy\\.ts$', '^templates/feeds/rss-dates\\.ts$'] },
      to: { path: ['node_modules/@11ty/', 'node_modules/pagefind/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
