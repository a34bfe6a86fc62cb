/** The program of the thread that makes search indexes: work comes as a message, and what came of it goes as one. */
import { parentPort } from 'node:worker_threads';
import { makeIndex } from './index-work.ts';

parentPort?.on('message', async (work) => {
  // a rejection ends the thread, and its cause is told there
  parentPort?.postMessage(await makeIndex(work));
});
