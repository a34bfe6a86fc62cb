/** Personal identity numbers wherever they would be published, in whatever spelling: nothing is published, and no message repeats them. */
import { describe, expect, test } from 'vitest';
import { hasPersonalNumber } from '../../src/content/personal-number.ts';
import { readingsOf } from '../../src/domain/unfold.ts';
import { lastLook } from '../../src/site/last-look/last-look.ts';
import type { SiteFile } from '../../src/site/site-file.ts';
import { problemsOf } from '../support/built-site.ts';
import { contentFolder, type Files, minutes, small } from '../support/content-folder.ts';
import { withCheckDigit } from '../support/personal-numbers.ts';

const DATE = '850709';
const LAST = withCheckDigit(DATE);
const [FIRST_TWO, LAST_TWO] = [LAST.slice(0, 2), LAST.slice(2)];

function wide(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0));
}

/** All in one line, and without signs of YAML or Markdown. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'as it should be': `${DATE}-${LAST}`,
  'with hyphens in the date': `1985-07-09-${LAST}`,
  'in pairs': `85 07 09-${LAST}`,
  'with a space in the last four': `${DATE}-${FIRST_TWO} ${LAST_TWO}`,
  'in pairs to the end': `85 07 09-${FIRST_TWO} ${LAST_TWO}`,
  'with a slash': `${DATE}/${LAST}`,
  'with a full stop': `${DATE}.${LAST}`,
  'against a word': `pnr${DATE}-${LAST}`,
  'against a word, without a sign': `pnr${DATE}${LAST}`,
  'against the next word': `${DATE}-${LAST}och`,
  'in digits of full width': wide(`${DATE}-${LAST}`),
  'with a sign of full width': `${DATE}\uff0d${LAST}`,
  'with an en dash': `${DATE}–${LAST}`,
  'with an em dash between spaces': `${DATE} — ${LAST}`,
  'with a hyphen that does not break': `${DATE}\u2011${LAST}`,
  'with a soft hyphen': `${DATE.slice(0, 4)}\u00ad${DATE.slice(4)}-${LAST}`,
  'as a coordination number': `850769-${withCheckDigit('850769')}`,
  'with the century': `19${DATE}${LAST}`,
  ...Object.fromEntries(
    ['\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060'].map((sign) => [
      `with U+${sign.charCodeAt(0).toString(16)} inside`,
      `${DATE.slice(0, 3)}${sign}${DATE.slice(3)}${sign}-${sign}${FIRST_TWO}${sign}${LAST_TWO}`,
    ]),
  ),
};

const FRONT = (lines: string): string => `---\ndate: 2017-02-13\ngroup: GG\n${lines}\n---\n\nText.\n`;
const inMinutes = (text: string): Files => ({ 'minutes/m.md': minutes({ date: '2017-02-13' }, `${text}\n`) });
const attached = (name: string, content: string | Uint8Array): Files => ({
  [`attachments/${name}`]: content,
  ...inMinutes(`[brev](<${name}>)`),
});

/** A place, the file and the line that is told, and the files that have a number there. */
const PLACES: readonly (readonly [place: string, told: string, write: (number: string) => Files])[] = [
  ['a paragraph', 'minutes/m.md:6', (n) => inMinutes(`Ring ${n} nu.`)],
  ['a heading', 'minutes/m.md:6', (n) => inMinutes(`## Om ${n} igen\n\nText.`)],
  ['a link', 'minutes/m.md:6', (n) => inMinutes(`[Om ${n} igen](https://prov.example/)`)],
  ['the title of a link', 'minutes/m.md:6', (n) => inMinutes(`[Om](https://prov.example/ "Om ${n} igen")`)],
  ['the text of a picture', 'minutes/m.md:6', (n) => inMinutes(`![Om ${n} igen](https://prov.example/a.png)`)],
  ['a cell', 'minutes/m.md:8', (n) => inMinutes(`| Vem |\n|-|\n| ${n} |`)],
  ['a comment', 'minutes/m.md:6', (n) => inMinutes(`<!-- ${n} -->`)],
  ['code', 'minutes/m.md:6', (n) => inMinutes(`\`${n}\``)],
  ['a footnote', 'minutes/m.md:8', (n) => inMinutes(`Text.[^1]\n\n[^1]: Om ${n} igen.`)],
  ['a summary over lines', 'minutes/m.md:5', (n) => ({ 'minutes/m.md': FRONT(`summary: >\n  Om ${n} igen`) })],
  ['a field', 'minutes/m.md:4', (n) => ({ 'minutes/m.md': FRONT(`place: Hos ${n} igen`) })],
  [
    'a correction',
    'minutes/m.md:4',
    (n) => ({ 'minutes/m.md': FRONT(`corrections: [{ date: 2017-02-14, text: "Om ${n} igen" }]`) }),
  ],
  ['a page', 'pages/om.md:5', (n) => ({ 'pages/om.md': `---\ntitle: Om\n---\n\nOm ${n} igen.\n` })],
  ['the title of a page', 'pages/om.md:2', (n) => ({ 'pages/om.md': `---\ntitle: Om ${n} igen\n---\n\nText.\n` })],
  ['the glossary', 'glossary.yaml:1', (n) => ({ 'glossary.yaml': `AMF: om ${n} igen\n` })],
  ['the name of an attachment', 'attachments/', (n) => attached(`Om ${n.replaceAll('/', '-')} igen.pdf`, 'x')],
  ['an attached text', 'attachments/brev.txt:2', (n) => attached('brev.txt', `Hej!\nOm ${n} igen.\n`)],
  [
    'an attached text of Windows',
    'attachments/brev.txt:2',
    (n) => attached('brev.txt', Buffer.from(`\ufeffHej!\r\nOm ${n} igen.\r\n`, 'utf16le')),
  ],
  ['an attached table', 'attachments/lista.csv:2', (n) => attached('lista.csv', `Vem;Nummer\nAda;"${n}"\n`)],
];

