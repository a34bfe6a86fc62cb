/**
 * The parts of a served file that can be looked at: texts whole, dictionaries word by word. What stands in a text is read
 * with what stands beside it; words of a dictionary stand in the order of the alphabet, «gun» beside «gullan», and two of
 * them are no name.
 */
import { gunzipSync } from 'node:zlib';
import { textOfBytes } from '../../site/attachment-texts.ts';
import { documentParts, isPackedDocument } from './packed-documents.ts';
import type { Part } from './part.ts';
import { searchParts } from './search-parts.ts';

/** What a packed file may be unpacked to: more is no file of a site. */
const LARGEST = 256 * 1024 * 1024;
/** The program's own style, scripts and icon, which hold nothing of the content; minified names of theirs look like anything. */
const OWN = /^(?:assets\/[^/]+\.(?:css|js)|favicon\.ico)$/;
/** Where a long line of a calendar goes on (RFC 5545, 3.1), in the middle of a word too. */
const FOLD = /\r?\n[ \t]/g;

/** The parts of the file at a path. Throws when it can't be unpacked. */
export function partsOf(path: string, bytes: Uint8Array): Part[] {
  if (OWN.test(path)) return [];
  const unpacked = isGzip(bytes) ? new Uint8Array(gunzipSync(bytes, { maxOutputLength: LARGEST })) : bytes;
  const ofSearch = searchParts(path, unpacked);
  if (ofSearch) return ofSearch;
  if (isPackedDocument(unpacked)) return documentParts(unpacked);
  const text = textOfBytes(path, unpacked);
  if (text === undefined) return [{ kind: 'bytes', bytes: unpacked }];
  if (path.endsWith('.html')) return [{ kind: 'page', text }];
  if (path.endsWith('.ics')) return [{ kind: 'feed', text: text.replace(FOLD, '') }];
  return [{ kind: 'feed', text }];
}

function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}
