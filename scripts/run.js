/** `npm run …`: the program as it is installed, built first when a source has changed since; `npm start` also when one changes. */
import { fileURLToPath } from 'node:url';
import { buildStaleProgram, SOURCES } from './program/build-program.js';
import { runFollowingSources } from './program/follow-sources.js';

await buildStaleProgram();
const command = [fileURLToPath(new URL('../dist/oppnasoc.js', import.meta.url)), ...process.argv.slice(2)];
if (process.argv[2] === 'start') runFollowingSources({ sources: SOURCES, build: buildStaleProgram, command });
else await import('../dist/oppnasoc.js');
