/** What a person is told when another machine can't be published to. */
import { UsageError } from '../../site/usage-error.ts';

/** The last line of what a program wrote to stderr. */
function lastOf(stderr: string): string {
  return stderr.trim().split(/\r?\n/).at(-1)?.trim() || 'inget mer är sagt';
}

/** A program is not on this machine. */
export function noProgram(name: string): UsageError {
  return new UsageError(
    `Programmet ${name} finns inte på den här datorn – det behövs för att publicera på en server – installera det, eller publicera på ett annat sätt, till exempel med --to sftp://….`,
  );
}

/** The other machine has no rsync. */
export function noRemoteRsync(place: string): UsageError {
  return new UsageError(
    `Programmet rsync finns inte på servern i ${place} – det behövs också där – installera det på servern, eller publicera med --to sftp://….`,
  );
}

/** The other machine can't be reached, or lets nobody in; `stderr` is what ssh wrote there, and `line` connects in the same way by hand. */
export function notConnected(place: string, line: string, stderr: string): UsageError {
  return new UsageError(
    `Det går inte att nå ${place} (ssh: ${lastOf(stderr)}) – en server som släpper in dig med ssh väntades – rätta --to eller --ssh. Pröva med ”${line}”; är servern ny, jämför dess nyckel och svara yes`,
  );
}

/** The connection ended in the middle. */
export function disconnected(place: string, stderr: string): UsageError {
  return new UsageError(
    `Förbindelsen med ${place} bröts (ssh: ${lastOf(stderr)}) – en förbindelse som håller tills allt är klart väntades – se med --list vad som visas, och publicera igen.`,
  );
}

/** Something could not be done there. */
export function refusedThere(place: string, stderr: string): UsageError {
  return new UsageError(
    `Det går inte att använda ${place} (servern: ${lastOf(stderr)}) – en mapp som du får läsa och skriva i, med plats kvar på disken, väntades – rätta det på servern eller välj en annan mapp med --to.`,
  );
}
