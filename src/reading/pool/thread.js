/** Where a helper thread begins. On Node 20 the loader of TypeScript reaches no threads, so it is registered here. */
import { register } from 'tsx/esm/api';

register();
const loading = import('./read-share.ts');

/** @param {import('./read-share.ts').Share} share */
export default async (share) => (await loading).readShare(share);
