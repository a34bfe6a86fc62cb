/** `npm run harden -- PART`: the long runs against hostile input; ends with 1 when something is not as it should be. */
import { hardenPayloads } from './harden/payloads.ts';

/** The parts by their names: each gets what follows on the command line, and returns whether all was well. */
const parts: Readonly<Record<string, (rest: readonly string[]) => Promise<boolean>>> = { payloads: hardenPayloads };

const [name = '', ...rest] = process.argv.slice(2);
const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
if (!part) throw new Error(`«${name}» is no part of it; there are ${Object.keys(parts).join(', ')}`);
if (!(await part(rest))) process.exitCode = 1;
