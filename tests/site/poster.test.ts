/** The poster of a coming meeting, which is printed before the text of its page. */
import { load } from 'cheerio';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { buildSite, pageOf } from '../support/built-site.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';

const files: Files = {
  ...small,
  'minutes/a.md': minutes({ date: '2017-03-13', next: '["2017-04-24 13:30 Bryggan, flyttat från 2017-04-25"]' }, ''),
};
const MEETING = '/protokoll/2017-04-24-gemensam-grupp/';

/** The text of a drawn QR code, as a telephone reads it. */
function read(size: number, path: string): string {
  const scale = 8;
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  }
  return decodeQR({ width, height: width, data });
}

test('says when and where, what has changed, and leads to the page by its QR code', async () => {
  const $ = load(pageOf(await buildSite(files, '2017-03-14'), MEETING));
  const text = $('.poster').text().replaceAll('\u00a0', ' ');
  for (const part of ['Gemensam grupp', 'måndag 24 april 2017', 'kl. 13.30', 'Bryggan', 'flyttat från 25 april 2017'])
    expect(text).toContain(part);
  expect(text).toContain(`prov.example${MEETING}`);
  const size = Number($('.poster svg').attr('viewBox')?.split(' ').at(-1));
  expect(read(size, $('.poster path').attr('d') ?? '')).toBe(`https://prov.example${MEETING}`);
});

test.for([
  ['a day that has passed', '2017-04-25'],
  ['a meeting that has minutes', '2017-05-01'],
])('there is none of %s', async ([, today]) => {
  const held = today === '2017-05-01' ? { 'minutes/b.md': minutes({ date: '2017-04-24' }, 'Text.\n') } : {};
  expect(pageOf(await buildSite({ ...files, ...held }, today), MEETING)).not.toContain('class="poster');
});

test('there is one of a meeting with a notice', async () => {
  const notice = minutes({ date: '2017-04-24', kind: 'kallelse', published: '2017-04-01', time: '13:30' }, 'Fika.\n');
  const $ = load(pageOf(await buildSite({ ...small, 'minutes/k.md': notice }, '2017-04-02'), MEETING));
  expect($('.poster').text()).toContain('kl.\u00a013.30');
});
