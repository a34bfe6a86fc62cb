/** Writes a site: into a fresh folder beside the output, which is replaced as a whole when all is there. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasErrors, type Problem } from '../domain/problem.ts';
import { sweep, tryToDiscard } from './leftovers.ts';
import { checkTarget, isMarked, MARKER, realPath } from './output-folder.ts';
import { makeFolder } from './served-modes.ts';
import type { TakeFiles } from './site-file.ts';
import { makeStaging, swap } from './swap.ts';
import { swept, unwritten } from './write-faults.ts';
import type { Writer } from './writing/writer.ts';

/**
 * Replaces the folder `output` by the files that `make` hands over and our marker, unless the last look at them finds an
 * error. Until all are written the folder is not touched; when making or writing fails it never is. Returns what the look
 * has found, and warnings of folders that are left of this build or earlier ones. Rejects with a `UsageError` when the
 * folder holds something other than a site made here, or came to, or when the disk allows no more.
 */
export async function publish(
  output: string,
  startWriter: (folder: string) => Writer | Promise<Writer>,
  make: (take: TakeFiles) => Promise<void>,
): Promise<Problem[]> {
  const target = realPath(output);
  checkTarget(output, target);
  const copied: string[] = [];
  let staging: string | undefined;
  let failure: Error | undefined;
  const writing = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      failure ??= staging && !existsSync(staging) ? swept(staging) : unwritten(target, cause, copied);
      throw failure;
    }
  };
  let writer: Writer | undefined;
  let isOver = false;
  try {
    const [fresh, left] = await writing(() => {
      makeFolder(dirname(target));
      const left = sweep(target);
      staging = makeStaging(target);
      return [staging, left] as const;
    });
    const started = await startWriter(fresh);
    writer = started;
    const take: TakeFiles = (files) => {
      // a part of what makes files may go on when another has failed
      if (isOver) return;
      for (const { content } of files)
        if (typeof content === 'object' && 'copyOf' in content) copied.push(content.copyOf);
      return writing(() => started.take(files));
    };
    await take([MARKER]);
    await make(take);
    const problems = [...left, ...(await writing(() => started.end()))];
    if (hasErrors(problems)) return problems;
    const old = await writing(() => {
      if (!isMarked(fresh)) throw swept(fresh);
      // Making takes its time, and somebody may have put something there meanwhile.
      return swap(fresh, target, () => checkTarget(output, target));
    });
    return [...problems, ...tryToDiscard(old)];
  } catch (cause) {
    // what makes pages wraps it
    throw failure ?? cause;
  } finally {
    isOver = true;
    await writer?.stop();
    // what can't be removed now is swept by the next build, and what went wrong before is what matters
    if (staging) tryToDiscard(staging);
  }
}
