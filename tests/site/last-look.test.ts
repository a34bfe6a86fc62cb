/** The last look at what a site is made of, packed files too. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { build } from '../../src/site/build.ts';
import { lastLook } from '../../src/site/last-look/last-look.ts';
import { contentFolder, type Files, minutes, small, writeFiles } from '../support/content-folder.ts';
import { lastingFolder } from '../support/lasting-folder.ts';
import { withCheckDigit } from '../support/personal-numbers.ts';

const DATE = '850709';
const NUMBER = `${DATE}-${withCheckDigit(DATE)}`;
const JOINED = `19${NUMBER.replace('-', '')}`;
const NAME = 'Gudvår Qvarnsten';
const NAMES = { withheld: [NAME, 'Gullan'], named: ['Gullan Ek'] };

/** The problems of all files below a folder, as if they were copied into a site. */
function lookAt(folder: string, names = NAMES): Problem[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .toSorted();
  return lastLook(names)(paths.map((path) => ({ path, content: { copyOf: join(folder, path) } })));
}

/** The rules and files that are told of in a site of some files. */
function toldOf(files: Files, names = NAMES): string[] {
  return lookAt(contentFolder(files), names).map(({ rule, file }) => `${rule} ${file}`);
}

/** A file of Pagefind's with this in it. */
const packed = (content: string | Uint8Array): Uint8Array =>
  new Uint8Array(gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from(content)])));

/** Texts as an array in CBOR. */
function cbor(...texts: string[]): Uint8Array {
  const items = texts.map((text) => {
    const bytes = Buffer.from(text);
    return Buffer.concat([Buffer.from([0x78, bytes.length]), bytes]);
  });
  return Buffer.concat([Buffer.from([0x80 + texts.length]), ...items]);
}

/** A PDF file with a packed page. */
function pdfPage(content: string): Uint8Array {
  const page = deflateSync(Buffer.from(content, 'latin1'));
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n'),
    page,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}

/** A ZIP archive of files, as Word makes it. */
const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );

