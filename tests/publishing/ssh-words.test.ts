/** Places on other machines as people write them, and words of command lines. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { sshCommand } from '../../src/publishing/ssh/ssh-command.ts';
import { readSshPlace } from '../../src/publishing/ssh/ssh-place.ts';
import { quoted, wordsOf } from '../../src/publishing/ssh/words.ts';

describe('a place', () => {
  test.for([
    ['anna@server.example:arkiv', ['anna@server.example', 'anna@server.example', './arkiv']],
    ['server:/srv/arkiv', ['server', 'server', '/srv/arkiv']],
    ['server:~/arkiv', ['server', 'server', './arkiv']],
    ['server:~', ['server', 'server', './']],
    ['server:-arkiv', ['server', 'server', './-arkiv']],
    [`server:mitt "arkiv" 'här'`, ['server', 'server', `./mitt "arkiv" 'här'`]],
    ['anna@[2001:db8::1]:arkiv', ['anna@2001:db8::1', 'anna@[2001:db8::1]', './arkiv']],
    ['åsa@älv.example:a:b', ['åsa@älv.example', 'åsa@älv.example', './a:b']],
  ] as const)('%s is on another machine', ([place, [destination, host, folder]]) => {
    expect(readSshPlace(place)).toEqual({ destination, host, folder });
  });

  test.for(['arkiv', './arkiv:nytt', '/srv/a:b', '../x', String.raw`C:\arkiv`, 'C:/arkiv'])(
    '%s is a folder of this one',
    (place) => expect(readSshPlace(place)).toBeUndefined(),
  );

  test.for([
    '-oProxyCommand=id:arkiv',
    'anna@-oProxyCommand=id:arkiv',
    '-l@server:arkiv',
    'anna@server:',
    ':arkiv',
    '@server:arkiv',
    'anna bo@server:arkiv',
    '$(id)@server:arkiv',
    'ser`id`ver:arkiv',
    'server:ar\nkiv',
    'server:~anna/arkiv',
  ])('%j can’t be read', (place) => {
    expect(() => readSshPlace(place)).toThrow(
      / går inte att läsa – användare@server:mapp väntades, där mappen ligger under/,
    );
  });
});

describe('words', () => {
  test.for([
    ['ssh', ['ssh']],
    [' ssh  -p 2222 ', ['ssh', '-p', '2222']],
    [`ssh -i "min nyckel" -o 'A=b c'`, ['ssh', '-i', 'min nyckel', '-o', 'A=b c']],
    [`ssh -i'"a"'/b""c`, ['ssh', '-i"a"/bc']],
  ] as const)('%j', ([line, words]) => {
    expect(wordsOf(line)).toEqual(words);
  });

  test.for(['', '  '])('of %j are none, which is no way to run ssh', (line) => {
    expect(() => sshCommand(line)).toThrow('--ssh är tomt – ett kommando som ”ssh -p 2222” väntades');
  });

  test.for([`a b`, `it's`, `"$HOME" \`id\` $(id) \\ *`, 'å\tä\nö', '', '-n'])('%j is one word of a shell', (text) => {
    const printed = execFileSync('sh', ['-c', `printf '%s|' ${quoted(text)}`], { encoding: 'utf8' });
    expect(printed).toBe(`${text}|`);
  });
});
