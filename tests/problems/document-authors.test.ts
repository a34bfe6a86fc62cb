/** Documents that say in their properties who wrote them, which a reader of the site can see. */
import { deflateSync, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { authorsOf } from '../../src/site/attachments/document-authors.ts';
import { problemsOf } from '../support/built-site.ts';
import { minutes, small } from '../support/content-folder.ts';

const pdf = (...objects: string[]): Buffer =>
  Buffer.from(`%PDF-1.7\n${objects.join('\n')}\ntrailer << /Info 1 0 R >>\n%%EOF\n`, 'latin1');
const stream = (dictionary: string, text: string, isPacked = true): string => {
  const bytes = isPacked ? Buffer.from(deflateSync(strToU8(text))).toString('latin1') : text;
  // zlib (RFC 1950) is what fflate calls deflate, with two bytes before it
  return `7 0 obj\n<< ${dictionary} /Length ${bytes.length} >>\nstream\n${isPacked ? '\x78\x9c' : ''}${bytes}\nendstream\nendobj`;
};
const utf16 = (text: string): string =>
  `<FEFF${Array.from(text, (sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;
const xmp = (name: string): string =>
  `<x:xmpmeta><dc:creator><rdf:Seq>\n<rdf:li>${name}</rdf:li>\n</rdf:Seq></dc:creator></x:xmpmeta>`;
const packed = (name: string, xml: string): Uint8Array =>
  zipSync({ [name]: strToU8(xml), 'word/document.xml': strToU8('<w:t>Text</w:t>') });

test.for<[where: string, bytes: Uint8Array]>([
  ['the information of a PDF file', pdf('1 0 obj << /Author (Åke Provsson) >> endobj')],
  ['the same in hexadecimal', pdf(`1 0 obj << /Author ${utf16('Åke Provsson')} >> endobj`)],
  ['the same with escapes', pdf('1 0 obj << /Author(\\305ke \\\nProvsson) >> endobj')],
  ['an object of its own', pdf('1 0 obj << /Author 12 0 R >> endobj', '12 0 obj\n(Åke Provsson)\nendobj')],
  [
    'a packed stream of objects',
    pdf(stream('/Type /ObjStm /N 1', '1 0 << /Author (\xc5ke Provsson) >>'.replace('\xc5', '\\305'))),
  ],
  [
    'the XMP of a PDF file',
    pdf(stream('/Type /Metadata /Subtype /XML', Buffer.from(xmp('Åke Provsson')).toString('latin1'), false)),
  ],
  ['packed XMP', pdf(stream('/Type /Metadata', xmp('&#197;ke Provsson')))],
  ['a document of Word', packed('docProps/core.xml', '<dc:creator>Åke Provsson</dc:creator>')],
  [
    'one that somebody else has saved',
    packed('docProps/core.xml', '<cp:lastModifiedBy>Åke Provsson</cp:lastModifiedBy>'),
  ],
  [
    'a change in a document',
    packed('word/document2.xml', '<w:ins w:id="1" w:author="Åke Provsson"><w:t>x</w:t></w:ins>'),
  ],
  ['a comment in a document', packed('word/comments.xml', "<w:comment w:initials='ÅP' w:author='Åke Provsson'/>")],
  ['a comment of Excel', packed('xl/comments1.xml', '<authors><author>Åke Provsson</author></authors>')],
  [
    'an annotation of LibreOffice',
    packed('content.xml', '<office:annotation><dc:creator>Åke Provsson</dc:creator></office:annotation>'),
  ],
  [
    'properties in UTF-16',
    zipSync({
      'docProps/core.xml': new Uint8Array(Buffer.from('\ufeff<dc:creator>Åke Provsson</dc:creator>', 'utf16le')),
    }),
  ],
  ['properties with CDATA', packed('docProps/core.xml', '<dc:creator><![CDATA[Åke Provsson]]></dc:creator>')],
  ['information in UTF-8', pdf('1 0 obj << /Author (\xef\xbb\xbf\xc3\x85ke Provsson) >> endobj')],
  [
    'information in UTF-16LE',
    pdf(`1 0 obj << /Author <FFFE${Buffer.from('Åke Provsson', 'utf16le').toString('hex')}> >> endobj`),
  ],
  ['a document of LibreOffice', packed('meta.xml', '<meta:initial-creator>Åke Provsson</meta:initial-creator>')],
])('are read from %s', ([, bytes]) => {
  expect(authorsOf(bytes)).toEqual(['Åke Provsson']);
});

test.for<[what: string, bytes: Uint8Array]>([
  ['that is locked', pdf('1 0 obj << /Author (xyz) >> endobj', 'trailer << /Encrypt 9 0 R >>')],
  ['without properties', pdf('2 0 obj << /Type /Page >> endobj')],
  ['whose author is empty', pdf('1 0 obj << /Author () >> endobj')],
  ['whose author is an object that is not there', pdf('1 0 obj << /Author 12 0 R >> endobj')],
  ['that is cut', pdf('1 0 obj << /Author (Åke Prov').subarray(0, 40)],
  ['that is no document', Buffer.from('/Author (Åke Provsson)')],
  ['that only looks packed', Buffer.from('PK\x03\x04 <dc:creator>Åke</dc:creator>')],
  ['that is empty', Buffer.alloc(0)],
])('a file %s names nobody', ([, bytes]) => {
  expect(authorsOf(bytes)).toEqual([]);
});

const rulesWith = (author: string, head: Readonly<Record<string, string>> = {}): string[] =>
  problemsOf({
    ...small,
    'people.yaml': '- name: Siv Visas\n- name: Ulla Döljs\n  show: hidden\n',
    'attachments/karta.pdf': pdf(`1 0 obj << /Author ${utf16(author)} >> endobj`),
    'minutes/m.md': minutes({ date: '2017-02-13', ...head }, '[Karta](../attachments/karta.pdf)\n'),
  }).map(({ severity, rule, file, message }) => {
    expect(message).not.toContain(author);
    return `${severity} ${rule} ${file}`;
  });

test.for([
  'Eva Sund;Åke Provsson',
  'Åke Provsson & Bo Ek',
  'Åke Provsson SOC',
  'Åke Provsson - SOC',
  'Åke Provsson, Socialförvaltningen',
  'ÅKE PROVSSON',
  'ake.provsson',
  'KOMMUN\\ake.provsson',
  'Åke Provsson',
  'åke provsson',
  'Provsson, Åke',
  'Provsson Åke (Socialförvaltningen)',
  'Åke',
  'ake.provsson@prov.example',
  'Gudvår Qvarnsten',
  'Ulla Döljs',
])('the author of an attachment, «%s», is told of without the name', (author) => {
  expect(rulesWith(author)).toEqual(['warning document-with-author content/attachments/karta.pdf']);
});

test.for([
  'Provarkivet',
  'Provnämnden',
  'Gemensam grupp',
  'Hela människan',
  'Socialförvaltningen',
  'Helsingborgs stad',
  'Kansliet',
  'Microsoft Office User',
  'Microsoft Word',
  'Adobe Acrobat',
  'Konica Minolta',
  'Google Docs',
  'Scanned Document',
  'Print Server',
  'Uppdrag Psykisk Hälsa',
  'Nationell Samverkan',
  'Eva Sund SOC',
  'Eva Sund; Siv Visas',
  'Windows-användare',
  'admin',
  'Siv Visas',
  'Eva Sund',
  'eva sund',
])('an author that is no person, or one whom the archive names, «%s», may stay', (author) => {
  expect(rulesWith(author, { attendees: '[Eva Sund]' })).toEqual([]);
});
