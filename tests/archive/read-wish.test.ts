/** What may be written after --let-go, or in the form of a host, and what is meant by it. */
import { describe, expect, test } from 'vitest';
import { readWish } from '../../src/archive/addresses/read-wish.ts';
import { small } from '../support/content-folder.ts';
import { comparedWith, firstRecordOf } from '../support/losses.ts';

const SITES = ['https://protokoll.example/arkiv/'];
const GARDEN = '/projekt/tradgarden/';

describe('an address may be written', () => {
  test.for([
    ['as it is', GARDEN],
    ['without its first slash', 'projekt/tradgarden/'],
    ['without its last slash', '/projekt/tradgarden'],
    ['as the site’s whole address', 'https://protokoll.example/arkiv/projekt/tradgarden/'],
    ['with the other scheme and in capitals', 'HTTP://Protokoll.Example/arkiv/projekt/tradgarden'],
    ['without a scheme', 'protokoll.example/arkiv/projekt/tradgarden/'],
    ['as in a sentence', '”/projekt/tradgarden/”.'],
    ['in quotes, as in a terminal', "'/projekt/tradgarden/'"],
    ['as a link of Markdown', '</projekt/tradgarden/>'],
    ['in a list', '- /projekt/tradgarden/'],
    ['after the option itself', '--let-go /projekt/tradgarden/'],
  ] as const)('%s: %j', ([, text]) => {
    expect(readWish([text], SITES)).toEqual([GARDEN]);
  });

  test.for([
    ['a place on a page', '/protokoll/2017-03-13-styrelsen/#ovrigt'],
    ['a place, without the slash before it', '/protokoll/2017-03-13-styrelsen#ovrigt'],
    ['a place, with the site’s address', 'https://protokoll.example/arkiv/protokoll/2017-03-13-styrelsen/#ovrigt'],
  ] as const)('also of %s: %j', ([, text]) => {
    expect(readWish([text], SITES)).toEqual(['/protokoll/2017-03-13-styrelsen/#ovrigt']);
  });

  test.for(['/bilagor/karta.pdf', 'bilagor/karta.pdf'])('also of a file: %j', (text) => {
    expect(readWish([text], SITES)).toEqual(['/bilagor/karta.pdf']);
  });

  test('of another site too, and then it is nothing that this one has', () => {
    expect(readWish(['https://annan.example/projekt/a/'], SITES)).toEqual(['https://annan.example/projekt/a/']);
  });
});

test.for(['/a/ /b/', '/a/, /b/', '/a/,/b/', '/a/;\n/b/', 'a och b', ' /a/ , /b/ '])(
  'several may be written in one text: %j',
  (text) => {
    expect(readWish([text], SITES)).toEqual(['/a/', '/b/']);
  },
);

test.for(['allt', 'Allt', 'ALLT', ' allt. ', '”Allt”', '--let-go allt'])(
  'all is let go with the word for it: %j',
  (text) => {
    expect(readWish([text], SITES)).toBe(true);
  },
);

test('a page with that name is told from the word by its slashes', () => {
  expect(readWish(['/allt/'], SITES)).toEqual(['/allt/']);
});

test.for(['', ' ', ',', '-', '--let-go'])('nothing is let go by a text without an address: %j', (text) => {
  expect(readWish([text], SITES)).toEqual([]);
});

test.for([true, false])('without a text it is as it was: %j', (wish) => {
  expect(readWish(wish, SITES)).toBe(wish);
});

describe('what is lost', () => {
  const files = { ...small, 'projects/tradgarden.md': '---\nname: Trädgården\n---\n' };

  test.for(['Allt', 'Projekt/Tradgarden', 'SITE/projekt/tradgarden/,', 'projekt/tradgarden'])(
    'is let go, however it is written: %j',
    async (text) => {
      const published = firstRecordOf(files);
      const letGo = [text.replace('SITE/', published.site ?? '')];
      const { lines, record } = await comparedWith(published, small, { strict: true, letGo });
      expect(lines).toEqual([]);
      expect(record.gone).toEqual([GARDEN]);
    },
  );

  test('is named when another address is to be let go', async () => {
    const compared = comparedWith(firstRecordOf(files), small, { letGo: ['/projekt/tradgard/'] });
    await expect(compared).rejects.toThrow(
      '--let-go /projekt/tradgard/: den adressen försvinner inte – en adress som försvinner väntades – skriv någon av dem: /projekt/tradgarden/.',
    );
  });

  test('is nothing, and then nothing is to be let go', async () => {
    await expect(comparedWith(firstRecordOf(files), files, { letGo: [GARDEN] })).rejects.toThrow(
      '--let-go /projekt/tradgarden/: den adressen försvinner inte – inget försvinner – kör utan --let-go.',
    );
  });
});
