/** Who may import whom: the layout of folders is the architecture, and nobody imports upwards. */
const layers = ['src/swedish', 'src/domain', 'src/content', 'src/markdown', 'src/archive', 'src/views', 'src/site'];
const allowed = {
  'src/swedish': ['src/swedish'],
  'src/domain': ['src/domain'],
  'src/content': ['src/content', 'src/domain'],
  'src/markdown': ['src/markdown', 'src/domain'],
  'src/archive': ['src/archive', 'src/markdown', 'src/content', 'src/domain'],
  'src/views': ['src/views', 'src/archive', 'src/markdown', 'src/content', 'src/domain', 'src/swedish'],
};
const own = layers.map((layer) => `^${layer}/`);

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(allowed).map(([layer, below]) => ({
      name: `${layer.slice(4)}-imports-only-what-is-below`,
      severity: 'error',
      from: { path: `^${layer}/` },
      to: { path: [...own, '^templates/', '^scripts/'], pathNot: below.map((name) => `^${name}/`) },
    })),
    {
      name: 'site-does-not-know-templates-or-scripts',
      severity: 'error',
      from: { path: '^src/site/' },
      to: { path: ['^templates/', '^scripts/'] },
    },
    {
      name: 'only-dates-knows-luxon',
      severity: 'error',
      from: { pathNot: '^src/domain/dates\\.ts$' },
      to: { path: 'node_modules/luxon' },
    },
    {
      name: 'only-site-knows-eleventy-and-pagefind',
      severity: 'error',
      from: { pathNot: ['^src/site/', '^\\.eleventy\\.ts$'] },
      to: { path: ['node_modules/@11ty/', 'node_modules/pagefind/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
