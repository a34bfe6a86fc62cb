/** A new archive as a repository: its content, what builds it, and what publishes it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { writeNewFolder } from './new-folder.ts';
import { packProgram } from './packed-program.ts';
import { type Host, hostsOf, repositoryFiles } from './repository-files.ts';
import { type Answers, starterFiles } from './starter-files.ts';

/** What may be chosen beside the answers. */
interface Choices {
  day: CalendarDate;
  /** Where it is published; by default what the address shows. */
  host?: Host | undefined;
  /** What npm gets the program from; by default a packed copy in the folder. */
  program?: string | undefined;
}

/** Writes the archive into a new folder. Returns the number of files. Throws a `UsageError` when that can't be done. */
export function writeArchive(folder: string, answers: Answers, { day, host, program }: Choices): number {
  const packed = program === undefined ? packedProgram() : undefined;
  const source = program ?? `file:${packed?.name}`;
  const files = new Map<string, string | Uint8Array>([
    ...repositoryFiles(answers.title, source, host ? [host] : hostsOf(answers.url)),
    ...[...starterFiles(answers, day)].map(([path, text]): [string, string] => [`content/${path}`, text]),
    ...(packed ? [[packed.name, packed.bytes] as const] : []),
  ]);
  writeNewFolder(folder, files);
  return files.size;
}

function packedProgram(): { name: string; bytes: Uint8Array } {
  const folder = mkdtempSync(join(tmpdir(), 'oppnasoc-pack-'));
  try {
    const name = packProgram(folder);
    return { name, bytes: readFileSync(join(folder, name)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
