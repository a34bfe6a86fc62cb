/** Looks at the files of a site and writes them into a folder. */
import type { Problem } from '../../domain/problem.ts';
import { lastLook, type WatchedNames } from '../last-look/last-look.ts';
import type { SiteFile, TakeFiles } from '../site-file.ts';
import { fileWriter } from './write-file.ts';

/** What writes files, here or in a thread. */
export interface Writer {
  /** Looks at files and writes them; a promise where so many wait that no more should be made meanwhile. Throws or rejects when one can't be written. */
  take: TakeFiles;
  /** The errors that the last look has found, when all files are written. Rejects when one could not be. */
  end(): Promise<Problem[]>;
  /** Ends it, whatever has become of the files; resolves when nothing more is written. */
  stop(): Promise<void>;
}

/** Looks at files and writes them at once; returns the errors of the look. Throws when one can't be read or written. */
export type WriteFiles = (files: readonly SiteFile[]) => Problem[];

/** For the names of an archive that may not be published, a function that looks at files and writes them below `folder`. */
export function lookAndWrite(folder: string, names: WatchedNames): WriteFiles {
  const look = lastLook(names);
  const write = fileWriter(folder);
  return (files) => {
    const problems = look(files);
    files.forEach(write);
    return problems;
  };
}

/** A writer in this thread. */
export function writerHere(folder: string, names: WatchedNames): Writer {
  const write = lookAndWrite(folder, names);
  const problems: Problem[] = [];
  return {
    take: (files) => void problems.push(...write(files)),
    end: async () => problems,
    async stop() {},
  };
}
