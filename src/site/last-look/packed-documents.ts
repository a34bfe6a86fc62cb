/** The texts of documents that are ZIP archives of XML: those of Word, Excel and LibreOffice, with who wrote them. */
import { unzipSync } from 'fflate';
import type { Part } from './part.ts';

/** What the parts of a document may be unpacked to, in bytes. */
const LARGEST = 256 * 1024 * 1024;
/** How a ZIP archive begins. */
const SIGNATURE = Buffer.from('PK\x03\x04');
/** Tags within a line of text: a number may be cut by a change of style. All others end one. */
const BREAKS = /<\/(?!(?:(?:w|a):)?(?:t|r|rPr)>|text:span>)[^>]*>/g;
const TAGS = /<[^>]*>/g;

/** Whether bytes are a ZIP archive. */
export function isPackedDocument(bytes: Uint8Array): boolean {
  return SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length));
}

/** The parts of a document, each file of it; the document itself as bytes when it can't be unpacked. */
export function documentParts(bytes: Uint8Array): Part[] {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, { filter: sizeLimit() });
  } catch {
    // no archive that another program could open, or one with a password
    return [{ kind: 'bytes', bytes }];
  }
  return Object.entries(files).flatMap(([name, content]): Part[] => [
    { kind: 'text', text: name },
    /\.(?:xml|rels)$/.test(name) ? { kind: 'text', text: textOfXml(content) } : { kind: 'bytes', bytes: content },
  ]);
}

/** Lets files through until all of them together are too large. */
function sizeLimit(): (file: { originalSize: number }) => boolean {
  let total = 0;
  return ({ originalSize }) => {
    total += originalSize;
    return total <= LARGEST;
  };
}

function textOfXml(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(BREAKS, '\n').replace(TAGS, '');
}
