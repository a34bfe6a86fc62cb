/** Problems: mistakes in content, each with its location and a message in Swedish. Mistakes in code throw instead. */
import { comparePlain } from './order.ts';
import { visible } from './visible.ts';

/** A location in a source file: its path as shown to the author, line and column counted from 1. */
export interface Location {
  file: string;
  line: number;
  column: number;
}

/** An error stops the build before anything is published; a warning does not. */
export type Severity = 'error' | 'warning';

/** A problem with its location. `message` states what is wrong, what was expected and what to do now, in Swedish. */
export interface Problem extends Location {
  severity: Severity;
  rule: string;
  message: string;
  /** What is written after `--let-go` to accept a loss, as the message says; absent for what is no loss. */
  letGo?: string;
}

/** A problem that stops the build. */
export function error(location: Location, rule: string, message: string): Problem {
  return { ...pick(location), severity: 'error', rule, message };
}

/** A problem that is reported and does not stop the build. */
export function warning(location: Location, rule: string, message: string): Problem {
  return { ...pick(location), severity: 'warning', rule, message };
}

/** Adds problems to a list; a file may have more of them than a call has room for as arguments. */
export function addProblems(problems: Problem[], more: readonly Problem[]): void {
  for (const problem of more) problems.push(problem);
}

/** A problem of a severity that the caller decides. */
export function problemOf(severity: Severity, location: Location, rule: string, message: string): Problem {
  return severity === 'error' ? error(location, rule, message) : warning(location, rule, message);
}

/** Whether any of the problems stops the build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** The same problems in one order: by file, line, column, rule, text. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      comparePlain(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      comparePlain(a.rule, b.rule) ||
      comparePlain(a.message, b.message),
  );
}

/** A problem as a line of output: «content/minutes/….md:14:5 fel: Okänt projekt …»; what is not seen is written out. */
export function formatProblem({ file, line, column, severity, message }: Problem): string {
  return visible(`${file}:${line}:${column} ${severity === 'error' ? 'fel' : 'varning'}: ${message}`);
}

/** The location of the character at an offset in a text, which is the file's from its start. */
export function locationAt(file: string, text: string, offset: number): Location {
  return locationFinder(file, text)(offset);
}

/** The same for many offsets of one text: the lines are looked for once, when the first is asked for. */
export function locationFinder(file: string, text: string): (offset: number) => Location {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    let line = 0;
    let after = starts.length;
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else after = middle;
    }
    return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The location's own fields, since callers pass objects with more. */
function pick({ file, line, column }: Location): Location {
  return { file, line, column };
}
