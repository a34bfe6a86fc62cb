/** Pictures that say where they were taken, which may be where somebody lives. */
import { expect, test } from 'vitest';
import { hasPlace } from '../../src/site/attachments/picture-place.ts';
import { problemsOf } from '../support/built-site.ts';
import { minutes, small } from '../support/content-folder.ts';
import { exif, jpeg } from '../support/pictures.ts';

const chunk = (name: string, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from('\0\0\0\x40'), Buffer.from(name), data]);
const XMP = '<x:xmpmeta><rdf:Description exif:GPSLatitude="56,2.7N"/></x:xmpmeta>';

test.for([
  ['a JPEG file', 'karta.jpg', jpeg(exif())],
  ['one whose numbers begin with the high byte', 'karta.JPEG', jpeg(exif({ isLittle: false }))],
  ['one with the place in XMP alone', 'karta.jpg', jpeg(Buffer.from(`xx${XMP}xx`))],
  ['a PNG file', 'karta.png', chunk('eXIf', exif())],
  ['a WebP file', 'karta.webp', chunk('EXIF', Buffer.concat([Buffer.from('\x40\0\0\0'), exif()]))],
] as const)('a picture that says where it was taken is told of, in %s', ([, name, bytes]) => {
  const text = `![Köket](../attachments/${name})\n`;
  const problems = problemsOf({
    ...small,
    [`attachments/${name}`]: bytes,
    'minutes/m.md': minutes({ date: '2017-02-13' }, text),
  });
  expect(problems).toEqual([
    expect.objectContaining({
      severity: 'warning',
      rule: 'picture-with-place',
      file: `content/attachments/${name}`,
      line: 1,
    }),
  ]);
});

test.for([
  ['with Exif that has no place', jpeg(exif({ place: 29 }))],
  ['without Exif', jpeg(Buffer.from('x'.repeat(64)))],
  ['cut in its Exif', jpeg(exif()).subarray(0, 30)],
  ['whose Exif leads beyond its end', jpeg(Buffer.from('II*\0\xff\xff\xff\x7f', 'latin1'))],
  ['that only has the words', Buffer.from('GPSLatitude Exif eXIf EXIF')],
  ['that is empty', Buffer.alloc(0)],
] as const)('a picture %s says nothing of a place', ([, bytes]) => {
  expect(hasPlace(bytes)).toBe(false);
});
