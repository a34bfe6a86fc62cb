/** The files of a content folder: which are read, which are skipped, and folders that are no content folder. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { contentFolder, minutes, small, temporaryFolder } from '../support/content-folder.ts';

/** What is loaded of a folder, with paths below it. */
function load(folder: string) {
  const { archive, problems, skipped } = loadArchive(folder, '2017-06-30' as CalendarDate);
  return { archive, skipped, lines: problems.map((problem) => formatProblem(problem).replaceAll(folder, 'content')) };
}

const REFUSED = 'fel: Det här är en länk eller specialfil – en vanlig fil väntades – lägg filen själv här.';

test('links to files and folders, and pipes, are refused; nothing behind them is read', () => {
  const folder = contentFolder(small);
  const outside = contentFolder({ 'hemlig.md': minutes({ date: '2017-02-13' }, 'Hemligt.\n') });
  symlinkSync(join(outside, 'hemlig.md'), join(folder, 'minutes/fil.md'));
  symlinkSync(outside, join(folder, 'minutes/mapp'));
  symlinkSync(join(outside, 'finns-inte.md'), join(folder, 'minutes/bruten.md'));
  mkdirSync(join(folder, 'attachments'));
  symlinkSync('/etc/hosts', join(folder, 'attachments/hosts.txt'));
  execFileSync('mkfifo', [join(folder, 'pages.md')]);
  const { archive, lines } = load(folder);
  expect(archive).toBeUndefined();
  expect(lines).toEqual(
    ['attachments/hosts.txt', 'minutes/bruten.md', 'minutes/fil.md', 'minutes/mapp', 'pages.md'].map(
      (path) => `content/${path}:1:1 ${REFUSED}`,
    ),
  );
});

test('names with a dot first are not content, and files that are no Markdown are named and counted', () => {
  const { archive, skipped, lines } = load(
    contentFolder({
      ...small,
      'minutes/.utkast.md': 'x',
      'minutes/.git/config.md': 'x',
      '.obsidian/app.md': 'x',
      'minutes/anteckning.txt': 'x',
      'minutes/2017/bild.png': 'x',
      'minutes/2017/gammal.docx': 'x',
      'projects/bild.png': 'x',
    }),
  );
  expect(lines.map((line) => line.split(': ')[0])).toEqual([
    'content/minutes/2017/bild.png:1:1 varning',
    'content/minutes/2017/gammal.docx:1:1 varning',
    'content/minutes/anteckning.txt:1:1 varning',
    'content/projects/bild.png:1:1 varning',
  ]);
  expect(archive?.meetings).toHaveLength(1);
  expect(skipped).toBe(3);
});

test('a folder whose name ends as a file’s is a folder', () => {
  const { archive, lines } = load(
    contentFolder({ ...small, 'minutes/2018.md/m.md': minutes({ date: '2017-02-13' }, '') }),
  );
  expect(lines).toEqual([]);
  expect(archive?.meetings).toHaveLength(2);
});

test.for(['#1 klart 100%?.md', 'möte..md', '..md.md', 'a b "c".md', `${'å'.repeat(100)}.md`])(
  'a meeting’s address does not come of the name of its file: %s',
  (name) => {
    const { archive, lines } = load(
      contentFolder({ ...small, [`minutes/x/${name}`]: minutes({ date: '2017-02-13' }, '') }),
    );
    expect(lines).toEqual([]);
    expect(archive?.meetings.map(({ id }) => id)).toEqual(
      name.startsWith('.') ? ['2017-01-16-gemensam-grupp'] : ['2017-01-16-gemensam-grupp', '2017-02-13-gemensam-grupp'],
    );
  },
);

test('an empty folder has neither site nor minutes', () => {
  expect(load(temporaryFolder()).lines).toEqual([
    'content/minutes:1:1 fel: Inga protokoll hittades – minst en .md-fil väntades i mappen minutes – kontrollera att rätt mapp är vald.',
    'content/site.yaml:1:1 fel: Filen site.yaml saknas – webbplatsens namn och adress väntades där – skapa filen med raderna ”title: …” och ”url: https://…”.',
  ]);
});

test('a site without minutes is no site', () => {
  const { 'minutes/2017/2017-01-16-gemensam-grupp.md': _, ...files } = small;
  expect(load(contentFolder({ ...files, 'minutes/x.txt': 'x' })).lines.slice(0, 1)).toEqual([
    'content/minutes:1:1 fel: Inga protokoll hittades – minst en .md-fil väntades i mappen minutes – kontrollera att rätt mapp är vald.',
  ]);
});

test.for(['finns-inte', 'fil.txt'])('a folder that is none: %s', (name) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'fil.txt'), '');
  const path = join(folder, name);
  expect(load(path).lines).toEqual([
    'content:1:1 fel: Mappen ”content” finns inte – en mapp med protokoll väntades – kontrollera vad som står efter --content.',
  ]);
});
