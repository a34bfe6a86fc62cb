/** Options that npm keeps when «--» is missing: the command that was meant is shown, and no other archive is built. */
import { Command } from '@commander-js/extra-typings';
import { describe, expect, test } from 'vitest';
import { build } from '../../scripts/commands/build.ts';
import { check } from '../../scripts/commands/check.ts';
import { init } from '../../scripts/commands/init.ts';
import { heldByNpm } from '../../scripts/commands/npm-options.ts';
import { start } from '../../scripts/commands/start.ts';

const program = new Command();
for (const command of [build, check, init, start]) program.addCommand(command);

/** What npm adds to every run. */
const ALWAYS = { npm_config_user_agent: 'npm', npm_config_audit: '', npm_config_cache: '/x', npm_config_noproxy: '' };

/** The line to write instead, when npm runs a command with some of its options kept. */
function lineFor(
  [command = '', ...words]: readonly string[],
  kept: Readonly<Record<string, string>>,
): string | undefined {
  const held = Object.fromEntries(Object.entries(kept).map(([key, value]) => [`npm_config_${key}`, value]));
  const message = heldByNpm(program, [command, ...words], { npm_lifecycle_event: command, ...ALWAYS, ...held });
  return message?.replace(/^.* – skriv: /, '');
}

describe('npm keeps', () => {
  test.for<[string, string[], Record<string, string>, string]>([
    ['--content=DIR', ['build'], { content: 'DIR' }, 'npx oppnasoc build --content DIR'],
    ['--content DIR', ['build', 'DIR'], { content: 'true' }, 'npx oppnasoc build --content DIR'],
    ['a folder with a space', ['check'], { content: 'min mapp' }, 'npx oppnasoc check --content "min mapp"'],
    ['--strict', ['build'], { strict: 'true' }, 'npx oppnasoc build --strict'],
    ['--let-go', ['build'], { let_go: 'true' }, 'npx oppnasoc build --let-go'],
    ['--let-go=/x/', ['build'], { let_go: '/x/' }, 'npx oppnasoc build --let-go /x/'],
    ['--outcomes', ['check'], { outcomes: 'true' }, 'npx oppnasoc check --outcomes'],
    ['--port 80', ['start', '80'], { port: 'true' }, 'npx oppnasoc start --port 80'],
    ['an empty value', ['build'], { content: '' }, 'npx oppnasoc build --content MAPP'],
    [
      'two values',
      ['build', 'A', 'B'],
      { content: 'true', output: 'true' },
      'npx oppnasoc build --content MAPP --output MAPP',
    ],
    [
      'one of two',
      ['build', '--today', '2017-03-01'],
      { content: 'A' },
      'npx oppnasoc build --content A --today 2017-03-01',
    ],
    ['a misspelt option', ['build'], { contnet: 'A' }, 'npx oppnasoc build --content A'],
    ['--title=X of init', ['init', 'ny'], { title: 'X' }, 'npx oppnasoc init ny --title X'],
    ['--title X of init', ['init', 'ny', 'X'], { title: 'true' }, 'npx oppnasoc init MAPP --title NAMN'],
  ])('%s', ([, words, kept, line]) => {
    expect(lineFor(words, kept)).toBe(line);
  });

  test('nothing', () => {
    expect(lineFor(['build', '--content', 'A'], {})).toBeUndefined();
    expect(lineFor(['start'], { strict_ssl: 'true', os: 'x', otp: '1', tag: 'a' })).toBeUndefined();
  });
});

test('the message names what npm kept', () => {
  const environment = { npm_lifecycle_event: 'build', npm_config_content: 'A', npm_config_strict: 'true' };
  expect(heldByNpm(program, ['build'], environment)).toBe(
    'npm behöll --content och --strict för sig självt, och inget har gjorts – två streck före valen, eller npx, väntades – skriv: npx oppnasoc build --content A --strict',
  );
});

test('a command that npm does not run, or runs within another of its scripts, is left alone', () => {
  expect(heldByNpm(program, ['build'], { npm_config_content: 'A' })).toBeUndefined();
  expect(heldByNpm(program, ['build'], { npm_lifecycle_event: 'test', npm_config_content: 'A' })).toBeUndefined();
});
