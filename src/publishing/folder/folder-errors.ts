/** What a person is told when a folder can't be published to. */
import { UsageError } from '../../site/usage-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'du har inte rätt till den',
  EPERM: 'du har inte rätt till den',
  EROFS: 'den går bara att läsa',
  ENOSPC: 'disken är full',
  EDQUOT: 'din del av disken är full',
};
const OF_OPENING: Readonly<Record<string, string>> = {
  ...REASONS,
  ENOTDIR: 'den är, eller ligger under, en fil',
  EEXIST: 'den är, eller ligger under, en fil',
};

/** An error of the disk as one of use, where the person can mend it; other errors as they are. */
export function unwritable(place: string, error: unknown): unknown {
  return because(place, error, REASONS);
}

/** The same for an error as a folder is opened. */
export function unopened(place: string, error: unknown): unknown {
  return because(place, error, OF_OPENING);
}

function because(place: string, error: unknown, reasons: Readonly<Record<string, string>>): unknown {
  const why = error instanceof Error && 'code' in error ? reasons[String(error.code)] : undefined;
  if (!why) return error;
  return new UsageError(
    `Det går inte att använda mappen ${place}: ${why} – en mapp som du får läsa och skriva i, med plats kvar på disken, väntades – välj en annan med --to, eller rätta det i den här.`,
  );
}
