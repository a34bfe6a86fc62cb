/**
 * The texts of a PDF file, as far as they can be read without a program that draws it: its text layer, with the tables by
 * which fonts say what their codes mean, and its properties. Greedy, for those who look for names: a code that no table knows
 * is read as a letter.
 */
import { constants, inflateSync } from 'node:zlib';

/** What may be unpacked from one file, in bytes. */
const LARGEST = 64 * 1024 * 1024;
const STREAM = /(?<!end)stream\r?\n/g;
/** The longest dictionary before a stream that is looked at, in bytes. */
const DICTIONARY = 2048;
const IN_PARENTHESES = String.raw`[^()\\]|\\[\s\S]`;
/** The source of a pattern for a string, in parentheses, which may have others in them, or in hexadecimal. */
export const PDF_STRING = String.raw`\((?:${IN_PARENTHESES}|\((?:${IN_PARENTHESES})*\))*\)|<[0-9A-Fa-f\s]*>`;
/** Strings that are shown, and what moves to another line between them. */
const SHOWN = new RegExp(String.raw`(?:${PDF_STRING})|(-?\d+(?:\.\d+)?)|(T[dDm*]|'|"|ET|\])`, 'g');
const PROPERTY = new RegExp(String.raw`/[A-Za-z]+\s*(${PDF_STRING})`, 'g');
/** The marks of the encodings of a string (ISO 32000-2, 7.9.2.2), and of one that programs write though it is not allowed. */
const ENCODINGS = [
  { mark: '\u00fe\u00ff', encoding: 'utf-16be' },
  { mark: '\u00ef\u00bb\u00bf', encoding: 'utf-8' },
  { mark: '\u00ff\u00fe', encoding: 'utf-16le' },
] as const;
/** A move within a line that is as wide as a space, in thousandths. */
const SPACE = -120;
/** Windows' letters at codes that Latin-1 has none at; others are the same. */
const WINDOWS = new TextDecoder('windows-1252');

/** A table of a font: the text of each code, and how many bytes a code has. */
interface CodeTable {
  texts: ReadonlyMap<number, string>;
  width: number;
}

/** Whether bytes are a PDF file. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** The bytes of a file, a character each. */
export function latin1Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Whether a PDF file, a character for each byte, is locked by a password. */
export function isLockedPdf(whole: string): boolean {
  return /\/Encrypt\s+\d+\s+\d+\s+R/.test(whole);
}

/** The texts of a file; undefined when it is locked by a password, so that nothing in it can be read. */
export function textsOfPdf(bytes: Uint8Array): string[] | undefined {
  const whole = latin1Of(bytes);
  if (isLockedPdf(whole)) return undefined;
  const streams = pdfStreams(whole);
  const tables = streams.flatMap((stream) => (/begin(?:bfchar|bfrange)/.test(stream) ? tableOf(stream) : []));
  const pages = streams.filter((stream) => /\bT[jJ]\b|\)\s*'/.test(stream));
  const inObjects = streams.filter((stream) => /\/(?:Title|Author|Subject|Keywords)\b/.test(stream));
  const xmp = streams.filter((stream) => stream.includes('<x:xmpmeta')).map((text) => utf8(text));
  return [
    ...pages.flatMap((page) => [undefined, ...tables].map((table) => shownIn(page, table))),
    ...[whole.replace(/stream\r?\n[\s\S]*?endstream/g, ''), ...inObjects].map((text) => propertiesIn(text)),
    ...xmp,
  ].filter((text) => text.trim() !== '');
}

/** The contents of the streams of a file, unpacked, whose dictionaries are wanted; as many as there is room for. */
export function pdfStreams(whole: string, isWanted: (dictionary: string) => boolean = () => true): string[] {
  const found: string[] = [];
  let room = LARGEST;
  for (const { index, 0: begin } of whole.matchAll(STREAM)) {
    if (!isWanted(whole.slice(Math.max(0, whole.lastIndexOf('obj', index), index - DICTIONARY), index))) continue;
    const end = whole.indexOf('endstream', index);
    const packed = whole.slice(index + begin.length, end < 0 ? undefined : end);
    const text = isDeflated(packed) ? (inflated(packed, room) ?? packed) : packed;
    room -= text.length;
    if (room <= 0) break;
    found.push(text);
  }
  return found;
}

