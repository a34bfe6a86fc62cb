/** What may not be published in attachments that are text or pictures: they are published as they are. */
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Attachment } from '../archive/archive.ts';
import { unreadable } from '../content/folder/unreadable.ts';
import { hiddenName } from '../content/hidden-names.ts';
import { findPersonalNumbers } from '../content/personal-number.ts';
import { error, locationFinder, type Problem, warning } from '../domain/problem.ts';
import type { NameWatch } from '../swedish/name-watch.ts';
import { hasPlace } from './picture-place.ts';

const TEXTS = new Set(['.csv', '.ics', '.md', '.txt']);
const PICTURES = new Set(['.jpg', '.jpeg', '.png', '.webp']);
const LARGEST_MB = 16;
/** What stands between the columns of a table; a number may be cut there. */
const COLUMNS = /"?[;,\t]"?/g;

/** The errors of attachments with personal identity numbers, with names that people.yaml withholds, or that can't be read; warnings of pictures that say where they were taken. */
export function findInAttachments(attachments: readonly Attachment[], withheld: NameWatch): Problem[] {
  return attachments.flatMap(({ file }) => {
    let text: ReturnType<typeof textOfAttachment>;
    try {
      text = textOfAttachment(file);
    } catch (cause) {
      return [unreadable(file, cause, 'Bilagan')];
    }
    if (text === 'too large') return [tooLarge(file)];
    if (text === undefined) return isPicture(file) && hasPlace(readFileSync(file)) ? [pictureWithPlace(file)] : [];
    const locationOf = locationFinder(file, text);
    const numbers = findPersonalNumbers(file, text);
    const inColumns = numbers.length === 0 && isTable(file) ? findPersonalNumbers(file, withColumns(text)) : [];
    // where a column stands does not tell the place of what stands in the text
    const lines = new Set(inColumns.map(({ line }) => line));
    return [
      ...numbers,
      ...inColumns.filter(({ line }) => lines.delete(line)).map((problem) => ({ ...problem, column: 1 })),
      ...withheld.find(text).map(({ start }) => hiddenName(locationOf(start))),
    ];
  });
}

/** The text of an attachment, in whichever of the usual encodings; undefined for what is no text. Throws when it can't be read. */
export function textOfAttachment(file: string): string | 'too large' | undefined {
  closeSync(openSync(file, 'r'));
  if (!TEXTS.has(extname(file).toLowerCase())) return undefined;
  if (statSync(file).size > LARGEST_MB * 1024 * 1024) return 'too large';
  return decoded(readFileSync(file));
}

/** The text of the bytes of a file, which its name or the bytes show to be text; undefined for others. */
export function textOfBytes(name: string, bytes: Uint8Array): string | undefined {
  if (TEXTS.has(extname(name).toLowerCase())) return decoded(bytes);
  // a PDF file of plain letters is a program all the same
  if (bytes.includes(0) || Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-') return undefined;
  try {
    return composed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function decoded(bytes: Uint8Array): string {
  const encoding = utf16Of(bytes);
  if (encoding) return composed(new TextDecoder(encoding).decode(bytes));
  try {
    return composed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return composed(new TextDecoder('latin1').decode(bytes));
  }
}

/** The encoding of a text of Windows: marked, or seen by every second byte of plain letters. */
function utf16Of([first, second, third, fourth]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (second === 0 && fourth === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && third === 0) ? 'utf-16be' : undefined;
}

function composed(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n');
}

function isTable(file: string): boolean {
  return extname(file).toLowerCase() === '.csv';
}

/** The text with the sign of cells between its columns; lines stay. */
function withColumns(text: string): string {
  return text.replace(COLUMNS, ' – ');
}

function isPicture(file: string): boolean {
  return PICTURES.has(extname(file).toLowerCase());
}

function pictureWithPlace(file: string): Problem {
  return warning(
    { file, line: 1, column: 1 },
    'picture-with-place',
    'Bilden talar om var den togs, och det kan vara hemma hos någon – en bild utan platsuppgifter väntades – ta bort dem med ett bildprogram, eller ta en skärmbild av den.',
  );
}

function tooLarge(file: string): Problem {
  return error(
    { file, line: 1, column: 1 },
    'attachment-too-large',
    `Bilagan är en textfil på mer än ${LARGEST_MB} MB – så stora texter kan inte granskas innan de publiceras – dela den i flera filer.`,
  );
}
