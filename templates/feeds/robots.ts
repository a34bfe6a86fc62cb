/** `/robots.txt` (RFC 9309): all pages are allowed, but not the files of the search index. */
import { fileTemplate } from '../template-data.ts';

export default fileTemplate(
  'robots.txt',
  (views) => `User-agent: *
Allow: /
Disallow: ${views.searchBundle}

Sitemap: ${views.sitemapUrl}
`,
);
