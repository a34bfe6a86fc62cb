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

const GROUP_EXAMPLE = '--- ⏎ date: 2017-01-16 ⏎ group: Gruppens namn ⏎ ---';
const DASHES = 'tre bindestreck, ---, väntades';

test.for([
  [
    'a blank line',
    `\n---\n${HEAD}---\n`,
    '1:1 fel: Filen börjar med en tom rad – --- väntades på den första raden – ta bort det tomma före ---.',
  ],
  [
    'two blank lines',
    `\n \n---\n${HEAD}---\n`,
    '1:1 fel: Filen börjar med 2 tomma rader – --- väntades på den första raden – ta bort det tomma före ---.',
  ],
  [
    'an em dash',
    `—\n${HEAD}---\n`,
    `1:1 fel: Filen börjar med ”—” – ${DASHES} på den första raden – byt tecknen mot ---.`,
  ],
  [
    'two hyphens',
    `--\n${HEAD}---\n`,
    `1:1 fel: Filen börjar med ”--” – ${DASHES} på den första raden – byt tecknen mot ---.`,
  ],
  [
    'keys at once',
    `${HEAD}---\n`,
    '1:1 fel: Raden med --- saknas överst – den väntades före ”date” – skriv --- på en egen rad först i filen.',
  ],
  [
    'a text',
    `Rubrik\n---\n${HEAD}---\n`,
    `1:1 fel: Filen börjar inte med --- – uppgifter om filen väntades överst – börja filen så här: ${GROUP_EXAMPLE}`,
  ],
  [
    'nothing at all',
    '',
    `1:1 fel: Filen är tom – uppgifter om filen väntades överst, mellan två rader med --- – börja filen så här: ${GROUP_EXAMPLE}`,
  ],
] as const)('%s instead of front matter', ([, file, expected]) => {
  expect(problemLines({ 'minutes/m.md': file })).toEqual([`content/minutes/m.md:${expected}`]);
});

test('a dash that a word processor made of the last line of front matter is reported there', () => {
  expect(problemLines({ 'minutes/m.md': `---\n${HEAD}—\n\nText.\n` })).toEqual([
    `content/minutes/m.md:4:1 fel: Raden ”—” ska avsluta uppgifterna överst – ${DASHES} – byt tecknen mot ---.`,
  ]);
});

test.for([
  ['groups', 'name: Namnet'],
  ['projects', 'name: Namnet'],
  ['pages', 'title: Sidans rubrik'],
  ['followups', 'date: 2017-01-16 ⏎ refs: [2017-01-16-styrelsen.uppgift-boka-salen]'],
] as const)('an empty file in %s is shown what files there begin with', ([folder, example]) => {
  const [line] = problemLines({ [`${folder}/x.md`]: '' });
  expect(line).toContain(`börja filen så här: --- ⏎ ${example} ⏎ ---`);
});

test('what else is wrong in a file with a wrong first line is reported with it, on the lines of the file', () => {
  const lines = problemLines({ 'minutes/m.md': `\n—\n${HEAD}plase: x\n---\n\n[Borta](borta.md)\n` });
  expect(lines.map((line) => line.split(' ')[0])).toEqual([
    'content/minutes/m.md:2:1',
    'content/minutes/m.md:5:1',
    'content/minutes/m.md:8:1',
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
