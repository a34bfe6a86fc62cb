/** Files that are skipped because of their names or of where they lie: each is named, with why and what to do. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/folder/load-content.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { problemsOf } from '../support/built-site.ts';
import { contentFolder, type Files, minutes, small } from '../support/content-folder.ts';
import { problemLines } from '../support/problem-lines.ts';

const MINUTES = minutes({ date: '2017-02-13' }, 'Vi åt.\n');

describe('what was meant as a file or folder of the archive is an error', () => {
  test.for([
    ['people.yml', 'people.yaml'],
    ['people.md', 'people.yaml'],
    ['personer.yaml', 'people.yaml'],
    ['Personer.txt', 'people.yaml'],
    ['organisationer.yaml', 'organisations.yaml'],
    ['ordlista.yaml', 'glossary.yaml'],
    ['tillgänglighet.yaml', 'accessibility.yaml'],
  ])('%s', ([path = '', near = '']) => {
    expect(problemLines({ [path]: 'x\n' })).toContain(
      `content/${path}:1:1 fel: ”${path}” läses inte – namnet ska vara ”${near}” – ${near in small ? `flytta innehållet till ${near}` : 'döp om'}.`,
    );
  });

  test('site.yml, where site.yaml is missing too', () => {
    const { 'site.yaml': site, ...rest } = small;
    const problems = problemsOf({ ...rest, 'site.yml': String(site) });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['content/site.yml misnamed-file']);
  });

  test.for<[path: string, near: string]>([
    ['group/a.md', 'groups'],
    ['protokoll/2017/a.md', 'minutes'],
    ['Möten/a.md', 'minutes'],
    ['grupper/a.md', 'groups'],
    ['projekt/a.md', 'projects'],
    ['sidor/a.md', 'pages'],
    ['uppföljningar/a.md', 'followups'],
  ])('%s', ([path, near]) => {
    const [name = '', ...rest] = path.split('/');
    const isThere = ['minutes', 'groups', 'projects'].includes(near);
    expect(problemLines({ [path]: 'x\n' })).toEqual([
      `content/${name}:1:1 fel: Mappen ”${name}” läses inte, och ${rest.join('/')} hoppas över – namnet ska vara ”${near}” – ${isThere ? `flytta filerna till ${near}/` : 'döp om mappen'}.`,
    ]);
  });

  test('many files of one folder are one error', () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => [`protokoll/${name}.md`, 'x\n']),
    );
    expect(problemLines(files)).toEqual([
      'content/protokoll:1:1 fel: Mappen ”protokoll” läses inte, och a.md, b.md, c.md, d.md, e.md och 2 till hoppas över – namnet ska vara ”minutes” – flytta filerna till minutes/.',
    ]);
  });

  test('an archive whose minutes all lie in such a folder is not told that it has none', () => {
    const { 'minutes/2017/2017-01-16-gemensam-grupp.md': file, ...rest } = small;
    const problems = problemsOf({ ...rest, 'protokoll/m.md': file ?? '' });
    expect(problems.map(({ rule }) => rule)).toEqual(['misnamed-file']);
  });
});

describe('one file that has what the files of a folder should says so', () => {
  test.for<[path: string, severity: string, holds: string, folder: string, fields: string]>([
    ['grupper.yaml', 'fel', 'grupper', 'groups', 'name'],
    ['groups.yml', 'fel', 'grupper', 'groups', 'name'],
    ['Projekt.yaml', 'fel', 'projekt', 'projects', 'name'],
    ['projects.csv', 'fel', 'projekt', 'projects', 'name'],
    ['uppföljningar.yaml', 'fel', 'uppföljningar', 'followups', 'date och refs'],
    ['sidor.md', 'varning', 'sidor', 'pages', 'title'],
    ['protokoll.txt', 'varning', 'protokoll', 'minutes', 'date och group'],
  ])('%s', ([path, severity, holds, folder, fields]) => {
    expect(problemLines({ [path]: '- name: Styrelsen\n' })).toEqual([
      `content/${path}:1:1 ${severity}: Filen läses inte – ${holds} väntades i mappen ${folder}/, en fil för varje – skriv en fil där som slutar på .md för varje, med ${fields} överst mellan två rader med ---.`,
    ]);
  });

  test('minutes in such a file are told of as minutes, and files with other names may lie there', () => {
    expect(problemLines({ 'protokoll.md': MINUTES }).join()).toContain('flytta filen till minutes/');
    expect(problemLines({ 'README.md': 'x\n', 'bilder.csv': 'x\n', 'arkiv/grupper.yaml': 'x\n' })).toEqual([]);
  });
});

test('attachments in another folder are a warning: links to them are errors anyway', () => {
  expect(problemLines({ 'bilagor/budget.pdf': 'x' })).toEqual([
    'content/bilagor:1:1 varning: Mappen ”bilagor” läses inte, och budget.pdf hoppas över – namnet ska vara ”attachments” – döp om mappen.',
  ]);
});

describe('minutes in a wrong folder are an error that says where they belong', () => {
  test.for<[path: string, where: string]>([
    ['groups/m.md', 'i groups/ – grupper väntades där'],
    ['projects/2017/m.md', 'i projects/ – projekt väntades där'],
    ['pages/m.md', 'i pages/ – sidor väntades där'],
    ['followups/m.md', 'i followups/ – uppföljningar väntades där'],
    ['attachments/m.md', 'i attachments/ – bilagor väntades där'],
    ['m.md', 'utanför minutes/ – där läses den inte'],
    ['gammalt/m.md', 'utanför minutes/ – där läses den inte'],
  ])('%s', ([path, where]) => {
    const expected = [
      `content/${path}:1:1 fel: Filen ser ut som ett protokoll men ligger ${where} – flytta filen till minutes/.`,
    ];
    expect(problemLines({ [path]: MINUTES })).toEqual(expected);
    const swedish = MINUTES.replace('date:', 'datum:').replace('group:', 'grupp:').replaceAll('\n', '\r\n');
    expect(problemLines({ [path]: swedish })).toEqual(expected);
  });

  test('outside all folders its name is enough', () => {
    expect(problemLines({ '2017-02-13-styrelsen.md': 'Vi åt.\n' }).join()).toContain('flytta filen till minutes/');
  });
});

describe('a Markdown file outside all folders that may be minutes is a warning', () => {
  const WHY =
    'Filen läses inte – ett protokoll väntades i minutes/, med date och group överst mellan två rader med --- – flytta filen dit om den är ett protokoll, annars till en mapp utanför content/.';
  test.for<[path: string, text: string]>([
    ['styrelsemote.md', 'Vi åt.\n'],
    ['mina/Årsmöte.md', 'Vi åt.\n'],
    ['mina/a.md', '# Styrelsen\n\nNärvarande: Bo Ek\n'],
    ['mina/b.md', '**Beslut:** Vi köper jord.\n'],
    ['mina/c.md', '## Närvarande\n\nBo Ek\n'],
    ['mina/d.md', '---\ndate: 2017-02-13\n---\n\nVi åt.\n'],
  ])('%s', ([path, text]) => {
    expect(problemLines({ [path]: text })).toEqual([`content/${path}:1:1 varning: ${WHY}`]);
  });
});

describe('minutes beside the content folder', () => {
  const beside = (files: Files): string[] => {
    const root = contentFolder(
      Object.fromEntries(Object.entries(small).map(([path, text]) => [`content/${path}`, text])),
    );
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return loadContent(`${root}/content`).problems.map((problem) => formatProblem(problem).replaceAll(`${root}/`, ''));
  };

  test.for([
    ['2017-02-13-styrelsen.md', 'Vi åt.\n'],
    ['minutes/m.md', MINUTES],
    ['protokoll/2017-02-13.md', 'Vi åt.\n'],
    ['m.md', MINUTES],
  ] as const)('%s is a warning', ([path, text]) => {
    expect(beside({ [path]: text })).toEqual([
      `${path}:1:1 varning: Filen läses inte – protokoll väntades i content/minutes/, och den ligger bredvid content/ – flytta filen till content/minutes/.`,
    ]);
  });

  test('other files lie there in peace', () => {
    expect(beside({ 'README.md': '# Arkivet\n', 'docs/2017-02-13.md': 'x\n', 'protokoll/mall.md': 'x\n' })).toEqual([]);
  });
});

const COPY =
  'Filen läses inte – en textfil som slutar på .md väntades – öppna den, kopiera texten till en ny fil som slutar på .md, med date och group överst mellan två rader med ---, eller flytta den till attachments/ och länka till den.';
const RENAME = 'Filen läses inte – namnet ska sluta på .md – döp om den';
const MOVE = 'flytta den till attachments/, och länka till den därifrån.';

describe('files of other types are warnings that say how they are brought in', () => {
  test.for<[path: string, message: string]>([
    ['minutes/m.docx', COPY],
    ['minutes/2017/m.doc', COPY],
    ['minutes/m.odt', COPY],
    ['minutes/m.rtf', COPY],
    ['minutes/m.html', COPY],
    ['minutes/m.pdf', COPY],
    ['2017-02-13 Styrelsen.docx', COPY],
    ['groups/g.docx', COPY.replace('date och group', 'name')],
    ['minutes/m.txt', `${RENAME}, och skriv date och group överst mellan två rader med ---.`],
    ['pages/om.txt', `${RENAME}, och skriv title överst mellan två rader med ---.`],
    ['minutes/m.md.txt', `${RENAME}.`],
    ['projects/ny.MD', `${RENAME}.`],
    ['minutes/karta.png', `Filen läses inte – i minutes/ väntades filer som slutar på .md – ${MOVE}`],
    ['followups/bild.jpg', `Filen läses inte – i followups/ väntades filer som slutar på .md – ${MOVE}`],
  ])('%s', ([path, message]) => {
    expect(problemLines({ [path]: 'x\n' })).toEqual([`content/${path}:1:1 varning: ${message}`]);
  });
});

test.for<[path: string, text?: string]>([
  ['LÄS MIG.txt'],
  ['README.md', '# Arkivet\n\n## Deltagare\n'],
  ['minutes/Thumbs.db'],
  ['minutes/~$mote.tmp'],
  ['anteckningsblock/idé.md', '# En idé\n'],
  ['node_modules/paket/m.md', MINUTES],
  ['protokollmall.md', 'x\n'],
  ['attachments/budget.docx'],
  ['protokollmall.docx'],
  ['projekt/logotyp.svg'],
])('%s lies there in peace', ([path, text = 'x\n']) => {
  const files: Files = { [path]: text };
  expect(problemLines(files)).toEqual([]);
});

describe('files that no one has made Markdown of yet are named where they lie', () => {
  test.for([
    ['protokoll/mars.docx', 'protokoll'],
    ['Protokoll mars.docx', 'Protokoll mars.docx'],
    ['Styrelsen/möte 3.pdf', 'Styrelsen/möte 3.pdf'],
    ['minutes/2017-03-07', 'minutes/2017-03-07'],
    ['minutes/a.mdx', 'minutes/a.mdx'],
    ['groups/styrelsen.yaml', 'groups/styrelsen.yaml'],
  ])('%s', ([path = '', named = '']) => {
    expect(problemLines({ [path]: 'x\n' })).toEqual([expect.stringContaining(`content/${named}:1:1 varning: `)]);
  });
});
