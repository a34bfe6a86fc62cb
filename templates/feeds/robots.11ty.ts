/** `/robots.txt`: everything may be read; the index of the search is no page. */
import type { TemplateData } from '../page-data.ts';

export const data = { permalink: 'robots.txt' };

export default ({ views }: TemplateData<never>) => `User-agent: *
Allow: /
Disallow: ${views.searchBundle}

Sitemap: ${views.sitemapUrl}
`;
