/** Where the writing thread begins when TypeScript is run as it is. On Node 20 its loader reaches no threads, so it is registered here. */
import { register } from 'tsx/esm/api';

register();
const loading = import('./writing-thread.ts');

/** @param {import('./write-in-thread.ts').Batch} batch */
export default async (batch) => (await loading).default(batch);
