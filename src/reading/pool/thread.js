/** Where a helper thread begins when TypeScript is run as it is. On Node 20 its loader reaches no threads, so it is registered here. */
import { register } from 'tsx/esm/api';

register();
const loading = import('./thread.ts');

/** @param {import('./read-share.ts').Share} share */
export default async (share) => (await loading).default(share);
