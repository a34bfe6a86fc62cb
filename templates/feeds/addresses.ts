/** `/data/addresses.json`: the record of addresses, with which later builds compare theirs. */
import { fileTemplate } from '../template-data.ts';

export default fileTemplate('data/addresses.json', (views) => `${JSON.stringify(views.addresses, null, 1)}\n`);
