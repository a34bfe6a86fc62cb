/** The part of Node's `Buffer` that gray-matter needs in a browser: the bytes of a text, which are never read. */
export const Buffer = { from: (text: string): Uint8Array => new TextEncoder().encode(text) };
