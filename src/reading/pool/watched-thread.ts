/** The program of the watched thread: a text comes as a message, and what was read of it goes as one. */
import { parentPort, workerData } from 'node:worker_threads';
import { watchedReader } from './read-watched.ts';

const read = watchedReader(workerData);
parentPort?.on('message', (watched) => parentPort?.postMessage(read(watched)));
parentPort?.postMessage('ready');
