/** Names that people.yaml withholds, wherever and however they are written: they are replaced, or nothing is published. */
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { lastLook } from '../../src/site/last-look/last-look.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { filesOf } from '../support/built-site.ts';
import { contentFolder, type Files, minutes, small } from '../support/content-folder.ts';

const PEOPLE =
  '- name: Gudvår Qvarnsten\n  aliases: [Gullan]\n  show: hidden\n- name: Gun Alm\n  show: hidden\n- name: Bo Almqvist\n';

const inMinutes = (text: string): Files => ({ 'minutes/m.md': minutes({ date: '2017-02-13' }, `${text}\n`) });
const inFront = (lines: string): Files => ({
  'minutes/m.md': `---\ndate: 2017-02-13\ngroup: GG\n${lines}\n---\n\nText.\n`,
});
const attached = (name: string, content: string | Uint8Array): Files => ({
  [`attachments/${name}`]: content,
  ...inMinutes(`[brev](<${name}>)`),
});

/** The places of the errors about withheld names; of a folder without any, what its site has of the names. */
async function toldOf(files: Files): Promise<string[]> {
  const folder = contentFolder({ ...small, 'people.yaml': PEOPLE, ...files });
  const { archive, problems } = loadArchive(folder, '2017-06-30' as CalendarDate);
  const about = problems.filter(({ rule }) => rule === 'withheld-name' || rule === 'hidden-name-of-file');
  for (const { message } of problems) expect(message).not.toMatch(/Gudvår|Qvarnsten/i);
  if (!archive) {
    if (about.length === 0) throw new Error(problems.map(formatProblem).join('\n'));
    return about.map(({ file, line, severity }) => `${severity} ${file.replace(`${folder}/`, '')}:${line}`);
  }
  expect(about).toEqual([]);
  const texts = (await filesOf(archive)).map(
    ({ path, content }) => `${path} ${typeof content === 'string' ? content : ''}`,
  );
  return texts.flatMap((text) => text.replace(/<[^>]*>/g, '').match(/gudv.{0,20}|qvarn.{0,20}/giu) ?? []);
}

