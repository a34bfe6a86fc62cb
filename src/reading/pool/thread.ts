/** The program of a helper thread, as tinypool calls it. */
export { readShare as default } from './read-share.ts';
