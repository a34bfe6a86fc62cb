/** `npm run …`: the program as it is installed, built first when a source has changed since. */
import { buildStaleProgram } from './program/build-program.js';

await buildStaleProgram();
await import('../dist/oppnasoc.js');
