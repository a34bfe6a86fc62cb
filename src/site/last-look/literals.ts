/** Looks for names and numbers in bytes that are no text: the author of a PDF file, the comment of a picture. */
import { hasPersonalNumber } from '../../content/personal-number.ts';
import { readingsOf } from '../../domain/unfold.ts';

/** In so few bytes a name may stand by chance. */
const SHORTEST = 6;

const NUMBER = /(?<![\da-f-])(?:(?:19|20)\d{6}[-+]?|\d{6}[-+])\d{4}(?![\da-f-])/gi;
/** The same in UTF-16, in which each digit has a byte of zeros beside it. */
const WIDE_NUMBER = /(?<!\d\0?)(?:(?:1\0?9|2\0?0)(?:\0\d){6}(?:\0[-+])?|\d(?:\0\d){5}\0[-+])(?:\0\d){4}(?!\0?\d)/g;

/** A test whether bytes have one of the names, as it is written, in one of the encodings of texts in such files. */
export function literalNames(names: readonly string[]): (bytes: Uint8Array) => boolean {
  const wanted = names
    .filter(({ length }) => length >= SHORTEST)
    .map((name) => name.normalize('NFC').replace(/\s+/g, ' '))
    .flatMap((name) => [Buffer.from(name, 'utf8'), Buffer.from(name, 'latin1'), ...utf16(name)]);
  return (bytes) => {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return wanted.some((name) => all.includes(name));
  };
}

function utf16(name: string): Buffer[] {
  const little = Buffer.from(name, 'utf16le');
  return [little, Buffer.from(little).swap16()];
}

/**
 * Whether bytes have a personal identity number, in letters of one byte or two. Only with its century or its hyphen, and
 * not beside other digits or in an id: other digits stand in such files by chance.
 */
export function hasNumberInBytes(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return [NUMBER, WIDE_NUMBER].some((pattern) =>
    [...text.matchAll(pattern)].some(([found]) => hasPersonalNumber(readingsOf(found.replaceAll('\0', '')))),
  );
}