describe('the bytes', () => {
  const FRAGMENT = 'pagefind/fragment/unknown_1.pf_fragment';
  const INDEX = 'pagefind/index/unknown_1.pf_index';
  const FILTER = 'pagefind/filter/unknown_1.pf_filter';
  const marked = (text: string): string => `{"content":"${text.replace(/\p{L}+/gu, '$&qx')}"}`;

  test.for<[where: string, path: string, (text: string) => string | Uint8Array]>([
    ['a page', 'a/index.html', (text) => `<p>Om <b>${text}</b>.</p>`],
    ['a feed', 'feed.xml', (text) => `<content>&lt;p&gt;Om ${text}&lt;/p&gt;</content>`],
    ['open data', 'data/archive.json', (text) => JSON.stringify({ text })],
    ['a calendar', 'kalender.ics', (text) => `SUMMARY:${text.slice(0, 4)}\r\n ${text.slice(4)}\r\n`],
    ['a file for hosts', '_redirects', (text) => `/a/ /${text}/ 301\n`],
    ['an attached text in Latin-1', 'bilagor/a.txt', (text) => Buffer.from(text, 'latin1')],
    [
      'a document of Word',
      'bilagor/a.docx',
      (text) =>
        zip({
          'word/document.xml': `<w:p><w:r><w:t>${text.slice(0, 7)}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>${text.slice(7)}</w:t></w:r></w:p>`,
        }),
    ],
    [
      'cells of a document of Word',
      'bilagor/a.docx',
      (text) =>
        zip({
          'word/document.xml': `<w:tc><w:p><w:t>${text.slice(0, 6)}</w:t></w:p></w:tc><w:tc><w:p><w:t>${text.slice(7)}</w:t></w:p></w:tc>`,
        }),
    ],
    [
      'an attribute in a document',
      'bilagor/a.docx',
      (text) => zip({ 'word/document.xml': `<wp:docPr id="1" descr="Om ${text}"/>` }),
    ],
    ['a packed page of a PDF file', 'bilagor/a.pdf', (text) => pdfPage(`BT (Om ${text}) Tj ET`)],
    ['a packed file', 'bilagor/a.svgz', (text) => new Uint8Array(gzipSync(`<text>${text}</text>`))],
    ['a document of the search', FRAGMENT, (text) => packed(marked(text))],
    ['a filter of the search', FILTER, (text) => packed(cbor('group', `Gruppen ${text}`))],
  ])('of %s are looked at', ([, path, write]) => {
    expect(toldOf({ [path]: write(NUMBER) })).toEqual([`personal-number ${path}`]);
    expect(toldOf({ [path]: write(NAME) })).toEqual([`withheld-name ${path}`]);
    expect(toldOf({ [path]: write('ett ord') })).toEqual([]);
  });

  test.for<[where: string, path: string, content: string | Uint8Array]>([
    [
      'as the author of a Word document',
      'bilagor/a.docx',
      zip({ 'docProps/core.xml': `<dc:creator>${NAME}</dc:creator>` }),
    ],
    ['as the author of a PDF file', 'bilagor/a.pdf', Buffer.from(`%PDF-1.4\n/Author (${NAME})`, 'latin1')],
    [
      'as the author of a PDF file, in UTF-16',
      'bilagor/b.pdf',
      Buffer.concat([Buffer.from('%PDF-1.4\n/Author '), Buffer.from(NAME, 'utf16le').swap16()]),
    ],
    ['joined in a word of the index', INDEX, packed(cbor('gudvarqvarnstenqx'))],
    ['joined in a list of words', 'pagefind/words/g.json', '{"gudvarqvarnsten":"gudvarqvarnsten"}'],
    ['in a path', 'bilagor/gudvarqvarnsten2017.pdf', new Uint8Array([0])],
  ])('have a name %s', ([, path, content]) => {
    expect(toldOf({ [path]: content })).toEqual([`withheld-name ${path}`]);
  });

  test('have a number with its century in a word of the index, which no telephone number is', () => {
    expect(toldOf({ [INDEX]: packed(cbor(`${JOINED}qx`)) })).toEqual([`personal-number ${INDEX}`]);
  });

  test.for<[what: string, path: string, content: string | Uint8Array]>([
    ['words that stand beside each other in the index', INDEX, packed(cbor('gudvarqx', 'qvarnstenqx'))],
    ['numbers that stand beside each other in the index', INDEX, packed(cbor(`${DATE}qx`, `${NUMBER.slice(7)}qx`))],
    ['a telephone number without its signs', INDEX, packed(cbor(`${NUMBER.replace('-', '')}qx`))],
    ['a first name that others have', INDEX, packed(cbor('gullanqx'))],
    ['words of a list', 'pagefind/words/g.json', '{"gudvar":"gudvar","qvarnsten":"qvarnsten"}'],
    ['minified scripts', 'assets/search.0123abcd.js', 'let gudvar,qvarnsten;'],
    ['numbers in a PDF file', 'bilagor/a.pdf', `%PDF-1.4\nxref\n${NUMBER.replace('-', '')} 00000 n\n`],
    ['a picture', 'bilagor/a.png', new Uint8Array([0x89, 0x50, 0, 0xff, 0xfe])],
    ['an archive that is cut off', 'bilagor/a.zip', zip({ a: 'b' }).subarray(0, 40)],
  ])('may have %s', ([, path, content]) => {
    expect(toldOf({ [path]: content })).toEqual([]);
  });

  test.for<[where: string, content: string | Uint8Array]>([
    ['the title of a PDF file', Buffer.from(`%PDF-1.4\n/Title (Brev ${JOINED})`, 'latin1')],
    ['the title of a PDF file, with its hyphen', Buffer.from(`%PDF-1.4\n/Title (Brev ${NUMBER})`, 'latin1')],
    ['the title of a PDF file in UTF-16', Buffer.from(`\0%PDF \0(Brev ${JOINED})`, 'utf16le').swap16()],
    ['the comment of a picture', Buffer.concat([Buffer.from([0xff, 0xd8, 0]), Buffer.from(`Brev ${NUMBER}.`)])],
    [
      'a document in a document',
      zip({ 'word/embeddings/a.xlsx': zip({ 'xl/sharedStrings.xml': `<t>${NUMBER}</t>` }) }),
    ],
  ])('have a number in %s', ([, content]) => {
    expect(toldOf({ 'bilagor/a.bin': content })).toEqual(['personal-number bilagor/a.bin']);
  });

  test.for<[what: string, content: string]>([
    ['a time of a PDF file', '%PDF-1.4\n/CreationDate (D:20170213133000)'],
    ['an id', `%PDF-1.4\n<id>ab${DATE}-${NUMBER.slice(-4)}-4d7c-9a51-2f0c9e1b7d3a</id>`],
    ['places of objects', '%PDF-1.4\n0000000015 00000 n\n0000019121 00000 n'],
  ])('of a file that is no text may have %s', ([, content]) => {
    expect(toldOf({ 'bilagor/a.pdf': content })).toEqual([]);
  });

  test('of a document that is too large when it is unpacked are told of; a film in it is not', () => {
    const text = strToU8(NUMBER);
    const large = new Uint8Array(257 * 1024 * 1024);
    const level = { level: 1 } as const;
    expect(toldOf({ 'a.docx': zipSync({ 'a.xml': [large, level], 'b.xml': text }) })).toEqual([
      'personal-number a.docx',
      'attachment-too-large a.docx',
    ]);
    expect(toldOf({ 'a.pptx': zipSync({ 'ppt/media/a.mp4': [large, level], 'ppt/b.xml': text }) })).toEqual([
      'personal-number a.pptx',
    ]);
    expect(toldOf({ 'a.gz': gzipSync(large) })).toEqual(['attachment-too-large a.gz']);
  });

  test('repeat nothing in the message or its place', () => {
    const problems = lookAt(contentFolder({ [`${NUMBER}/index.html`]: NAME }), NAMES);
    expect(problems.map(({ rule }) => rule)).toEqual(['personal-number', 'withheld-name']);
    for (const { file, message } of problems) expect(`${file} ${message}`).not.toMatch(/9\d{3}|gudv|qvarn/i);
  });
});

describe('a whole site', () => {
  const { folder, remove } = lastingFolder();
  const output = join(folder, '_site');
  beforeAll(async () => {
    const text = '## Brev\n\nZäta skrev ett brev om trädgården.\n';
    const content = join(folder, 'content');
    writeFiles(content, {
      ...small,
      'minutes/2017/2017-02-13-gemensam-grupp.md': minutes({ date: '2017-02-13' }, text),
    });
    expect((await build({ content, output })).published).toBe(true);
  });
  afterAll(remove);

  test('has nothing to tell of', () => {
    expect(lookAt(output, NAMES)).toEqual([]);
  });

  test('is looked at in every kind of file that has its words, packed ones too', () => {
    const told = lookAt(output, { withheld: ['Zäta skrev'], named: [] }).map(({ file }) =>
      file.replace(/_[0-9a-f]+/, '').replace(/[0-9a-f]{16}/, 'INDEX'),
    );
    expect(told).toContain('pagefind/INDEX/fragment/unknown.pf_fragment');
    expect(told).toContain('protokoll/2017-02-13-gemensam-grupp/index.html');
    expect(told).toContain('feed.xml');
    expect(told).toContain('feed.json');
  });
});
