/** The texts of attachments, which are in more encodings than minutes. */
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { isPdf } from './pdf-text.ts';

const TEXTS = new Set(['.csv', '.ics', '.md', '.txt']);
/** The largest text that is read, in MB. */
export const LARGEST_TEXT = 16;

/** The text of an attachment, in whichever of the usual encodings; undefined for what is no text. Throws when it can't be read. */
export function textOfAttachment(file: string): string | 'too large' | undefined {
  closeSync(openSync(file, 'r'));
  if (!TEXTS.has(extname(file).toLowerCase())) return undefined;
  if (statSync(file).size > LARGEST_TEXT * 1024 * 1024) return 'too large';
  return decodedText(readFileSync(file));
}

/** The text of the bytes of a file, which its name or the bytes show to be text; undefined for others. */
export function textOfBytes(name: string, bytes: Uint8Array): string | undefined {
  if (TEXTS.has(extname(name).toLowerCase())) return decodedText(bytes);
  // a PDF file of plain letters is a program all the same
  if (bytes.includes(0) || isPdf(bytes)) return undefined;
  try {
    return composed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** The text of bytes in whichever of the usual encodings. */
export function decodedText(bytes: Uint8Array): string {
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
