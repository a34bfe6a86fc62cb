/** The start and end of front matter, and that it is read as YAML only. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/content-folder.ts';
import { loadFiles } from '../support/front-matter.ts';
import { problemLines } from '../support/problem-lines.ts';

const HEAD = 'date: 2017-02-13\ngroup: Gemensam grupp\n';
const ONLY_YAML =
  'Bara YAML får stå överst i filen – den första raden ska vara --- och inget annat – ta bort det som står efter strecken.';

/** A file that runs code and touches the canary if it is read as a program. */
const program = (opening: string, canary: string): string =>
  `${opening}\n{ date: require('node:fs').writeFileSync(${JSON.stringify(canary)}, '') }\n---\n\nText.\n`;

describe('no language but YAML', () => {
  test('gray-matter left alone would run the program, so that this test can fail', () => {
    const canary = join(temporaryFolder(), 'canary');
    matter(program('---js', canary), {});
    expect(existsSync(canary)).toBe(true);
    rmSync(canary);
  });

  test.for([
    '---js',
    '---JS',
    '--- js',
    '---\tjs',
    '---javascript',
    '---jsLegacy',
    '---json',
    '---coffee',
    '---toml',
    '---yaml',
    '---constructor',
    '---__proto__',
    '---toString',
    '----',
  ])('”%s” is refused in every kind of file, and its program is not run', (opening) => {
    const canary = join(temporaryFolder(), 'canary');
    const paths = ['groups/x.md', 'minutes/x.md', 'pages/x.md', 'projects/x.md'];
    const lines = problemLines(Object.fromEntries(paths.map((path) => [path, program(opening, canary)])));
    expect(lines).toEqual(paths.map((path) => `content/${path}:1:1 fel: ${ONLY_YAML}`));
    expect(existsSync(canary)).toBe(false);
  });
});

test.for([
  ['with a text after it', `---\n${HEAD}\nText.\n`],
  ['without any text', `---\n${HEAD}`],
  ['and nothing else', '---'],
] as const)('front matter that is never closed, %s', ([, file]) => {
  expect(problemLines({ 'minutes/m.md': file })).toEqual([
    'content/minutes/m.md:1:1 fel: Uppgifterna överst i filen är inte avslutade – en rad med --- väntades efter dem – skriv --- på en egen rad före texten.',
  ]);
});

test.for(['-----', '---foo', '--- text'])('”%s” does not close front matter', (closer) => {
  expect(problemLines({ 'minutes/m.md': `---\n${HEAD}${closer}\n\nText.\n` })).toEqual([
    'content/minutes/m.md:4:1 fel: Raden börjar med --- men har mer på raden – uppgifterna överst ska avslutas med --- och inget annat – skriv bara --- på raden.',
  ]);
});

test.for([
  ['a blank line', `\n---\n${HEAD}---\n`],
  ['a text', `Rubrik\n---\n${HEAD}---\n`],
  ['nothing at all', ''],
] as const)('%s instead of front matter', ([, file]) => {
  expect(problemLines({ 'minutes/m.md': file })).toEqual([
    'content/minutes/m.md:1:1 fel: Filen börjar inte med --- – uppgifter om filen väntades överst – börja filen så här: --- ⏎ date: 2017-01-16 ⏎ group: Gemensam utvecklingsgrupp ⏎ ---',
  ]);
});

test.for([
  ['a byte order mark', `\ufeff---\n${HEAD}---\n\n## Övrigt\n\nText.\n`],
  ['Windows line ends', `---\n${HEAD}---\n\n## Övrigt\n\nText.\n`.replaceAll('\n', '\r\n')],
  ['the line ends of old Macs', `---\n${HEAD}---\n\n## Övrigt\n\nText.\n`.replaceAll('\n', '\r')],
  ['all of these', `\ufeff---\n${HEAD}---\n\n## Övrigt\n\nText.\n`.replaceAll('\n', '\r\n')],
  ['spaces after the dashes', `---  \n${HEAD}--- \n\n## Övrigt\n\nText.\n`],
  ['a line drawn in the text', `---\n${HEAD}---\n\n## Övrigt\n\nText.\n\n---\n`],
] as const)('a file with %s is read as one without', ([, file]) => {
  const { archive, problems } = loadFiles({ 'minutes/m.md': file });
  expect(problems).toEqual([]);
  const meeting = archive?.meetings.find(({ date }) => date === '2017-02-13');
  expect(meeting?.sections.map(({ title, text }) => ({ title, text }))).toEqual([{ title: 'Övrigt', text: 'Text.' }]);
});

test('places are those of the file, also with a byte order mark and Windows line ends', () => {
  const file = `\ufeff---\r\n${HEAD.replaceAll('\n', '\r\n')}projects: [Badhus]\r\n---\r\n\r\n[Borta](borta.md)\r\n`;
  expect(problemLines({ 'minutes/m.md': file }).map((line) => line.split(' ')[0])).toEqual([
    'content/minutes/m.md:4:12',
    'content/minutes/m.md:7:1',
  ]);
});

test('two files with the same front matter do not share it', () => {
  const { archive } = loadFiles({
    'minutes/m.md': `---\n${HEAD}---\n`,
    'projects/ett.md': '---\nname: Ett\n---\n\nEtt.\n',
    'projects/tva.md': '---\nname: Två\n---\n\nTvå.\n',
  });
  expect(archive?.projects.map(({ name, text }) => [name, text.sections[0]?.text])).toEqual(
    expect.arrayContaining([
      ['Ett', 'Ett.'],
      ['Två', 'Två.'],
    ]),
  );
});
