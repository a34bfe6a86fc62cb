/** Whether a picture says where it was taken: a position of GPS in its Exif (TIFF 6.0, CIPA DC-008) or in its XMP. */

/** What stands before Exif in a JPEG, a PNG and a WebP file, and how many bytes lie between. */
const BEFORE_EXIF: readonly (readonly [mark: string, gap: number])[] = [
  ['Exif\0\0', 0],
  ['eXIf', 0],
  // the size of the chunk
  ['EXIF', 4],
];
/** The field of the first directory that says where that of GPS is. */
const GPS_DIRECTORY = 0x8825;
/** Of that of GPS those that are a place: latitude, longitude and area. */
const PLACES = new Set([2, 4, 0x1c]);
const FIELD = 12;
const XMP = /GPSLatitude|GPSLongitude/;

/** Whether the bytes of a picture have a place. Bytes that are no picture have none. */
export function hasPlace(bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (
    BEFORE_EXIF.some(([mark, gap]) => startsOf(data, mark).some((at) => isPlaced(data.subarray(at + gap)))) ||
    hasXmp(data)
  );
}

/** The offsets after each occurrence of some letters. */
function startsOf(data: Buffer, mark: string): number[] {
  const found: number[] = [];
  for (let at = data.indexOf(mark, 0, 'latin1'); at >= 0; at = data.indexOf(mark, at + 1, 'latin1'))
    found.push(at + mark.length);
  return found;
}

/** Whether Exif has a place. */
function isPlaced(exif: Buffer): boolean {
  const order = exif.toString('latin1', 0, 2);
  if (order !== 'II' && order !== 'MM') return false;
  const isLittle = order === 'II';
  const gps = fieldsAt(exif, numberAt(exif, 4, 4, isLittle), isLittle).find(({ tag }) => tag === GPS_DIRECTORY);
  return gps !== undefined && fieldsAt(exif, gps.value, isLittle).some(({ tag }) => PLACES.has(tag));
}

/** The fields of a directory, as many of them as there are bytes for. */
function fieldsAt(exif: Buffer, offset: number, isLittle: boolean): { tag: number; value: number }[] {
  const count = numberAt(exif, offset, 2, isLittle);
  const free = Math.max(0, Math.floor((exif.length - offset - 2) / FIELD));
  return Array.from({ length: Math.min(count, free) }, (_, index) => {
    const at = offset + 2 + index * FIELD;
    return { tag: numberAt(exif, at, 2, isLittle), value: numberAt(exif, at + 8, 4, isLittle) };
  });
}

/** A number of some bytes; 0 beyond the end. */
function numberAt(exif: Buffer, offset: number, size: 2 | 4, isLittle: boolean): number {
  if (offset + size > exif.length) return 0;
  return isLittle ? exif.readUIntLE(offset, size) : exif.readUIntBE(offset, size);
}

/** XMP is XML that lies in the file as it is. */
function hasXmp(data: Buffer): boolean {
  const start = data.indexOf('<x:xmpmeta', 0, 'latin1');
  if (start < 0) return false;
  return XMP.test(data.toString('latin1', start, data.indexOf('</x:xmpmeta', start, 'latin1') + 1 || undefined));
}
