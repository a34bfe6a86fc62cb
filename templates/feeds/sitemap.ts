/** `/sitemap.xml`: every page that may be listed (https://www.sitemaps.org/protocol.html). */
import { fileTemplate } from '../template-data.ts';
import { xml } from '../xml.ts';

export default fileTemplate(
  'sitemap.xml',
  (views) => `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${views
  .sitemap()
  .map(({ url, changed }) => `<url><loc>${xml(url)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`)
  .join('\n')}
</urlset>
`,
);
