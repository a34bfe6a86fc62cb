/** The texts of documents that are ZIP archives of XML: those of Word, Excel and LibreOffice, with who wrote them. */
import { unzipSync } from 'fflate';
import type { Part } from './part.ts';

/** What the parts of a document may be unpacked to, in bytes. */
const LARGEST = 256 * 1024 * 1024;
/** How a ZIP archive begins. */
const SIGNATURE = Buffer.from('PK\x03\x04');
const XML = /\.(?:xml|rels|html?|txt|csv)$/i;
/** Sound and pictures, in which nothing is looked for when they are too large. */
const MEDIA = /\.(?:avi|bmp|gif|jpe?g|m4a|m4v|mov|mp3|mp4|mpe?g|png|tiff?|wav|webm|wmv)$/i;
/** Tags within a line of text: a number may be cut by a change of style. All others end one. */
const BREAKS = /<\/(?!(?:(?:w|a):)?(?:t|r|rPr)>|text:span>)[^>]*>/g;
const TAGS = /<[^>]*>/g;

/** Whether bytes are a ZIP archive. */
export function isPackedDocument(bytes: Uint8Array): boolean {
  return SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length));
}

/** The parts of a document, each file of it, and of documents in it; the document itself as bytes when it can't be unpacked. */
export function documentParts(bytes: Uint8Array): Part[] {
  let files: Record<string, Uint8Array>;
  let room = LARGEST;
  let isTooLarge = false;
  try {
    files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        const fits = originalSize <= room;
        if (fits) room -= originalSize;
        else isTooLarge ||= !MEDIA.test(name);
        return fits;
      },
    });
  } catch {
    // no archive that another program could open, or one with a password
    return [{ kind: 'bytes', bytes }];
  }
  const parts = Object.entries(files).flatMap(([name, content]): Part[] => [
    { kind: 'text', text: name },
    ...partsOfEntry(name, content),
  ]);
  return isTooLarge ? [...parts, { kind: 'too large' }] : parts;
}

function partsOfEntry(name: string, content: Uint8Array): Part[] {
  if (XML.test(name)) return [{ kind: 'text', text: textOfXml(content) }];
  return isPackedDocument(content) ? documentParts(content) : [{ kind: 'bytes', bytes: content }];
}

function textOfXml(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(BREAKS, '\n').replace(TAGS, '');
}
