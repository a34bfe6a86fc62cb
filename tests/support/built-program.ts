/** Global set-up: builds the program, if its sources have changed, for the tests that run it as a process of its own. */
import { buildStaleProgram } from '../../scripts/program/build-program.js';

export default buildStaleProgram;
