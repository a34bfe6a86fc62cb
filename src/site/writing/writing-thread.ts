/** The program of the writing thread, as tinypool calls it. */
export { writeBatch as default } from './write-batch.ts';