/** A name with something against it or in it. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'after a letter': 'xGudvår Qvarnsten',
  'after a word': 'saGudvår Qvarnsten',
  'before a letter': 'Gudvår Qvarnstenx',
  'before a word': 'Gudvår Qvarnstenkom',
  'between letters': 'xGudvår Qvarnstenx',
  'after a digit': '1Gudvår Qvarnsten',
  'before a digit': 'Gudvår Qvarnsten1',
  'after a full stop': 'sa.Gudvår Qvarnsten',
  'before a full stop': 'Gudvår Qvarnsten.hej',
  'after a time': '14.30-Gudvår Qvarnsten',
  'after a hyphen': 'ex-Gudvår Qvarnsten',
  'after an underscore': 'x_Gudvår Qvarnsten',
  'with a slash': 'Gudvår/Qvarnsten',
  'with a slash between spaces': 'Gudvår / Qvarnsten',
  'with a hyphen': 'Gudvår-Qvarnsten',
  'with a comma': 'Gudvår, Qvarnsten',
  'with an underscore': 'gudvar_qvarnsten',
  'with a full stop': 'Gudvår.Qvarnsten',
  'without a space': 'GudvårQvarnsten',
  'with its surname first': 'Qvarnsten, Gudvår',
  'with its surname first, without a comma': 'Qvarnsten Gudvår',
  'with a digit in it': 'Gudvår1 Qvarnsten',
  'without å, ä and ö': 'Gudvar Qvarnsten',
  'with two letters for å': 'Gudvaar Qvarnsten',
  'in small letters': 'gudvår qvarnsten',
  'in an address': 'gudvar.qvarnsten@prov.example',
  'in an address, joined': 'gudvarqvarnsten@prov.example',
  'in an address, with å': 'gudvår.qvarnsten@prov.example',
  'in an address after @': 'post@gudvarqvarnsten.example',
  ...Object.fromEntries(
    ['\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060'].flatMap((sign) => [
      [`after U+${sign.charCodeAt(0).toString(16)}`, `sa${sign}Gudvår Qvarnsten`],
      [`with U+${sign.charCodeAt(0).toString(16)} in it`, `Gud${sign}vår${sign} ${sign}Qvarn${sign}sten${sign}`],
    ]),
  ),
};

describe('a name in a text', () => {
  test.for(Object.entries(SPELLINGS))('%s is replaced, or told of at its line', async ([, name]) => {
    const told = await toldOf(inMinutes(`Hej.\n\nDå kom ${name} dit.`));
    expect(told.filter((place) => place !== 'error minutes/m.md:8')).toEqual([]);
  });
});

const FEW = ['before a word', 'after a full stop', 'with a slash', 'without å, ä and ö', 'with U+200e in it'];
const WITH_LINES: readonly (readonly [place: string, told: string, write: (name: string) => Files])[] = [
  ['a heading', 'minutes/m.md:6', (n) => inMinutes(`## Då ${n} kom\n\nText.`)],
  ['a link', 'minutes/m.md:6', (n) => inMinutes(`[Då ${n} kom](https://prov.example/)`)],
  ['the address of a link', 'minutes/m.md:6', (n) => inMinutes(`[Då](<https://prov.example/${n}/a>)`)],
  ['the title of a link', 'minutes/m.md:6', (n) => inMinutes(`[Då](https://prov.example/ "Då ${n} kom")`)],
  ['the text of a picture', 'minutes/m.md:6', (n) => inMinutes(`![Då ${n} kom](https://prov.example/a.png)`)],
  ['a cell', 'minutes/m.md:8', (n) => inMinutes(`| A |\n|-|\n| Då ${n} kom |`)],
  ['an outcome', 'minutes/m.md:6', (n) => inMinutes(`Beslut: Då ${n} kom.`)],
  ['a field', 'minutes/m.md:4', (n) => inFront(`place: Hos ${n} igen`)],
  ['a summary', 'minutes/m.md:5', (n) => inFront(`summary: >\n  Då ${n} kom`)],
  ['a page', 'pages/om.md:5', (n) => ({ 'pages/om.md': `---\ntitle: Om\n---\n\nDå ${n} kom.\n` })],
  ['the title of a page', 'pages/om.md:2', (n) => ({ 'pages/om.md': `---\ntitle: Då ${n} kom\n---\n\nText.\n` })],
  ['a group', 'groups/g.md:3', (n) => ({ 'groups/g.md': `---\nname: Nya\npurpose: Då ${n} kom\n---\n` })],
  [
    'site.yaml',
    'site.yaml:3',
    (n) => ({ 'site.yaml': `title: Prov\nurl: https://prov.example/\nsender: Då ${n} kom\n` }),
  ],
  [
    'organisations.yaml',
    'organisations.yaml:3',
    (n) => ({ 'organisations.yaml': `- name: Ria\n- name: G7\n- name: Då ${n} kom\n` }),
  ],
  ['the glossary', 'glossary.yaml:1', (n) => ({ 'glossary.yaml': `AMF: då ${n} kom\n` })],
  ['an attached text', 'attachments/brev.txt:2', (n) => attached('brev.txt', `Hej!\nDå ${n} kom.\n`)],
  [
    'an attached text of Windows',
    'attachments/brev.txt:2',
    (n) => attached('brev.txt', Buffer.from(`\ufeffHej!\r\nDå ${n} kom.\r\n`, 'utf16le')),
  ],
  ['an attached table', 'attachments/lista.csv:2', (n) => attached('lista.csv', `Vem;Vad\n"${n}";x\n`)],
  ['a calendar', 'attachments/m.ics:2', (n) => attached('m.ics', `BEGIN:VEVENT\nSUMMARY:${n}\n`)],
];

describe.for(WITH_LINES)('in %s', ([, told, write]) => {
  test.for(FEW)('a name %s is told of, with its file and line', async (how) => {
    expect(await toldOf(write(SPELLINGS[how] ?? ''))).toContain(`error ${told}`);
  });
});

test.for<[how: string, told: string, files: Files]>([
  ['a hyphen at the end of a line', 'minutes/m.md:6', inMinutes('Gudvår-\nQvarnsten kom.')],
  ['a word cut at the end of a line', 'minutes/m.md:6', inMinutes('Gudvår Qvarn-\nsten kom.')],
  ['a full stop at the end of a line', 'minutes/m.md:6', inMinutes('Sa.Gudvår\nQvarnsten kom.')],
  ['cells', 'minutes/m.md:8', inMinutes('| A | B |\n|-|-|\n| Gudvår | Qvarnsten |')],
  ['an entity in a word', 'minutes/m.md:6', inMinutes('Gudv&aring;r Qvarnsten kom.')],
  ['an entity of a sign that is not seen', 'minutes/m.md:6', inMinutes('Gud&shy;vår Qvarn&#x200B;sten kom.')],
  ['an entity with a rare name', 'minutes/m.md:6', inMinutes('Gudvår&hyphen;Qvarnst&#101;n kom.')],
  ['emphasis of a part', 'minutes/m.md:6', inMinutes('Gud**vår** Qvarnsten kom.')],
  ['a link', 'minutes/m.md:6', inMinutes('[Gudvår](https://prov.example/) Qvarnsten kom.')],
  ['an escape of YAML', 'minutes/m.md:4', inFront('place: "Gudv\\u00e5r Qvarnsten"')],
  ['a space of YAML', 'minutes/m.md:4', inFront('place: "Gudvår\\x20Qvarnsten"')],
  ['a folded block', 'minutes/m.md:5', inFront('summary: >\n  Då kom sa.Gudvår\n  Qvarnsten.')],
  ['the escape of an address', 'minutes/m.md:6', inMinutes('[Då](https://prov.example/Gudv%C3%A5r%20Qvarnsten)')],
  ['columns', 'attachments/lista.csv:2', attached('lista.csv', 'Namn;Efternamn\nGudvår;"Qvarnsten"\n')],
  ['Latin-1', 'attachments/brev.txt:1', attached('brev.txt', Buffer.from('Då kom Gudvår Qvarnsten.', 'latin1'))],
  ['a text that is as it should be', 'attachments/brev.txt:1', attached('brev.txt', 'Gudvår Qvarnsten kom.')],
  ['the name of an attachment', 'attachments/gudvårqvarnsten2017.pdf:1', attached('gudvårqvarnsten2017.pdf', 'x')],
  [
    'the name of a page',
    'pages/brev-gudvar-qvarnsten.md:1',
    { 'pages/brev-gudvar-qvarnsten.md': '---\ntitle: Brev\n---\n\nText.\n' },
  ],
  ['an alias in an address', 'minutes/m.md:6', inMinutes('Skriv till gullan@prov.example nu.')],
  ['an alias after a full stop', 'minutes/m.md:6', inMinutes('Det sa.Gullan först.')],
  ['a short name after a full stop', 'minutes/m.md:6', inMinutes('Det sa.Gun Alm först.')],
  ['a short name in an address', 'minutes/m.md:6', inMinutes('Skriv till gun-alm@prov.example nu.')],
  ['a short name over columns', 'attachments/lista.csv:2', attached('lista.csv', 'A;B\nAlm;Gun\n')],
])('a name that %s has is told of', async ([, told, files]) => {
  expect(await toldOf(files)).toContain(`error ${told}`);
});

test.for<[what: string, text: string]>([
  ['somebody else in people.yaml', 'Bo Almqvist kom, och Gun Dal.'],
  ['two others in a row', 'Kim Alm, Gun Ek och Bo Almqvist kom.'],
  ['words of which a short name is a part', 'De har begun almost. Ragun almän.'],
  ['an alias within a word', 'Gullandet är gullan­de.'],
  ['a comment', 'Hej.\n\n<!-- sa.Gudvår Qvarnsten -->'],
  ['its parts in other sentences', 'Gudvår var där när det regnade. Sten Qvarn kom.'],
  ['a word and the beginning of the next', 'Han begärde sten och kvarn.'],
])('%s: no error', async ([, text]) => {
  const folder = contentFolder({ ...small, 'people.yaml': PEOPLE, ...inMinutes(text) });
  const { problems } = loadArchive(folder, '2017-06-30' as CalendarDate);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('whoever has a name that begins as a withheld one is told how to say so', () => {
  const problemsWith = (people: string) =>
    loadArchive(
      contentFolder({ ...small, 'people.yaml': people, ...inMinutes('Gun Almqvist kom.') }),
      '2017-06-30' as CalendarDate,
    ).problems;
  expect(problemsWith(PEOPLE).map(({ message }) => message)).toEqual([
    'Här står ett namn som people.yaml döljer, så att det inte kan bytas ut – ingenting publiceras med det – skriv om texten, eller skriv namnet fritt och som det står i people.yaml. Är det någon annans namn, skriv in den personen där.',
  ]);
  expect(problemsWith(`${PEOPLE}- name: Gun Almqvist\n`)).toEqual([]);
});

describe('the last look', () => {
  const look = lastLook({ withheld: ['Gudvår Qvarnsten', 'Gun Alm'], named: [] });

  test.for<[how: string, path: string, content: string]>([
    ['a page', 'a/index.html', '<p>Hej sa.Gudvår Qvarnsten.</p>'],
    ['tags', 'a/index.html', '<p>Gud<b>vår</b> <a href="/x/">Qvarnsten</a>.</p>'],
    ['cells', 'a/index.html', '<tr><td>Gudvår</td>\n<td>Qvarnsten</td></tr>'],
    ['an attribute', 'a/index.html', '<img alt="Gudv&#229;r Qvarnsten">'],
    ['an id', 'a/index.html', '<h2 id="brev-av-gudvar-qvarnsten">Brev</h2>'],
    ['an address', 'a/index.html', '<a href="https://prov.example/Gudv%c3%a5r_Qvarnsten">'],
    ['a feed', 'a.xml', '<content>&lt;p&gt;Gud&lt;b&gt;vår&lt;/b&gt; Qvarnsten&lt;/p&gt;</content>'],
    ['JSON', 'a.json', '{"html":"<b>Gudv\\u00e5r</b>\\nQvarnsten"}'],
    ['a folded line of a calendar', 'a.ics', 'LOCATION:Hos Gud\r\n vår Qvarnst\r\n\ten\r\n'],
    ['an escape of a calendar', 'a.ics', 'DESCRIPTION:Flyttat.\\nGudvår\\, Qvarnsten\r\n'],
    ['a path', 'bilagor/gudvarqvarnsten2017.pdf', ''],
  ])('finds a name in %s', ([, path, content]) => {
    const [problem] = look([{ path, content }]);
    expect(problem?.rule).toBe('withheld-name');
    expect(problem?.message).not.toMatch(/gudv|qvarn/i);
  });

  test('finds a name in a text that is copied', () => {
    const folder = contentFolder({ 'a.txt': 'sa.Gudvår Qvarnsten' });
    expect(look([{ path: 'a.txt', content: { copyOf: `${folder}/a.txt` } }])).toHaveLength(1);
  });
});
