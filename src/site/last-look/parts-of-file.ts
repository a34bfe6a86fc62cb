/**
 * The parts of a file as it is served that can be looked at: texts whole, dictionaries word by word. What stands in a text is read
 * with what stands beside it; words of a dictionary stand in the order of the alphabet, «gun» beside «gullan», and two of
 * them are no name.
 */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { textOfBytes } from '../attachments/attachment-texts.ts';
import { documentPartsOf } from '../attachments/documents.ts';
import type { SiteFile } from '../site-file.ts';
import type { Part } from './part.ts';
import { besideSearchParts, searchParts } from './search-parts.ts';

/** The most bytes of a file that is read whole, and of what a packed one may be unpacked to. */
const LARGEST = 256 * 1024 * 1024;
/** How much of a larger file is read at a time, and how much of it again with the next part, in bytes. */
const WINDOW = 16 * 1024 * 1024;
const OVERLAP = 1024;
/** The program's own style, scripts and icon, which hold nothing of the content; minified names of theirs look like anything. */
const OWN = /^(?:assets\/[^/]+\.(?:css|js)|favicon\.ico)$/;
/** Where a long line of a calendar goes on (RFC 5545, 3.1), in the middle of a word too. */
const FOLD = /\r?\n[ \t]/g;

/** The parts of a file, its path first. Throws when it can't be read or unpacked. */
export function* partsOf({ path, content }: SiteFile): Generator<Part> {
  yield { kind: 'text', text: path };
  if (OWN.test(path)) return;
  if (typeof content === 'string') yield* textParts(path, content);
  else if (content instanceof Uint8Array) yield* bytesParts(path, content);
  else if (statSync(content.copyOf).size <= LARGEST) yield* bytesParts(path, readFileSync(content.copyOf));
  else yield* windowsOf(content.copyOf);
}

function bytesParts(path: string, bytes: Uint8Array): Part[] {
  const unpacked = isGzip(bytes) ? unpack(bytes) : bytes;
  if (unpacked === 'too large') return [{ kind: 'too large' }];
  const ofSearch = searchParts(path, unpacked);
  if (ofSearch) return ofSearch;
  const ofDocument = documentPartsOf(unpacked);
  if (ofDocument) return ofDocument;
  const text = textOfBytes(path, unpacked);
  return text === undefined ? [{ kind: 'bytes', bytes: unpacked }] : textParts(path, text);
}

function textParts(path: string, text: string): Part[] {
  const ofSearch = besideSearchParts(path, text);
  if (ofSearch) return ofSearch;
  if (path.endsWith('.html')) return [{ kind: 'page', text }];
  return [{ kind: 'feed', text: path.endsWith('.ics') ? text.replace(FOLD, '') : text }];
}

/** A file that is too large to be read at once, such as a film, a part at a time; the parts overlap. */
function* windowsOf(path: string): Generator<Part> {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(WINDOW);
    for (let at = 0, read = WINDOW; read === WINDOW; at += WINDOW - OVERLAP) {
      read = readSync(file, bytes, 0, WINDOW, at);
      yield { kind: 'bytes', bytes: bytes.subarray(0, read) };
    }
  } finally {
    closeSync(file);
  }
}

/** The unpacked bytes; bytes that only look packed as they are. */
function unpack(bytes: Uint8Array): Uint8Array | 'too large' {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST });
  } catch (cause) {
    return cause instanceof RangeError ? 'too large' : bytes;
  }
}

function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}
