/** `/robots.txt` (RFC 9309): all pages are allowed, but not the files of the search index. */
import type { TemplateData } from '../template-data.ts';

/** Where Eleventy writes it. */
export const data = { permalink: 'robots.txt' };

export default ({ views }: TemplateData) => `User-agent: *
Allow: /
Disallow: ${views.searchBundle}

Sitemap: ${views.sitemapUrl}
`;
