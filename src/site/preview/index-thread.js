/** Where the thread that makes search indexes begins when TypeScript is run as it is. On Node 20 its loader reaches no threads, so it is registered here. */
import { register } from 'tsx/esm/api';

register();
await import('./index-thread.ts');
