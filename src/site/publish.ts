/** Writes a site: into a fresh folder beside the output, which is replaced as a whole when all is there. */
import { chmodSync, copyFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { sweep, tryToDiscard } from './leftovers.ts';
import { checkTarget, isMarked, MARKER, realPath } from './output-folder.ts';
import { FILE_MODE, makeFolder } from './served-modes.ts';
import type { SiteFile, TakeFiles } from './site-file.ts';
import { makeStaging, swap } from './swap.ts';
import { readingAttachment, swept, unwritten } from './write-faults.ts';

/** Whether the folder was replaced, and warnings of folders that are left of this build or earlier ones. */
export interface Replaced {
  published: boolean;
  problems: Problem[];
}

/**
 * Replaces the folder `output` by the files that `make` hands over and our marker, when `make` says that they shall be
 * published. Until all are written the folder is not touched; when making or writing fails it never is. Rejects with a
 * `UsageError` when the folder holds something other than a site made here, or came to, or when the disk allows no more.
 */
export async function publish(output: string, make: (take: TakeFiles) => Promise<boolean>): Promise<Replaced> {
  const target = realPath(output);
  checkTarget(output, target);
  let fault: Error | undefined;
  const writing = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      fault = unwritten(target, cause);
      throw fault;
    }
  };
  let staging: string | undefined;
  let isOver = false;
  try {
    const [fresh, left] = writing(() => {
      makeFolder(dirname(target));
      const left = sweep(target);
      staging = makeStaging(target);
      return [staging, left] as const;
    });
    const take: TakeFiles = (files) => {
      // a part of what makes files may go on when another has failed
      if (!isOver) writing(() => files.forEach((file) => void write(file, fresh)));
    };
    take([MARKER]);
    if (!(await make(take))) return { published: false, problems: left };
    // Making takes its time, and somebody may have put something there meanwhile.
    const old = writing(() => {
      if (!isMarked(fresh)) throw swept(fresh);
      return swap(fresh, target, () => checkTarget(output, target));
    });
    return { published: true, problems: [...left, ...tryToDiscard(old)] };
  } catch (cause) {
    // what makes pages wraps it
    throw fault ?? cause;
  } finally {
    isOver = true;
    // what can't be removed now is swept by the next build, and what went wrong before is what matters
    if (staging) tryToDiscard(staging);
  }
}

/** Writes a file below `staging`. */
function write({ path, content }: SiteFile, staging: string): void {
  const destination = resolve(staging, path);
  const inside = relative(staging, destination);
  if (inside.startsWith('..') || inside.split(sep).includes('..'))
    throw new Error(`«${path}» lies outside the output folder`);
  makeFolder(dirname(destination));
  // A path that two pages share is a fault of ours: no page may silently replace another.
  if (typeof content === 'object' && 'copyOf' in content)
    readingAttachment(content.copyOf, () => copyFileSync(content.copyOf, destination, 1));
  else writeFileSync(destination, content, { flag: 'wx' });
  chmodSync(destination, FILE_MODE);
}
