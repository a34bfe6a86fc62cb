/** What the workflows of an archive run, read out of their files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A command line of a job, and the variables that it gets. */
export interface Step {
  run: string;
  env: Readonly<Record<string, string>>;
}

/** The variables that a job sets itself, or that whoever starts it by hand fills in. */
export type Inputs = Readonly<Record<string, string>>;

/** The steps of a job that are command lines, of a workflow as GitHub and Forgejo have them. */
export function stepsOfJob(archive: string, file: string, job: string, inputs: Inputs = {}): Step[] {
  const { jobs } = parse(readFileSync(join(archive, file), 'utf8'));
  const steps: readonly { run?: string; env?: Record<string, string> }[] = jobs[job].steps;
  return steps.flatMap(({ run, env = {} }) => {
    const filled = Object.entries(env).map(([name, value]) => [name, filledIn(value, inputs)]);
    return run === undefined ? [] : { run, env: Object.fromEntries(filled) };
  });
}

/** The script of a job of GitLab, with that of the job that it extends. */
export function gitlabSteps(archive: string, job: string, inputs: Inputs = {}): Step[] {
  const file = parse(readFileSync(join(archive, '.gitlab-ci.yml'), 'utf8'));
  const whole = { ...file[file[job].extends], ...file[job] };
  const variables = Object.entries<{ value: string }>(file.variables).map(([name, { value }]) => [
    name,
    inputs[name] ?? value,
  ]);
  const env = Object.fromEntries(variables);
  return [...whole.before_script, ...whole.script].map((run: string) => ({ run, env }));
}

function filledIn(value: string, inputs: Inputs): string {
  return value.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
    const name = /^inputs\.(\w+)$/.exec(expression)?.[1];
    if (name === undefined) throw new Error(`This test can't evaluate ${expression}`);
    return inputs[name] ?? '';
  });
}
