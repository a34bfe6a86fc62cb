/** Errors of the disk, and of what the system allows, in words for the person at the machine: what no code can prevent. */

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'du har inte rätt till den',
  EPERM: 'du har inte rätt till den',
  EROFS: 'den går bara att läsa',
  ENOSPC: 'disken är full',
  EDQUOT: 'din del av disken är full',
  EIO: 'disken svarar med fel',
  EMFILE: 'programmet får inte öppna fler filer på en gång',
  ENFILE: 'datorn kan inte öppna fler filer på en gång',
};

/** The code of an error of the system, «EACCES»; undefined for other errors. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** Why a file or folder can't be used, «du har inte rätt till den»; undefined for errors that are ours. */
export function diskReason(error: unknown): string | undefined {
  return REASONS[codeOf(error) ?? ''];
}
