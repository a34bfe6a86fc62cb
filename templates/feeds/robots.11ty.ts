/** `/robots.txt`: everything may be read; the index of the search is no page. */
import type { TemplateData } from '../template-data.ts';

/** Where Eleventy writes it. */
export const data = { permalink: 'robots.txt' };

export default ({ views }: TemplateData) => `User-agent: *
Allow: /
Disallow: ${views.searchBundle}

Sitemap: ${views.sitemapUrl}
`;
