/** The workflows that an archive gets: as the hosts' own schemas have them, pinned, with no more rights than they need. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workflowComplaints } from '../support/workflow-parser.ts';

const textOf = (name: string): string => readFileSync(`scripts/starter/repository/${name}.yml`, 'utf8');

test('the parser finds a key that there is not', async () => {
  expect(await workflowComplaints(textOf('github').replace('runs-on:', 'run-on:'))).not.toEqual([]);
});

describe.for(['github', 'forgejo'] as const)('%s', (name) => {
  const workflow = parse(textOf(name));
  const jobs: Record<string, { steps: { uses?: string; run?: string }[]; permissions?: object; if?: string }> =
    workflow.jobs;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('is as GitHub’s schema of workflows has it', async () => {
    expect(await workflowComplaints(textOf(name))).toEqual([]);
  });

  test('runs on each push, on proposals, by hand, and early each morning, but not when all others do', () => {
    expect(Object.keys(workflow.on)).toEqual(['push', 'pull_request', 'schedule', 'workflow_dispatch']);
    const [minute, hour, ...rest] = workflow.on.schedule[0].cron.split(' ');
    expect(Number(minute)).not.toBe(0);
    expect(Number(hour)).toBeLessThan(4);
    expect(rest).toEqual(['*', '*', '*']);
  });

  test('pins each action by a commit, with its version beside it', () => {
    const uses = steps.flatMap((step) => step.uses ?? []);
    expect(uses.length).toBeGreaterThan(2);
    for (const action of uses) {
      expect(action).toMatch(/@[0-9a-f]{40}$/);
      expect(textOf(name)).toMatch(new RegExp(`${action} # v\\d+\\.\\d+\\.\\d+\\n`));
    }
  });

  test('hands nothing that a person wrote to the shell but as variables', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('publishes from the main branch alone', () => {
    const [last] = Object.values(jobs).slice(-1);
    expect(last?.if).toBe("github.ref == 'refs/heads/main'");
  });
});

test('github gives the job that builds no right but to read, and the one that publishes those of Pages', () => {
  const { permissions, jobs } = parse(textOf('github'));
  expect(permissions).toEqual({ contents: 'read' });
  expect(jobs.build.permissions).toBeUndefined();
  expect(jobs.deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  expect(jobs.deploy.needs).toBe('build');
});

describe('gitlab', () => {
  const { workflow, pages, check, '.build': build } = parse(textOf('gitlab'));

  test('publishes the folder public from the main branch, by the name that GitLab wants', () => {
    expect(pages.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
    expect(pages.artifacts.paths).toEqual(['public']);
    expect([pages.extends, check.extends]).toEqual(['.build', '.build']);
    expect(build.script.join('\n')).toContain('--output public');
  });

  test('checks merge requests, tells each problem at its line, and publishes nothing then', () => {
    const onMerge = { if: '$CI_PIPELINE_SOURCE == "merge_request_event"' };
    expect(check.rules).toEqual([onMerge]);
    expect(workflow.rules).toEqual([onMerge, ...pages.rules]);
    for (const { artifacts } of [check, pages]) {
      expect(artifacts.when).toBe('always');
      expect(artifacts.reports).toEqual({ codequality: 'gl-code-quality-report.json' });
    }
    expect(build.script.join('\n')).toMatch(/--format gitlab .*> gl-code-quality-report\.json/);
  });

  test('has the major version of Node, and its packages from one time to the next', () => {
    expect(build.image).toMatch(/^node:\d+$/);
    expect(build.before_script).toEqual(['npm ci --cache .npm --prefer-offline']);
    expect(build.cache.paths).toEqual(['.npm/']);
  });
});
