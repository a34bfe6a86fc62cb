/** The error of a file or folder of the content that the system does not let be read, or that is there no longer. */
import { codeOf, diskReason } from '../../domain/disk-errors.ts';
import { error, type Problem } from '../../domain/problem.ts';

/** What happens to files that are listed, and then opened. */
const CHANGED: Readonly<Record<string, string>> = {
  ENOENT: 'den finns inte längre',
  ENOTDIR: 'mappen som den låg i är nu en fil',
  EISDIR: 'den är nu en mapp',
};
const REMEDIES: Readonly<Record<string, string>> = {
  EACCES: 'ge ditt konto rätt att läsa den',
  EPERM: 'ge ditt konto rätt att läsa den',
  EMFILE: 'skriv ”ulimit -n 1024” i terminalen, och försök igen',
};

/** The error of a file, or of a folder, that can't be read. Throws the cause when it is none of the disk's. */
export function unreadable(path: string, cause: unknown, what: 'Filen' | 'Mappen' | 'Bilagan' = 'Filen'): Problem {
  const code = codeOf(cause) ?? '';
  const reason = CHANGED[code] ?? diskReason(cause);
  if (reason === undefined) throw cause;
  const wanted = what === 'Mappen' ? 'en mapp' : 'en fil';
  const remedy =
    REMEDIES[code] ??
    (code in CHANGED ? 'låt filerna ligga stilla medan de läses, och försök igen' : 'rätta det, och försök igen');
  return error(
    { file: path, line: 1, column: 1 },
    what === 'Mappen' ? 'unreadable-folder' : 'unreadable-file',
    `${what} går inte att läsa: ${reason} – ${wanted} som du får läsa väntades – ${remedy}.`,
  );
}
