/** Pictures with and without a place, as few bytes as have one. */

/** The position of a camera in Exif, in either order of bytes; a first directory that leads to that of GPS. */
export function exif({ isLittle = true, place = 2 }: { isLittle?: boolean; place?: number } = {}): Buffer {
  const bytes = Buffer.alloc(64);
  const number = (value: number, offset: number, size: number) =>
    isLittle ? bytes.writeUIntLE(value, offset, size) : bytes.writeUIntBE(value, offset, size);
  bytes.write(isLittle ? 'II' : 'MM', 'latin1');
  number(42, 2, 2);
  number(8, 4, 4);
  // one field: where the directory of GPS is
  number(1, 8, 2);
  number(0x8825, 10, 2);
  number(26, 18, 4);
  // one field there
  number(1, 26, 2);
  number(place, 28, 2);
  return bytes;
}

/** A JPEG file with Exif, or with other bytes instead. */
export function jpeg(data: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, data.length + 8]), Buffer.from('Exif\0\0'), data]);
}