/** The file of a place, or its folder when its name has the number. */
function fileOf(told: string): string {
  return `content/${told.replace(/:\d+$/, '')}`;
}

/** Places that are read in ways of their own have all spellings, the others a few. */
const WITH_ALL = ['a paragraph', 'a field', 'the name of an attachment', 'an attached table'];
const FEW = ['with hyphens in the date', 'with a space in the last four', 'against a word', 'with U+200e inside'];

describe.for(PLACES)('in %s', ([place, told, write]) => {
  const spellings = Object.entries(SPELLINGS).filter(([how]) => WITH_ALL.includes(place) || FEW.includes(how));
  test.for(spellings)('a number %s is told of, with its file and line', ([, number]) => {
    const problems = problemsOf({ ...small, ...write(number) });
    const found = problems.filter(({ rule, file }) => rule === 'personal-number' && file.startsWith(fileOf(told)));
    expect(found).toHaveLength(1);
    expect(found[0]?.severity).toBe('error');
    expect(`${found[0]?.file}:${found[0]?.line}`).toContain(`content/${told}`);
    for (const { file, message } of problems) expect(hasPersonalNumber(readingsOf(`${file} ${message}`))).toBe(false);
  });
});

test.for<[how: string, told: string, files: Files]>([
  [
    'lines of a folded block',
    'minutes/m.md:5',
    { 'minutes/m.md': FRONT(`summary: >\n  Brevet om ${DATE}-\n  ${LAST} kom.`) },
  ],
  [
    'lines of a folded block, without a sign',
    'minutes/m.md:4',
    { 'minutes/m.md': FRONT(`summary: >-\n  Brevet om ${DATE}\n  ${LAST} kom.`) },
  ],
  [
    'lines of a literal block',
    'minutes/m.md:5',
    { 'minutes/m.md': FRONT(`summary: |\n  Brevet om ${DATE}-\n  ${LAST} kom.`) },
  ],
  [
    'lines of a value',
    'minutes/m.md:4',
    { 'minutes/m.md': FRONT(`summary: Brevet om ${DATE}-\n                    ${LAST} kom.`) },
  ],
  [
    'lines of a quoted value',
    'minutes/m.md:4',
    { 'minutes/m.md': FRONT(`summary: "Brevet om ${DATE}\\\n    -${LAST} kom."`) },
  ],
  ['an escape of YAML', 'minutes/m.md:4', { 'minutes/m.md': FRONT(`place: "${DATE}\\u002d${LAST}"`) }],
  ['a short escape of YAML', 'minutes/m.md:4', { 'minutes/m.md': FRONT(`place: "${DATE}\\x2d${LAST}"`) }],
  [
    'an escape in site.yaml',
    'site.yaml:3',
    { 'site.yaml': `title: Prov\nurl: https://prov.example/\nsender: "${DATE}\\u002d${LAST}"\n` },
  ],
  [
    'an escape in organisations.yaml',
    'organisations.yaml:3',
    { 'organisations.yaml': `- name: Ria\n- name: G7\n- name: "${DATE}\\u002d${LAST}"\n` },
  ],
  [
    'an escape in people.yaml',
    'people.yaml:1',
    { 'people.yaml': `- { name: Ada Test, role: "${DATE}\\u002d${LAST}" }\n` },
  ],
  ['cells', 'minutes/m.md:6', inMinutes(`| A | B |\n|-|-|\n| ${DATE}- | ${LAST} |`)],
  [
    'cells in the text of a page',
    'pages/om.md:5',
    { 'pages/om.md': `---\ntitle: Om\n---\n\n| A | B |\n|-|-|\n| ${DATE}- | ${LAST} |\n` },
  ],
  ['cells, the sign in the second', 'minutes/m.md:6', inMinutes(`| A | B |\n|-|-|\n| ${DATE} | -${LAST} |`)],
  ['emphasis', 'minutes/m.md:6', inMinutes(`Om **${DATE}**-*${LAST}*.`)],
  ['code', 'minutes/m.md:6', inMinutes(`Om \`${DATE}\`-${LAST}.`)],
  ['an entity', 'minutes/m.md:6', inMinutes(`Om ${DATE}&#45;${LAST}.`)],
  ['an entity with a name', 'minutes/m.md:6', inMinutes(`Om ${DATE}&hyphen;${LAST}.`)],
  ['entities of digits', 'minutes/m.md:6', inMinutes(`Om ${DATE.replace(/\d/g, (digit) => `&#x3${digit};`)}-${LAST}.`)],
  ['the lines of a quote', 'minutes/m.md:6', inMinutes(`> Om ${DATE}-\n> ${LAST}.`)],
  ['a hard break', 'minutes/m.md:6', inMinutes(`Om ${DATE}-\\\n${LAST}.`)],
  ['a link', 'minutes/m.md:6', inMinutes(`Om [${DATE}](https://prov.example/)-${LAST}.`)],
  ['the escape of an address', 'minutes/m.md:6', inMinutes(`[Om](https://prov.example/${DATE}%2D${LAST})`)],
  [
    'emphasis in the text of a picture',
    'minutes/m.md:6',
    inMinutes(`![Om *${DATE}*-*${LAST}*](https://prov.example/a.png)`),
  ],
  [
    'an entity in the title of a link',
    'minutes/m.md:6',
    inMinutes(`[Om](https://prov.example/ "${DATE}&hyphen;${LAST}")`),
  ],
  ['columns', 'attachments/lista.csv:2', attached('lista.csv', `Dag;Nummer\n"${DATE}";"${LAST}"\n`)],
  [
    'the escape of a file name',
    'attachments/XXXXXX%XDXXXX.pdf:1',
    { [`attachments/${DATE}%2D${LAST}.pdf`]: 'x', ...inMinutes(`[brev](<${DATE}%252D${LAST}.pdf>)`) },
  ],
])('a number that %s puts together is told of once, with its file and line', ([, told, files]) => {
  const problems = problemsOf({ ...small, ...files });
  const found = problems.filter(({ rule, file }) => rule === 'personal-number' && file === fileOf(told));
  expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([`content/${told}`]);
  for (const { file, message } of problems) expect(hasPersonalNumber(readingsOf(`${file} ${message}`))).toBe(false);
});

test.for(['pages', 'projects', 'groups', 'minutes', 'followups'])(
  'a number in the name of a file in %s is told of, without it',
  (folder) => {
    const [problem] = problemsOf({
      ...small,
      [`${folder}/${DATE}-${LAST}.md`]: '---\ntitle: Om\nname: Om\n---\n',
    }).filter(({ rule }) => rule === 'personal-number');
    expect(problem?.file).toBe(`content/${folder}/XXXXXX-XXXX.md`);
    expect(problem?.message).toBe(
      'Ett personnummer står i filens namn, och skulle bli en del av en adress – ett filnamn utan personnummer väntades – döp om filen, och rätta länkarna till den.',
    );
  },
);

test('a file that a link only almost names is not suggested with its number', () => {
  const files = { [`attachments/brev ${DATE}-${LAST}.pdf`]: 'x', ...inMinutes(`[brev](<brev ${DATE}-0000.pdf>)`) };
  for (const { message } of problemsOf({ ...small, ...files })) expect(message).not.toContain(LAST);
});

describe('the last look', () => {
  const look = lastLook({ withheld: [], named: [] });
  const rules = (...files: SiteFile[]): string[] => look(files).map(({ rule, file }) => `${rule} ${file}`);

  test.for<[how: string, path: string, content: string]>([
    ['a page', 'a/index.html', `<p>Om ${DATE}-${LAST}.</p>`],
    ['tags', 'a/index.html', `<p>Om <b>${DATE}</b>-<i>${LAST}</i>.</p>`],
    ['cells', 'a/index.html', `<tr><td>${DATE}</td>\n<td>${LAST}</td></tr>`],
    ['an attribute', 'a/index.html', `<img alt="Om ${DATE}&#45;${LAST}">`],
    ['an address', 'a/index.html', `<a href="https://prov.example/${DATE}%2d${LAST}">`],
    ['HTML in a feed', 'a.xml', `<content>&lt;p&gt;&lt;b&gt;${DATE}&lt;/b&gt;-${LAST}&lt;/p&gt;</content>`],
    ['HTML in JSON', 'a.json', JSON.stringify({ html: `<b>${DATE}</b>-\n${LAST}` })],
    ['a folded line of a calendar', 'a.ics', `DESCRIPTION:${DATE}\r\n -${LAST}\r\n`],
    ['an escape of JSON', 'a.json', `"${DATE}\\u002d${LAST}"`],
  ])('finds a number in %s', ([, path, content]) => {
    expect(rules({ path, content })).toEqual([`personal-number ${path}`]);
  });

  test('finds a number in a path, and in a text that is copied, and repeats it nowhere', () => {
    const folder = contentFolder({ 'a.txt': `${DATE}-${LAST}` });
    expect(rules({ path: `${DATE}-${LAST}/index.html`, content: '' })).toEqual([
      'personal-number XXXXXX-XXXX/index.html',
    ]);
    expect(rules({ path: 'a.txt', content: { copyOf: `${folder}/a.txt` } })).toEqual(['personal-number a.txt']);
  });

  test.for<[how: string, content: string]>([
    ['a day and a sum in cells', `<td>2017-02-13</td><td>${withCheckDigit('170213')}</td>`],
    ['an id of a thing', `<guid>urn:uuid:ab${DATE}-${LAST}-4d7c-9a51-2f0c9e1b7d3a</guid>`],
    ['a block after another', `<p>170213</p><p>${withCheckDigit('170213')} personer</p>`],
  ])('takes %s for none', ([, content]) => {
    expect(rules({ path: 'a.html', content })).toEqual([]);
  });
});
