/** `/data/archive.json`: the archive as open data. */
import { fileTemplate } from '../template-data.ts';

export default fileTemplate('data/archive.json', (views) => `${JSON.stringify(views.data(), null, 1)}\n`);
