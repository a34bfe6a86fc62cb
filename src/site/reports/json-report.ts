/** A report as JSON for other programs; its form is told in docs/report-json.md. */
import { pathInRepository } from './path-in-repository.ts';
import type { RunReport } from './run-report.ts';

/** Rises when a field changes its meaning or goes; new fields don't change it. */
const VERSION = 1;

/** The whole report, every problem included. */
export function jsonReport({ succeeded, problems, ending }: RunReport): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return JSON.stringify(
    {
      version: VERSION,
      succeeded,
      errors,
      warnings: problems.length - errors,
      problems: problems.map(({ severity, rule, file, line, column, message }) => ({
        severity,
        rule,
        file: pathInRepository(file) ?? file,
        line,
        column,
        message,
      })),
      ending,
    },
    undefined,
    2,
  );
}
