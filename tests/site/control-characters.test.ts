/** Characters that break XML or deceive readers are refused in every spelling, so that none is published. */
import { expect, test } from 'vitest';
import { buildSite, problemsOf } from '../support/built-site.ts';
import { minutes, small } from '../support/content-folder.ts';

/** What XML 1.0 forbids, and DEL. */
const CONTROLS = ['\u0000', '\u0001', '\u0008', '\u000b', '\u000c', '\u001b', '\u001f', '\u007f', '\ufffe', '\uffff'];
/** What turns the direction of reading around. */
const BIDI = ['\u061c', '\u202a', '\u202e', '\u2066', '\u2069'];

const meeting = 'minutes/2017/2017-01-16-gemensam-grupp.md';

function name(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

test.for([
  ...CONTROLS.map((character) => ({ code: name(character), character, rule: 'control-character' })),
  ...BIDI.map((character) => ({ code: name(character), character, rule: 'bidi-control' })),
])('$code is refused in a text, a field, a register and the site’s own file', ({ code, character, rule }) => {
  const problems = problemsOf({
    'site.yaml': `title: Prov${character}arkivet\nurl: https://prov.example/\n`,
    'groups/g.md': `---\nname: Gemensam grupp\npurpose: a${character}b\n---\n`,
    'organisations.yaml': `- name: Ria\n  kind: a${character}b\n`,
    [meeting]: minutes({ place: `a${character}b` }, `Ett ord${character}till.\n`),
  }).filter((problem) => problem.rule === rule);
  expect(problems.map(({ severity, file, line, column }) => [severity, file, line, column])).toEqual([
    ['error', 'content/groups/g.md', 3, 11],
    ['error', `content/${meeting}`, 4, 9],
    ['error', `content/${meeting}`, 7, 8],
    ['error', 'content/organisations.yaml', 2, 10],
    ['error', 'content/site.yaml', 1, 12],
  ]);
  for (const { message } of problems) expect(message).toContain(code);
});

test.for([
  { written: '"a\\0b"', rule: 'control-character' },
  { written: '"a\\x01b"', rule: 'control-character' },
  { written: '"a\\u000bb"', rule: 'control-character' },
  { written: '"a\\eb"', rule: 'control-character' },
  { written: '"a\\uffffb"', rule: 'control-character' },
  { written: '"a\\ud83db"', rule: 'control-character' },
  { written: '"a\\u202eb"', rule: 'bidi-control' },
])('$written, an escape of YAML, is refused where it stands', ({ written, rule }) => {
  const problems = problemsOf({ ...small, [meeting]: minutes({ place: written }, 'Text.\n') });
  expect(problems).toEqual([
    expect.objectContaining({ severity: 'error', rule, file: `content/${meeting}`, line: 4, column: 8 }),
  ]);
});

test.for(['&#0;', '&#1;', '&#x0B;', '&#x1F;', '&#xFFFF;', '&#xD83D;'])(
  '%s in a text is no such character in any page, feed or document',
  async (entity) => {
    const site = await buildSite({
      ...small,
      [meeting]: minutes({}, `## Klarspråk ${entity}\n\nEtt ord${entity}till.\n`),
    });
    for (const [path, text] of site) {
      if (path.startsWith('pagefind/') || path.startsWith('assets/')) continue;
      // the lines of a calendar end with CRLF (RFC 5545, 3.1)
      const shown = path.endsWith('.ics') ? text.replaceAll('\r\n', '\n') : text;
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      expect(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u.test(shown), path).toBe(false);
    }
  },
);
