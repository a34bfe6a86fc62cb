/** The texts in a document in CBOR (RFC 8949), the form of Pagefind's index files. */
import { decode } from 'cborg';

/** All text strings in their order. Throws when the bytes are no such document. */
export function textsOfCbor(bytes: Uint8Array): string[] {
  return textsIn(decode(bytes));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(textsIn);
  return [];
}
