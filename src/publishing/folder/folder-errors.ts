/** What a person is told when a folder can't be published to. */
import { UsageError } from '../../site/usage-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'du har inte rätt att skriva där',
  EPERM: 'du har inte rätt att skriva där',
  EROFS: 'den går bara att läsa',
  ENOTDIR: 'den är, eller ligger under, en fil',
  EEXIST: 'den är, eller ligger under, en fil',
  ENOSPC: 'disken är full',
};

/** Nothing is there. */
export function noFolder(place: string): UsageError {
  return new UsageError(
    `Mappen ${place} finns inte – en mapp som något är publicerat i väntades – rätta --to, eller publicera dit först.`,
  );
}

/** An error of the disk as one of use, where the person can mend it; other errors as they are. */
export function unwritable(place: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = REASONS[code];
  if (!why) return error;
  return new UsageError(
    `Det går inte att publicera i mappen ${place}: ${why} – en mapp som du får skriva i väntades – välj en annan med --to, eller ge dig rätt till den.`,
  );
}
