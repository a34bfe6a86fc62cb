/** What npm runs when the program is installed from its sources, or packed: builds it anew. */
import { buildProgram } from './build-program.js';

await buildProgram();
