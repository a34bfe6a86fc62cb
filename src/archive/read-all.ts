/** The files of all minutes → their records, in the order of the files: here, or in processes that each take a share. */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Content } from '../content/load.ts';
import type { SourceFile } from '../content/source-text.ts';
import { bodyReader } from '../markdown/read-body.ts';
import { type ReadMinutes, readMinutes } from './read-minutes.ts';
import { registersOf } from './registers.ts';

/** What reading minutes needs to know, and can be handed to a process. */
export type Readable = Pick<Content, 'groups' | 'projects' | 'organisations' | 'minutes'>;

/** Fewer files than this are read sooner than a process has started. */
const WORTH_A_PROCESS = 300;
/** Each takes some 250 MB. */
const MOST_PROCESSES = 4;

/** Reads all minutes, one after the other. */
export function readMinutesOf(content: Readable): ReadMinutes[] {
  return content.minutes.map(minutesReader(content));
}

/** The reader of one file, for the registers of an archive. */
export function minutesReader(content: Readable): (file: SourceFile) => ReadMinutes {
  const registers = registersOf(content);
  const readBody = bodyReader(registers.names);
  return (file) => readMinutes(file, registers, readBody);
}

/** Reads all minutes in as many processes as pay; the result is the same. */
export async function readMinutesInProcesses(content: Readable): Promise<ReadMinutes[]> {
  const processes = Math.min(
    availableParallelism(),
    MOST_PROCESSES,
    Math.floor(content.minutes.length / WORTH_A_PROCESS),
  );
  if (processes < 2) return readMinutesOf(content);
  const { groups, projects, organisations, minutes } = content;
  const size = Math.ceil(minutes.length / processes);
  const shares = Array.from({ length: processes }, (_, index) => minutes.slice(index * size, (index + 1) * size));
  const read = await Promise.all(
    shares.map((share) => readInProcess({ groups, projects, organisations, minutes: share })),
  );
  return read.flat();
}

/** Processes and not threads: on Node 20 the loader that reads TypeScript does not reach into threads. */
function readInProcess(content: Readable): Promise<ReadMinutes[]> {
  return new Promise((resolve, reject) => {
    const program = fileURLToPath(new URL('./read-process.ts', import.meta.url));
    const reader = fork(program, {
      execArgv: ['--max-semi-space-size=64', '--import', 'tsx'],
      serialization: 'advanced',
    });
    const read: ReadMinutes[] = [];
    reader.on('message', (some) => read.push(...(some as ReadMinutes[])));
    reader.once('error', reject);
    reader.once('exit', (code) => {
      if (code === 0 && read.length === content.minutes.length) resolve(read);
      else reject(new Error(`A process that read minutes ended with ${code} after ${read.length} of them`));
    });
    reader.send(content);
  });
}
