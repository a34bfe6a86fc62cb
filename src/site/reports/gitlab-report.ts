/** A report as a code quality report of GitLab, which shows each problem at its line in a merge request. */
import { createHash } from 'node:crypto';
import type { Problem, Severity } from '../../domain/problem.ts';
import { visible } from '../../domain/visible.ts';
import { pathInRepository } from './path-in-repository.ts';
import type { RunReport } from './run-report.ts';

/** GitLab's own words. */
const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'blocker', warning: 'minor' };

/** A JSON list; a problem elsewhere than in the repository is placed in the content's site.yaml, since GitLab wants a file. */
export function gitlabReport({ problems }: RunReport, content: string): string {
  const seen = new Map<string, number>();
  const elsewhere = pathInRepository(`${content}/site.yaml`) ?? 'site.yaml';
  const findings = problems.map((problem) => {
    const own = pathInRepository(problem.file);
    const path = own ?? elsewhere;
    const identity = identityOf(path, problem);
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    return {
      description: visible(problem.message),
      check_name: problem.rule,
      fingerprint: createHash('sha256').update(`${identity}\n${count}`).digest('hex'),
      severity: SEVERITIES[problem.severity],
      location: { path, lines: { begin: own === undefined ? 1 : problem.line } },
    };
  });
  return JSON.stringify(findings, undefined, 2);
}

/** What a problem is, wherever in its file it has moved; those that are equal are numbered. */
function identityOf(path: string, { rule, message }: Problem): string {
  return [path, rule, message].join('\n');
}
