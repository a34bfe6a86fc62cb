/** Names that were erased are told again by their hashes, in any file and in any form, and nothing else is. */

import { relative } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { textsOfPdf } from '../../src/site/attachments/pdf-text.ts';
import { erasedWatch, isRecorded, recordName } from '../../src/site/erased/erased-names.ts';
import { findErased } from '../../src/site/erased/find-erased.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { contentFolder, small } from '../support/content-folder.ts';
import { secondsOf } from '../support/seconds.ts';

const names = ['Gudvår Qvarnsten', 'Maj Ek', 'Eva-Lena Sjö', 'Guddan'].flatMap(recordName);
const watch = erasedWatch(names);

test.for([
  'Gudvår Qvarnsten',
  'sa.Gudvår Qvarnsten',
  'saGudvår Qvarnsten',
  'Gudvår/Qvarnsten',
  'Gudvår\nQvarnsten',
  'Gud-\nvår Qvarnsten',
  'Gudvår\n> Qvarnsten',
  '**Gudvår** Qvarnstens bil',
  'GUDVÅR QVARNSTEN',
  'gudvår qvarnsten',
  'Qvarnsten, Gudvår',
  'gudvar.qvarnsten@ria.example',
  'gudvarqvarnsten@ria.example',
  '[brev](gudvar-qvarnsten.pdf)',
  'Gudv&aring;r Qvarn\u00adsten',
  'name: "Gudv\\u00e5r Qvarnsten"',
  'Maj Ek',
  'Eva-Lena Sjös brev',
  'Guddan',
])('«%s» is found', (text) => {
  expect(watch.find(text)).toHaveLength(1);
});

test.for(['i maj ek', 'Gudvår Ek', 'Maj Qvarnsten', 'Kim Qvarnsten, Gudvår Ek', 'Eva Sjö', 'guddan', ''])(
  '«%s» is not',
  (text) => {
    expect(watch.find(text)).toEqual([]);
  },
);

test('each entry has a salt of its own, and a name is known by any of its spellings', () => {
  const [one, other] = [recordName('Gun Alm'), recordName('Gun Alm')];
  expect(one[0]?.hash).not.toBe(other[0]?.hash);
  expect(isRecorded('gun alm', one)).toBe(true);
  expect(isRecorded('Gun Ek', one)).toBe(false);
});

test('a text takes time in proportion to its length', () => {
  const text = 'Anna Sund och Bo Lind talade med Ada Björk om vad som händer i vår. '.repeat(20);
  const timeOf = (times: number): number => secondsOf(() => watch.find(`${times} ${text.repeat(times)}`));
  timeOf(10);
  // in proportion it is 32 times as much, to the square 1,024 times
  expect(timeOf(320)).toBeLessThan(Math.max(timeOf(10) * 200, 2));
});

test('a name has one place, also beside words that lines break, and all of it', () => {
  const text = 'Ett sam-\narbete med Gudvår Qvarnsten, och med Maj Ek. Det sa Gud-\nvår Qvarnsten.';
  expect(watch.find(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Gudvår Qvarnsten',
    'Maj Ek',
    'Gud-\nvår Qvarnsten',
  ]);
});

test('every file of a folder is looked at, and the message has its place and not the name', () => {
  const content = contentFolder({
    ...small,
    'minutes/a.md': '---\ndate: 2017-02-13\n---\n\nHej.\n\nDet sa Gudvår Qvarnsten.\n',
    'organisations.yaml': '- name: Maj Eks fond\n',
    'attachments/gudvar-qvarnsten.txt': 'Guddan',
    'attachments/brev.pdf': pdfWith('Gudv\\345r Qvarnsten'),
  });
  const problems = findErased(content, { names, addresses: [] });
  expect(problems.map(({ file, line, rule }) => [file.slice(content.length), line, rule])).toEqual([
    ['/attachments/brev.pdf', 1, 'erased-name'],
    ['/attachments', 1, 'erased-name'],
    ['/attachments/[borttaget namn].txt', 1, 'erased-name'],
    ['/minutes/a.md', 7, 'erased-name'],
    ['/organisations.yaml', 1, 'erased-name'],
  ]);
  expect(JSON.stringify(problems)).not.toMatch(/Gudvår|qvarnsten|Guddan|Maj/i);
});

test.for<[what: string, name: string, bytes: string | Uint8Array]>([
  ['in an encoding of Windows', 'tabell.csv', Buffer.from('\ufeffNamn;Roll\nGudvår Qvarnsten;kassör\n', 'utf16le')],
  ['without a mark of it', 'blad.txt', Buffer.from('Det sa Gudvår Qvarnsten.\n', 'utf16le')],
  ['larger than any minutes', 'logg.txt', `${'En rad till.\n'.repeat(50_000)}Gudvår Qvarnsten\n`],
])('a text among the attachments %s is looked at whole', ([, name, bytes]) => {
  const content = contentFolder({ ...small, [`attachments/${name}`]: bytes });
  expect(findErased(content, { names, addresses: [] })).toEqual([
    expect.objectContaining({ file: `${content}/attachments/${name}`, rule: 'erased-name' }),
  ]);
});

test('a font of a PDF file may have codes of its own, and a locked file can not be read', () => {
  const table = '2 beginbfchar <01> <0047> <02> <0075> endbfchar 1 beginbfrange <03> <03> <006E> endbfrange';
  const bytes = Buffer.concat([pdfWith('\\001\\002\\003'), stream(table)]);
  expect(textsOfPdf(bytes)).toContainEqual(expect.stringContaining('Gun'));
  expect(textsOfPdf(Buffer.from('%PDF-1.7\ntrailer << /Encrypt 5 0 R >>'))).toBeUndefined();
});

function pdfWith(text: string): Buffer {
  return Buffer.concat([Buffer.from('%PDF-1.4\n'), stream(`BT (${text}) Tj ET`)]);
}

function stream(text: string): Buffer {
  return Buffer.concat([
    Buffer.from('<< >>\nstream\n'),
    deflateSync(Buffer.from(text, 'latin1')),
    Buffer.from('\nendstream\n'),
  ]);
}

test.for<[address: string, isRight: boolean]>([
  ['/protokoll/2017-02-13-gemensam-grupp/', true],
  ['/bilagor/bilder/plan%20a.pdf', true],
  ['/.well-known/x', true],
  ['//elsewhere.invalid/x.png', false],
  ['/\\\\elsewhere.invalid\\x.png', false],
  ['/../x', false],
  ['/a/../../x', false],
  ['/a/%2E%2e/x', false],
  ['/a%2Fb', false],
  ['/a//b', false],
  ['https://elsewhere.invalid/', false],
  ['/', false],
])('an erased address, %s, is one of the site: %s', ([address, isRight]) => {
  const content = contentFolder({
    ...small,
    'erased.yaml': `- day: 2017-03-01\n  address: ${JSON.stringify(address)}\n`,
  });
  const found = loadArchive(content, '2017-06-30' as CalendarDate).problems;
  expect(found.map(({ file, line, rule }) => `${relative(content, file)}:${line} ${rule}`)).toEqual(
    isRight ? [] : ['erased.yaml:2 wrong-address'],
  );
});
