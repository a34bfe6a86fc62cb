/** What a person is told when a folder can't be published to. */
import { codeOf, diskReason } from '../../domain/disk-errors.ts';
import { UsageError } from '../../site/usage-error.ts';

/** What is also the person's to mend as a folder is opened. */
const NO_FOLDER: Readonly<Record<string, string>> = {
  ENOTDIR: 'den är, eller ligger under, en fil',
  EEXIST: 'den är, eller ligger under, en fil',
};

/** An error of the disk as one of use, where the person can mend it; other errors as they are. */
export function unwritable(place: string, error: unknown): unknown {
  return because(place, error, diskReason(error));
}

/** The same for an error as a folder is opened. */
export function unopened(place: string, error: unknown): unknown {
  return because(place, error, NO_FOLDER[codeOf(error) ?? ''] ?? diskReason(error));
}

function because(place: string, error: unknown, why: string | undefined): unknown {
  if (why === undefined) return error;
  return new UsageError(
    `Det går inte att använda mappen ${place}: ${why} – en mapp som du får läsa och skriva i, med plats kvar på disken, väntades – välj en annan med --to, eller rätta det i den här.`,
  );
}
