/** `/data/addresses.json`: the record of addresses, with which later builds compare theirs. */
import type { TemplateData } from '../template-data.ts';

/** Where Eleventy writes it. */
export const data = { permalink: 'data/addresses.json' };

export default ({ views }: TemplateData) => `${JSON.stringify(views.addresses, null, 1)}\n`;
