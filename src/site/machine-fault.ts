/** An error that nothing in the program foresaw, and that is the machine's: too many open files, a full disk, no right to a file. */
import { causeAmong, codeOf, diskReason } from '../domain/disk-errors.ts';

/** What to tell of an error, or of one that caused it; undefined when it is none of the machine's. */
export function machineFault(error: unknown): string | undefined {
  const fault = causeAmong(error, (cause) => diskReason(cause) !== undefined);
  if (!fault) return undefined;
  const reason = diskReason(fault);
  if (codeOf(fault) === 'EMFILE')
    return `Det går inte att öppna så många filer som behövs: ${reason} – minst 256 väntades – skriv ”ulimit -n 1024” i terminalen, och försök igen.`;
  const place = 'path' in fault && fault.path ? String(fault.path) : fault.message;
  return `Det går inte att använda ${place}: ${reason} – en fil eller mapp som du får läsa och skriva väntades – rätta det, och försök igen.`;
}
