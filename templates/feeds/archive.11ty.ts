/** `/data/archive.json`: the archive as open data. */
import type { TemplateData } from '../template-data.ts';

/** Where Eleventy writes it. */
export const data = { permalink: 'data/archive.json' };

export default ({ views }: TemplateData) => `${JSON.stringify(views.data(), null, 1)}\n`;
