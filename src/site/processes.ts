/** Which process of this machine made a thing, and whether it is still there: numbers of processes are used again. */
import { readFileSync } from 'node:fs';

/** When a process was started, in clock ticks, as Linux tells it; «0» elsewhere, and when there is none. */
export function startOf(pid: number | string): string {
  // after the name of the program, in parentheses, it is the 20th value
  const stat = textOf(`/proc/${pid}/stat`).replace(/^.*\) /s, '');
  return stat.split(' ')[19] ?? '0';
}

/** Whether the process with a number that was started then is there. */
export function isAlive(pid: string, start: string): boolean {
  const there = startOf(pid);
  if (start !== '0' && there !== '0') return there === start;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    // it is there, and another user's
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The text of a file; an empty one when it is not there. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
