/** What the workflows hand on to the program of what somebody wrote in the form of a host. */
import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/content-folder.ts';
import { shell } from '../support/shell.ts';
import { gitlabSteps, type Step, stepsOfJob } from '../support/workflow-steps.ts';

const FOLDER = 'scripts/starter/repository';
/** Stands for the program: notes each of its arguments on a line. */
const NPX = '#!/bin/bash\nprintf "%s\\n" "$@" > "$ARGUMENTS"\n';

/** The arguments about what is let go that the last step of a job gives, with a text in the form. */
async function letGoOf(stepsWith: (text: string, folder: string) => readonly Step[], text: string): Promise<string[]> {
  const folder = temporaryFolder();
  const step = stepsWith(text, folder).at(-1);
  if (!step) throw new Error('The job has no step');
  writeFileSync(join(folder, 'npx'), NPX);
  chmodSync(join(folder, 'npx'), 0o755);
  const noted = join(folder, 'arguments');
  const env = { ...process.env, ...step.env, PATH: `${folder}:${process.env['PATH']}`, ARGUMENTS: noted };
  const { code, err } = await shell(step.run, folder, env);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const words = readFileSync(noted, 'utf8').split('\n').slice(0, -1);
  rmSync(noted);
  const start = words.findIndex((word) => word.startsWith('--let-go'));
  return start < 0 ? [] : words.slice(start);
}

describe.for([
  ['GitHub', (text: string) => stepsOfJob(FOLDER, 'github.yml', 'build', { let_go: text })],
  ['Forgejo', (text: string) => stepsOfJob(FOLDER, 'forgejo.yml', 'publish', { let_go: text })],
  [
    'GitLab',
    (text: string, folder: string) => {
      cpSync(join(FOLDER, 'gitlab.yml'), join(folder, '.gitlab-ci.yml'));
      return gitlabSteps(folder, 'pages', { LET_GO: text });
    },
  ],
] as const)('at %s', ([, stepsWith]) => {
  test('an empty form lets nothing go', async () => {
    expect(await letGoOf(stepsWith, '')).toEqual([]);
  });

  // unquoted, a space alone would be no address, and without an address all is let go
  test.for([' ', 'Allt', '/projekt/a/, /beslut/b/', '*', '--strict', "'/a/#b'"])(
    'a text is handed on as it was written, for the program to read: %j',
    async (text) => {
      expect(await letGoOf(stepsWith, text)).toEqual([`--let-go=${text}`]);
    },
  );
});