/** Whether bytes begin as those of zlib do (RFC 1950): a method, and a sum that 31 divides. */
function isDeflated(packed: string): boolean {
  const [first, second] = [packed.charCodeAt(0), packed.charCodeAt(1)];
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

function inflated(packed: string, room: number): string | undefined {
  try {
    const how = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: room };
    return inflateSync(Buffer.from(packed, 'latin1'), how).toString('latin1');
  } catch {
    return undefined;
  }
}

/** The strings of a page one after the other, with a space where the text moves on and a line where it moves down. */
function shownIn(page: string, table: CodeTable | undefined): string {
  let text = '';
  for (const { 0: written, 1: number, 2: operator } of page.matchAll(SHOWN)) {
    if (operator !== undefined) text += operator === ']' ? '' : '\n';
    else if (number !== undefined) text += Number(number) < SPACE && !text.endsWith('\n') ? ' ' : '';
    else text += decoded(bytesOf(written), table);
  }
  return text.replace(/[ ]*\n\s*/g, '\n');
}

function decoded(codes: string, table: CodeTable | undefined): string {
  const marked = ENCODINGS.find(({ mark }) => codes.startsWith(mark));
  if (marked) return new TextDecoder(marked.encoding).decode(Buffer.from(codes, 'latin1'));
  if (!table) return WINDOWS.decode(Buffer.from(codes, 'latin1'));
  let text = '';
  for (let at = 0; at < codes.length; at += table.width) {
    const code = [...codes.slice(at, at + table.width)].reduce((sum, unit) => sum * 256 + unit.charCodeAt(0), 0);
    text += table.texts.get(code) ?? (table.width === 1 ? codes.charAt(at) : '');
  }
  return text;
}

/** The bytes of a string in parentheses or in hexadecimal, a character each. */
function bytesOf(written: string): string {
  if (written.startsWith('<')) return Buffer.from(written.replace(/[<>\s]/g, ''), 'hex').toString('latin1');
  return written.slice(1, -1).replace(/\\([0-7]{1,3}|\r?\n|[\s\S])/g, (_, sign: string) => {
    if (/^[0-7]/.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8) & 255);
    if (/^\r?\n/.test(sign)) return '';
    return { n: '\n', r: '\n', t: ' ', b: '', f: '' }[sign] ?? sign;
  });
}

/** The table in a stream: lines of `<code> <text>` and of `<first> <last> <text of the first>`. */
function tableOf(stream: string): CodeTable {
  const texts = new Map<number, string>();
  let width = 1;
  for (const [, kind, rows = ''] of stream.matchAll(/begin(bfchar|bfrange)([\s\S]*?)end\1/g)) {
    const shape =
      kind === 'bfchar'
        ? /<([0-9A-Fa-f]+)>()\s*<([0-9A-Fa-f]+)>/g
        : /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])/g;
    for (const [, first = '', last = '', text, list] of rows.matchAll(shape)) {
      width = Math.max(width, first.length >> 1);
      const from = Number.parseInt(first, 16);
      const to = Math.min(last === '' ? from : Number.parseInt(last, 16), from + 0xffff);
      const each = list?.match(/[0-9A-Fa-f]+/g);
      const begin = utf16(bytesOf(`<${text ?? ''}>`));
      for (let code = from; code <= to; code += 1)
        texts.set(code, each ? utf16(bytesOf(`<${each[code - from] ?? ''}>`)) : after(begin, code - from));
    }
  }
  return { texts, width };
}

function after(text: string, steps: number): string {
  const code = text.codePointAt(text.length - 1);
  return code === undefined ? '' : text.slice(0, -1) + String.fromCodePoint(Math.min(code + steps, 0x10ffff));
}

/** The text of a string that is no part of a page, as it is written in the file. */
export function pdfStringOf(written: string): string {
  return decoded(bytesOf(written), undefined);
}

function propertiesIn(text: string): string {
  return Array.from(text.matchAll(PROPERTY), ([, value = '']) => pdfStringOf(value)).join('\n');
}

function utf16(units: string): string {
  return new TextDecoder('utf-16be').decode(Buffer.from(units, 'latin1'));
}

function utf8(text: string): string {
  return Buffer.from(text, 'latin1')
    .toString('utf8')
    .replace(/<[^>]*>/g, ' ');
}
