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

/** The code of an error of the system, «EACCES»; undefined for other errors. One that comes from a thread has it in its message alone. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return 'code' in error ? String(error.code) : /^(E[A-Z0-9]+): /.exec(error.message)?.[1];
}

/** Why a file or folder can't be used, «du har inte rätt till den»; undefined for errors that are ours. */
export function diskReason(error: unknown): string | undefined {
  return REASONS[codeOf(error) ?? ''];
}

/** An error, or the one among its causes, for which `isMeant` holds; undefined when there is none. */
export function causeAmong(error: unknown, isMeant: (error: Error) => boolean): Error | undefined {
  for (let cause = error; cause instanceof Error; cause = causeOf(cause)) if (isMeant(cause)) return cause;
  return undefined;
}

/** Eleventy has a name of its own for the cause of an error. */
function causeOf(error: Error): unknown {
  return 'originalError' in error ? error.originalError : error.cause;
}
