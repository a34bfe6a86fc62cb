/** Looks for names in bytes that are no text: the author of a PDF file, the comment of a picture. */

/** In so few bytes a name may stand by chance. */
const SHORTEST = 6;

/** A test whether bytes have one of the names, as it is written, in one of the encodings of texts in such files. */
export function literalNames(names: readonly string[]): (bytes: Uint8Array) => boolean {
  const wanted = names
    .filter(({ length }) => length >= SHORTEST)
    .map((name) => name.normalize('NFC').replace(/\s+/g, ' '))
    .flatMap((name) => [Buffer.from(name, 'utf8'), Buffer.from(name, 'latin1'), ...utf16(name)]);
  return (bytes) => {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return wanted.some((name) => all.includes(name));
  };
}

function utf16(name: string): Buffer[] {
  const little = Buffer.from(name, 'utf16le');
  return [little, Buffer.from(little).swap16()];
}
