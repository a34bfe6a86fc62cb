/** A file that takes too long is stopped, with an error at it, and every other file is read. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/folder/load-content.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { readMinutesOf, readMinutesWith } from '../../src/reading/pool/read-all.ts';
import { isHeavy, secondsFor, tooSlow } from '../../src/reading/weight.ts';
import { KeptArchive } from '../../src/site/kept-archive.ts';
import { contentFolder, minutes, small } from '../support/content-folder.ts';
import { hostileShapes } from '../support/hostile-shapes.ts';

/** A file of a shape by its name. */
function shaped(name: string, bytes: number): string {
  const shape = hostileShapes.find((one) => one.name === name);
  if (!shape) throw new Error(`There is no shape ${name}`);
  return shape.text(bytes);
}

test('two files that would take minutes are errors of their own, and all that is written elsewhere is read', async () => {
  const folder = contentFolder({
    ...small,
    'minutes/a.md': shaped('`[ (](` over many lines', 100_000),
    'minutes/b.md': minutes({ date: '2017-02-14' }, 'Beslut: vi går hem.\n\nSe [den](borta.md).\n'),
    'projects/p.md': shaped('a project’s text of brackets', 100_000),
  });
  const { problems, outcomes, archive } = await new KeptArchive(folder).load('2017-06-30' as CalendarDate);
  expect(archive).toBeUndefined();
  expect(problems.map((problem) => formatProblem(problem).replaceAll(folder, 'content'))).toEqual([
    expect.stringMatching(
      /^content\/minutes\/a\.md:6:1 fel: Filen tar för lång tid att läsa – högst 2 sekunder väntades/,
    ),
    expect.stringMatching(/^content\/minutes\/b\.md:8:4 fel: Filen ”borta\.md” finns inte/),
    expect.stringMatching(/^content\/projects\/p\.md:5:1 fel: Filen tar för lång tid att läsa/),
  ]);
  expect(outcomes.map(({ text }) => text)).toEqual(['vi går hem.']);
});

test('what is read in the watched thread is what would have been read here', async () => {
  const folder = contentFolder({
    ...small,
    'minutes/a.md': minutes({ date: '2017-02-13' }, '- Klarspråk: *se* [här](http://a.se/).\n'.repeat(300)),
    'minutes/b.md': minutes({ date: '2017-02-14' }, `Beslut: vi går.\n\n${'- a\n'.repeat(2500)}`),
  });
  const { content } = loadContent(folder);
  if (!content) throw new Error('The folder could not be read');
  expect(content.minutes.map((path) => isHeavy(readFileSync(path, 'utf8')))).toEqual([false, true, true]);
  expect(await readMinutesWith(undefined, content)).toEqual(readMinutesOf(content));
});

test('no ordinary minutes are timed, however long they are', () => {
  const { content } = loadContent('content');
  const texts = content?.minutes.map((path) => readFileSync(path, 'utf8')) ?? [];
  expect(texts.length).toBeGreaterThan(10);
  const all = texts.join('\n\n');
  expect(isHeavy(all.repeat(Math.ceil(500_000 / all.length)))).toBe(false);
});

test.for([
  ['few signs', '['.repeat(4000), false],
  ['signs alone', '['.repeat(4001), true],
  ['many words and a paragraph of signs', `${'Vi läste brev. '.repeat(20_000)}\n\n${'['.repeat(1500)}`, true],
  [
    'many words and signs in many paragraphs',
    `${'Vi läste ett brev om det som hände i går (a).\n\n'.repeat(1500)}`,
    false,
  ],
] as const)('a text of %s', ([, text, heavy]) => {
  expect(isHeavy(text)).toBe(heavy);
});

test('a text has a second for each 100 kB, at least two and at most five', () => {
  expect([0, 200_000, 350_000, 500_000, 524_288].map(secondsFor)).toEqual([2, 2, 3.5, 5, 5]);
});

test('the error is at the paragraph that is to blame, or at the file', () => {
  const text = `---\ndate: 2017-02-13\n---\n\nText.\n\n\n${'[ (]('.repeat(100)}\n${'[ (]('.repeat(100)}\n\nSlut.\n`;
  expect(formatProblem(tooSlow({ path: 'm.md', text }, 3.5))).toBe(
    'm.md:8:1 fel: Filen tar för lång tid att läsa – högst 3,5 sekunder väntades – dela stycket, listan eller tabellen som börjar på den här raden, eller ta bort tecken som [, ( och < ur den.',
  );
  expect(formatProblem(tooSlow({ path: 'm.md', text: '*a*\n\n'.repeat(5000) }, 2))).toBe(
    'm.md:1:1 fel: Filen tar för lång tid att läsa – högst 2 sekunder väntades – dela filen i flera, eller ta bort tecken som är där av misstag.',
  );
});
