/** The workflows that an archive gets: as the hosts' own schemas have them, pinned, with no more rights than they need. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { evaluated, filledIn } from '../support/workflow-expressions.ts';
import { workflowComplaints } from '../support/workflow-parser.ts';

const textOf = (name: string): string => readFileSync(`scripts/starter/repository/${name}.yml`, 'utf8');

/** What is read of a job of GitHub or Forgejo. */
interface Job {
  steps: { uses?: string; run?: string; if?: string }[];
  if?: string;
  outputs?: Record<string, string>;
  permissions?: object;
}

/** What a workflow is told of an event, in a repository with a main branch. */
function on(event_name: string, ref: string, default_branch = 'main'): object {
  return { event_name, ref, event: { repository: { default_branch } } };
}

test('the parser finds a key that there is not', async () => {
  expect(await workflowComplaints(textOf('github').replace('runs-on:', 'run-on:'))).not.toEqual([]);
});

describe.for(['github', 'forgejo'] as const)('%s', (name) => {
  const workflow = parse(textOf(name));
  const jobs: Readonly<Record<string, Job>> = workflow.jobs;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('is as GitHub’s schema of workflows has it', async () => {
    expect(await workflowComplaints(textOf(name))).toEqual([]);
  });

  test('runs on each push to a branch, on proposals, by hand, and early each morning, but not when all others do', () => {
    expect(Object.keys(workflow.on)).toEqual(['push', 'pull_request', 'schedule', 'workflow_dispatch']);
    // the branch that is published to has no workflow to run
    expect(workflow.on.push).toEqual(name === 'github' ? { branches: ['**'] } : { 'branches-ignore': ['pages'] });
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

  test.for<readonly [when: string, publishes: boolean, github: object]>([
    ['a push to the main branch', true, on('push', 'refs/heads/main')],
    ['a push to a main branch by another name', true, on('push', 'refs/heads/trunk', 'trunk')],
    ['a push to another branch', false, on('push', 'refs/heads/utkast')],
    ['a push to a branch that is called main, and is not', false, on('push', 'refs/heads/main', 'trunk')],
    ['a proposal', false, on('pull_request', 'refs/pull/3/merge')],
    // GitHub says nothing of the repository then
    ['the morning', true, { event_name: 'schedule', ref: 'refs/heads/trunk', event: {} }],
    ['someone who starts it on the main branch', true, on('workflow_dispatch', 'refs/heads/trunk', 'trunk')],
    ['someone who starts it on another branch', false, on('workflow_dispatch', 'refs/heads/utkast')],
  ])('%s publishes the site: %s; else it is checked, and kept to be looked at', ([, publishes, github]) => {
    const env = filledIn(workflow.env ?? {}, { github });
    const outputs = filledIn(jobs['build']?.outputs ?? {}, { env });
    const contexts = { github, env, needs: { build: { outputs } } };
    const isOn = ({ if: condition = 'true' }: { if?: string }) => evaluated(condition, contexts) === 'true';
    const uses = Object.values(jobs)
      .filter(isOn)
      .flatMap((job) => job.steps.filter(isOn).flatMap((step) => step.uses ?? step.run ?? []))
      .join('\n');
    expect([/deploy-pages|publish --to branch/.test(uses), /upload-artifact/.test(uses)]).toEqual([
      publishes,
      !publishes,
    ]);
  });

  test('has one publication at a time, and lets it end', () => {
    const { group, 'cancel-in-progress': cancel } = workflow.concurrency;
    const groups = ['push', 'schedule', 'workflow_dispatch'].map((event) => {
      const github = on(event, 'refs/heads/trunk', 'trunk');
      return filledIn({ group, cancel }, { github });
    });
    expect(groups).toEqual(groups.map(() => ({ group: 'publicera-refs/heads/trunk', cancel: 'false' })));
  });

  test('gives no job a right but to read, save the one that publishes', () => {
    const [last, ...others] = Object.values(jobs).toReversed();
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(others.map(({ permissions }) => permissions)).toEqual(others.map(() => undefined));
    expect(last?.permissions).toEqual(
      name === 'github' ? { pages: 'write', 'id-token': 'write' } : { contents: 'write' },
    );
  });
});

test('github publishes what was built', () => {
  expect(parse(textOf('github')).jobs.deploy.needs).toBe('build');
});

describe('gitlab', () => {
  const { workflow, pages, check, '.build': build } = parse(textOf('gitlab'));

  test('publishes the folder public from the main branch, by the name that GitLab wants', () => {
    expect(pages.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
    expect(pages.artifacts.paths).toEqual(['public']);
    expect([pages.extends, check.extends]).toEqual(['.build', '.build']);
    expect(build.script.join('\n')).toContain('--output public');
  });

  test('checks merge requests and all other branches, tells each problem at its line, and publishes nothing then', () => {
    expect(check.rules).toEqual([{ if: '$CI_COMMIT_BRANCH != $CI_DEFAULT_BRANCH' }]);
    // a branch is checked as a merge request once it is one, and the main branch is published, whatever it may be merged into
    expect(workflow.rules).toEqual([
      { if: '$CI_PIPELINE_SOURCE == "merge_request_event"' },
      ...pages.rules,
      { if: '$CI_OPEN_MERGE_REQUESTS', when: 'never' },
      { if: '$CI_COMMIT_BRANCH' },
    ]);
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
