/** The texts in a document in CBOR (RFC 8949), the form of Pagefind's index files. */

const decoder = new TextDecoder();
/** What stands for the length of items without one, which end with a break. */
const INDEFINITE = 31;

/** All text strings in their order. Throws a `RangeError` when the bytes end too early. */
export function textsOfCbor(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: string[] = [];
  let at = 0;
  // items follow on each other, so that what they are nested in need not be known
  while (at < bytes.length) {
    const head = view.getUint8(at);
    const info = head & 31;
    at += 1;
    const size = info < 24 || info === INDEFINITE ? 0 : 2 ** (info - 24);
    const length = size === 0 ? info : numberAt(view, at, size);
    at += size;
    const major = head >> 5;
    if ((major !== 2 && major !== 3) || info === INDEFINITE) continue;
    if (at + length > bytes.length) throw new RangeError('A string is longer than the document');
    if (major === 3) texts.push(decoder.decode(bytes.subarray(at, at + length)));
    at += length;
  }
  return texts;
}

function numberAt(view: DataView, at: number, size: number): number {
  if (size === 1) return view.getUint8(at);
  if (size === 2) return view.getUint16(at);
  if (size === 4) return view.getUint32(at);
  if (size === 8) return Number(view.getBigUint64(at));
  throw new RangeError('No such length');
}
