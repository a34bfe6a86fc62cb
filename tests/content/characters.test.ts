/** Bytes and characters: UTF-8 only, NFC, and no characters that deceive readers or break documents. */
import { expect, test } from 'vitest';
import { buildWithIndex } from '../support/built-site.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { loadFiles } from '../support/front-matter.ts';
import { meetingProblems, problemLines } from '../support/problem-lines.ts';

const HEAD = '---\ndate: 2017-02-13\ngroup: GG\n---\n\n';

test('a site of texts with their letters taken apart (NFD) is the site of the same texts composed', async () => {
  const files: Files = {
    ...small,
    'people.yaml': '- name: Åsa Öberg-Prov\n  show: role\n  role: ordförande\n',
    'minutes/m.md': minutes(
      { date: '2017-02-13', attendees: '[Åsa Öberg-Prov, Älva Test]' },
      '## Klarspråk på väg\n\nÅsa Öberg-Provs språk.\n',
    ),
  };
  const apart = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, String(text).normalize('NFD')]));
  expect(apart['minutes/m.md']).not.toBe(files['minutes/m.md']);
  const site = await buildWithIndex(files);
  expect([...(await buildWithIndex(apart))]).toEqual([...site]);
  expect(site.get('protokoll/2017-02-13-gemensam-grupp/index.html')).toContain('id="klarsprak-pa-vag"');
});

test.for([
  ['Latin-1', Buffer.from(`${HEAD}Mötet på gården.\n`, 'latin1'), '6:2', 38],
  ['a lone byte after Swedish letters', Buffer.concat([Buffer.from(`${HEAD}Åäö `), Buffer.from([0xff])]), '6:5', 44],
  ['UTF-16', Buffer.from(`\ufeff${HEAD}Möte`, 'utf16le'), '1:1', 1],
  ['a character cut short at the end', Buffer.concat([Buffer.from(HEAD), Buffer.from([0x61, 0xe2, 0x82])]), '6:2', 38],
  ['an encoded half of a pair', Buffer.concat([Buffer.from(HEAD), Buffer.from([0xed, 0xa0, 0x80])]), '6:1', 37],
  ['an overlong character', Buffer.concat([Buffer.from(HEAD), Buffer.from([0x61, 0xc0, 0xaf])]), '6:2', 38],
] as const)('%s is not UTF-8, and the first bad byte is told', ([, bytes, place, byte]) => {
  expect(HEAD).toHaveLength(36);
  expect(problemLines({ 'minutes/m.md': bytes })).toEqual([
    `content/minutes/m.md:${place} fel: Filen är inte UTF-8 (byte ${byte}) – å, ä och ö kan inte läsas – spara filen med teckenkodningen UTF-8.`,
  ]);
});

const CONTROLS = [
  ...Array.from({ length: 0x20 }, (_, code) => code).filter((code) => ![0x09, 0x0a, 0x0d].includes(code)),
  0x7f,
  0x80,
  0x85,
  0x9f,
  0xfffe,
  0xffff,
];
const hex = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

test.for(CONTROLS.map((code) => [hex(code), code] as const))('the control character %s is refused', ([name, code]) => {
  expect(meetingProblems({}, `Ett${String.fromCharCode(code)} ord.\n`)).toEqual([
    `content/minutes/m.md:6:4 fel: Ett osynligt styrtecken (${name}) står i texten – sådana går inte att publicera – ta bort det.`,
  ]);
});

test('a tab is white space like any other', () => {
  expect(meetingProblems({}, 'Ett\tord.\n')).toEqual([]);
});

const BIDI = [0x61c, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];

test.for(BIDI.map((code) => [hex(code), code] as const))(
  '%s, which turns the reading direction, is refused in titles, texts and names',
  ([name, code]) => {
    const sign = String.fromCharCode(code);
    const message = `fel: Ett osynligt tecken som vänder läsriktningen (${name}) står i texten – det kan dölja vad som står där – ta bort det.`;
    expect(meetingProblems({ place: `Bry${sign}ggan` }, `## Ru${sign}brik\n\nTe${sign}xt.\n`)).toEqual(
      ['4:11', '7:6', '9:3'].map((place) => `content/minutes/m.md:${place} ${message}`),
    );
  },
);

test.for([0x200b, 0x2060])('a character without width is left out, with a warning', (code) => {
  const { archive, problems } = loadFiles({ 'minutes/m.md': `${HEAD}Om Klar${String.fromCharCode(code)}språk.\n` });
  expect(problems.map(({ line, column, severity, message }) => ({ line, column, severity, message }))).toEqual([
    {
      line: 6,
      column: 8,
      severity: 'warning',
      message: `Ett osynligt tecken (${hex(code)}) står i texten – det hoppas över – ta bort det, så att ordet går att söka.`,
    },
  ]);
  expect(archive?.meetings.at(-1)?.entries.map(({ project }) => project.id)).toEqual(['klarsprak']);
});

test('a soft hyphen, as PDFs leave behind, is left out without a word', () => {
  const { archive, problems } = loadFiles({ 'minutes/m.md': `${HEAD}Om Klar\u00adspråk.\n` });
  expect(problems).toEqual([]);
  expect(archive?.meetings.at(-1)?.sections[0]?.text).toBe('Om Klarspråk.');
});

test.for([
  ['<<<<<<< HEAD', '6:1'],
  ['>>>>>>> andra', '6:1'],
] as const)('a merge that is not finished: %s', ([line, place]) => {
  expect(meetingProblems({}, `${line}\n`).filter((problem) => problem.includes('fel:'))).toEqual([
    `content/minutes/m.md:${place} fel: En sammanslagning i Git är inte färdig här – båda versionerna står kvar – välj den rätta texten och ta bort raderna med <<<<<<<, ======= och >>>>>>>.`,
  ]);
});

test('a merge that is not finished in front matter is told as such', () => {
  const file = '---\n<<<<<<< HEAD\ndate: 2017-02-13\n=======\ndate: 2017-02-14\n>>>>>>> andra\ngroup: GG\n---\n';
  const merges = problemLines({ 'minutes/m.md': file }).filter((line) => line.includes('sammanslagning'));
  expect(merges.map((line) => line.split(' ')[0])).toEqual(['content/minutes/m.md:2:1', 'content/minutes/m.md:6:1']);
});
