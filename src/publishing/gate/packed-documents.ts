/** The texts of documents that are ZIP archives of XML: those of Word, Excel and LibreOffice, with who wrote them. */
import { inflateRawSync } from 'node:zlib';
import type { Part } from './part.ts';

/** What a part of a document may be unpacked to. */
const LARGEST = 256 * 1024 * 1024;
const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const DEFLATED = 8;
/** Tags within a line of text: a number may be cut by a change of style. All others end one. */
const BREAKS = /<\/(?!(?:(?:w|a):)?(?:t|r|rPr)>|text:span>)[^>]*>/g;
const TAGS = /<[^>]*>/g;

/** Whether bytes are a ZIP archive. */
export function isPackedDocument(bytes: Uint8Array): boolean {
  return bytes.length >= END_LENGTH && viewOf(bytes).getUint32(0, true) === LOCAL;
}

/** The parts of a document, each file of it; the document itself as bytes when its list can't be read. */
export function documentParts(bytes: Uint8Array): Part[] {
  const view = viewOf(bytes);
  try {
    return entriesOf(bytes, view).flatMap(({ name, content }): Part[] => {
      const isXml = /\.(?:xml|rels)$/.test(name);
      return [
        { kind: 'text', text: name },
        isXml ? { kind: 'text', text: textOfXml(content) } : { kind: 'bytes', bytes: content },
      ];
    });
  } catch (cause) {
    // no archive that another program could open, or one with a password
    if (!(cause instanceof RangeError) && !isZlibError(cause)) throw cause;
    return [{ kind: 'bytes', bytes }];
  }
}

function* entries(bytes: Uint8Array, view: DataView): Generator<{ name: string; content: Uint8Array }> {
  let end = bytes.length - END_LENGTH;
  while (view.getUint32(end, true) !== END) end -= 1;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let nth = 0; nth < count && view.getUint32(at, true) === ENTRY; nth += 1) {
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.subarray(start, start + size);
    const content = method === DEFLATED ? inflateRawSync(packed, { maxOutputLength: LARGEST }) : packed;
    yield { name, content };
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
}

function entriesOf(bytes: Uint8Array, view: DataView): { name: string; content: Uint8Array }[] {
  return [...entries(bytes, view)];
}

function textOfXml(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(BREAKS, '\n').replace(TAGS, '');
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function isZlibError(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && /^(?:Z_|ERR_BUFFER_TOO_LARGE)/.test(String(cause.code));
}
