/** What gray-matter needs of Node's `Buffer` where there is no Node: it keeps the bytes of a text, which nobody reads. */
export const Buffer = { from: (text: string): Uint8Array => new TextEncoder().encode(text) };
