/** Where the watched thread begins. On Node 20 the loader of TypeScript reaches no threads, so it is registered here. */
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { watchedReader } = await import('./read-watched.ts');
const read = watchedReader(workerData);
parentPort?.on('message', (watched) => parentPort?.postMessage(read(watched)));
parentPort?.postMessage('ready');
