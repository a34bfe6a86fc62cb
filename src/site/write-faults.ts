/** What a person is told when a site can't be written, or a file of it not be read; what lies in the output has not been changed. */
import { closeSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unreadable } from '../content/folder/unreadable.ts';
import { causeAmong, codeOf, diskReason } from '../domain/disk-errors.ts';
import { formatProblem, type Problem, warning } from '../domain/problem.ts';
import { UsageError } from './usage-error.ts';

const UNTOUCHED = 'Inget som låg där är ändrat.';
/** What a folder is that can't be renamed: one on which a disk is mounted, or that comes with the image of a container. */
const FIXED = new Set(['EBUSY', 'EXDEV']);
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'gör plats där',
  EDQUOT: 'gör plats där',
  EMFILE: 'skriv ”ulimit -n 1024” i terminalen',
};

/**
 * An error in writing the site for `target`, as one of use where the person can mend it, else with its cause. `copied` are
 * the attachments: they were there when the content was read.
 */
export function unwritten(target: string, cause: unknown, copied: readonly string[] = []): Error {
  if (cause instanceof UsageError) return cause;
  for (const file of copied) {
    const message = unreadableAttachment(file);
    if (message) return message;
  }
  const fault = causeAmong(cause, (each) => FIXED.has(codeOf(each) ?? '') || diskReason(each) !== undefined);
  const code = codeOf(fault) ?? '';
  if (FIXED.has(code))
    return usageError(
      `Webbplatsen går inte att byta ut i ${target}: mappen är en egen disk, eller hör till en annan – en mapp som går att byta namn på väntades – välj en mapp i den, till exempel --output ${join(target, 'webbplats')}, eller ta bort den och bygg igen. ${UNTOUCHED}`,
      cause,
    );
  const reason = diskReason(fault);
  if (reason === undefined)
    return new Error(`The site could not be written to ${target}; what was there before still is. See the cause`, {
      cause,
    });
  const remedy = REMEDIES[code] ?? 'rätta det, eller välj en mapp någon annanstans med --output';
  return usageError(
    `Webbplatsen går inte att skriva i ${dirname(target)}: ${reason} – en mapp som du får skriva i, med plats för hela webbplatsen, väntades – ${remedy}, och försök igen. ${UNTOUCHED}`,
    cause,
  );
}

/** The error that somebody has removed the folder of a new site, or what was in it: a build where this process is not seen. */
export function swept(staging: string): UsageError {
  return new UsageError(
    `Mappen ${staging}, där den nya webbplatsen skrevs, har tömts – bara ett bygge åt gången väntades – bygg igen när inget annat bygge pågår. ${UNTOUCHED}`,
  );
}

/** The warning that a folder of an earlier build is left. */
export function leftover(path: string): Problem {
  const message = `Mappen är kvar efter ett bygge, och går inte att ta bort härifrån – den väntades borta, och behövs inte – ta bort den själv.`;
  return warning({ file: path, line: 1, column: 1 }, 'leftover-folder', message);
}

/** The warning that the site of an output was put back. */
export function restored(output: string, from: string): Problem {
  const message = `Ett bygge avbröts just när webbplatsen skulle bytas ut, så att den låg i ${from} – här väntades den – den är nu tillbaka, och inget behöver göras.`;
  return warning({ file: output, line: 1, column: 1 }, 'interrupted-build', message);
}

/** Why an attachment can't be read; undefined when it can. */
function unreadableAttachment(file: string): UsageError | undefined {
  try {
    closeSync(openSync(file, 'r'));
    return undefined;
  } catch (cause) {
    return usageError(formatProblem(unreadable(file, cause, 'Bilagan')), cause);
  }
}

function usageError(message: string, cause: unknown): UsageError {
  return Object.assign(new UsageError(message), { cause });
}
