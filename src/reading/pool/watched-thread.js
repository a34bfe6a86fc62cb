/** Where the watched thread begins when TypeScript is run as it is. On Node 20 its loader reaches no threads, so it is registered here. */
import { register } from 'tsx/esm/api';

register();
await import('./watched-thread.ts');
