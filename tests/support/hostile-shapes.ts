/**
 * Files of any size that are slow to read for a program that is careless: a row a shape, as data. `scripts/limits.ts`
 * measures them, and tests read some of them.
 */
/** A shape of a file. */
export interface Shape {
  name: string;
  /** Where the file is, in the content folder. */
  path: string;
  /** A file of this shape, of at most this many bytes and, if it can have them, of nearly as many. */
  text(bytes: number): string;
}

const MINUTES = 'minutes/m.md';
const HEAD = '---\ndate: 2017-02-13\ngroup: Gemensam grupp\n---\n\n';
/** Lines that are long, and yet read. */
const LONG = 19_000;

/** A text of a head and as many parts as there is room for. */
function filled(bytes: number, part: (index: number) => string, head = ''): string {
  const parts = [head];
  let free = bytes - Buffer.byteLength(head);
  for (let index = 0; ; index += 1) {
    const next = part(index);
    free -= Buffer.byteLength(next);
    if (free < 0) return parts.join('');
    parts.push(next);
  }
}

/** Minutes of parts that follow on each other. */
const parts =
  (part: string | ((index: number) => string), head = '') =>
  (bytes: number): string =>
    filled(bytes, typeof part === 'string' ? () => part : part, HEAD + head);

/** Minutes that are one paragraph: a sign again and again, in lines of a width. */
const paragraph = (sign: string, width = 100) =>
  parts(`${sign.repeat(Math.max(1, Math.floor(width / sign.length)))}\n`);

/** Minutes in which the first half is of one part, and the other half of another. */
const halves =
  (first: string, second: string, width = 100) =>
  (bytes: number): string => {
    const line = (sign: string): string => `${sign.repeat(Math.max(1, Math.floor(width / sign.length)))}\n`;
    const start = filled(bytes / 2, () => line(first), HEAD);
    return start + filled(bytes / 2, () => line(second));
  };

/** A word that is another for each number, of letters only. */
const word = (index: number): string =>
  Array.from(index.toString(26), (digit) => 'abcdefghijklmnopqrstuvwxyz'.charAt(Number.parseInt(digit, 26))).join('');
/** A name that is another for each number. */
const name = (index: number): string => `K${word(index)} T${word(index * 7)}sson`;

const inMinutes: readonly (readonly [name: string, text: (bytes: number) => string])[] = [
  // brackets and links
  ['`[ (](` over many lines', paragraph('[ (](')],
  ['`[` over many lines', paragraph('[')],
  ['`]` over many lines', paragraph(']')],
  ['`![` over many lines', paragraph('![')],
  ['`](` over many lines', paragraph('](')],
  ['`[a](` over many lines', paragraph('[a](')],
  ['`[a](<b` over many lines', paragraph('[a](<b')],
  ['`[` then `]`', halves('[', ']')],
  ['`[` then `](b)`', halves('[', '](b)')],
  ['`![` then `](b)`', halves('![', '](b)')],
  ['`[a][b]` over many lines', paragraph('[a][b] ')],
  ['`[a]: b` over many lines', parts('[a]: b\n')],
  ['definitions and their references', parts((index) => `[${word(index)}]: b${index}\n\n[a][${word(index)}]\n\n`)],
  ['links, a line each', parts('[a](b)\n')],
  ['links to minutes that are not there', parts((index) => `[a](${word(index)}.md)\n`)],
  ['images', parts('![a](b)\n')],
  ['images on other sites', parts('![a](https://prov.example/b.png)\n')],
  ['footnotes', parts((index) => `Ord[^${index}] till.\n\n[^${index}]: Not.\n\n`)],
  ['`[^1]` over many lines', paragraph('[^1]')],
  // emphasis, code, entities
  ['`*` over many lines', paragraph('*')],
  ['`*a_` a thousand times in each paragraph', parts(`${'*a_ '.repeat(25)}\n`.repeat(40).concat('\n'))],
  ['`_a*` in short paragraphs', parts('_a* **b __c\n\n')],
  ['`~~a~~` over many lines', paragraph('~~a~~ ')],
  ['backticks', paragraph('`')],
  ['rising runs of backticks', parts((index) => `${'`'.repeat((index % 4000) + 1)} a\n`)],
  ['fences that are never closed', parts('```\na\n````\n')],
  ['`&` over many lines', paragraph('&')],
  ['`&amp;` over many lines', paragraph('&amp;')],
  ['`\\` over many lines', paragraph('\\')],
  ['a backslash at the end of each line', parts('a\\\n')],
  // HTML and addresses
  ['`<` over many lines', paragraph('<')],
  ['`<a b="` over many lines', paragraph('<a b="')],
  ['`<!--` over many lines', paragraph('a <!-- ')],
  ['comments, a paragraph each', parts('<!-- b -->\n\n')],
  ['`<?` over many lines', paragraph('a <? ')],
  ['`<b>` over many lines', paragraph('<b>')],
  ['`<!-- inget beslut -->` over many lines', parts('Vi beslutade att gå. <!-- inget beslut -->\n')],
  ['`http://a.se/(` over many lines', paragraph('http://a.se/(')],
  ['web addresses', parts((index) => `https://prov.example/${index}?a=1&b=2\n`)],
  ['e-mail addresses', parts((index) => `a${index}@prov.example\n`)],
  ['`a.` and an `@` at the end', parts(`${'a.'.repeat(9000)}@\n`)],
  ['`@` over many lines', paragraph('@')],
  // blocks
  ['headings of one title', parts('## Övrigt\n\n')],
  ['headings of one title that end with a number', parts((index) => `# A ${index % 2 ? '' : index}\n`)],
  ['headings that name a project', parts('## Klarspråk\n\nVi läste.\n\n')],
  ['underlined headings', parts('a\n=\n')],
  ['list items', parts('- a\n')],
  ['list items with blank lines', parts('- a\n\n')],
  ['numbered items', parts('1. a\n')],
  ['lists of other signs by turns', parts((index) => `${'-*+'.charAt(index % 3)} a\n`)],
  ['items in items, fifty deep', parts((index) => `${'  '.repeat(index % 50)}- a\n`)],
  ['fifty items on each line', parts(`${'- '.repeat(49)}a\n`)],
  ['`- - - -` over many lines', parts('- - - -\n')],
  ['quotes', parts('> a\n')],
  ['quotes and items by turns', parts((index) => `${'> - '.repeat((index % 25) + 1)}a\n`)],
  ['quotes with lazy lines', parts('> a\nb\n')],
  ['items with lazy lines', parts('- a\nb\n')],
  ['indented code', parts('    a\n')],
  ['blank lines', parts('\n')],
  ['spaces', parts(`a${' '.repeat(LONG)}b\n`)],
  ['short lines', parts('a\n')],
  ['one letter, a paragraph each', parts('a\n\n')],
  // tables
  ['a table of many rows', parts('|a|b|\n', '|a|b|\n|-|-|\n')],
  ['tables of many cells', parts(`${'|a'.repeat(300)}\n${'|-'.repeat(300)}\n${`${'|a'.repeat(300)}\n`.repeat(20)}\n`)],
  ['a table of more columns than its rows', parts('|a\n', `${'|a'.repeat(5000)}\n${'|-'.repeat(5000)}\n`)],
  ['`|` over many lines', paragraph('|')],
  [
    'a long table of tasks',
    parts((index) => `| Boka ${word(index)} | Anna | 3 maj |\n`, '| Vad | Vem | När |\n|-|-|-|\n'),
  ],
  // outcomes
  ['decisions', parts((index) => `Beslut: köpa ${word(index)}.\n\n`)],
  ['questions', parts((index) => `Fråga: vem köper ${word(index)}?\n\n`)],
  ['one question and answers', parts('Svar: den som vill.\n\n', 'Fråga: vem?\n\n')],
  ['ticked items', parts((index) => `- [x] boka ${word(index)}\n`)],
  ['sentences that decide, in one paragraph', parts((index) => `Vi beslutade att köpa ${word(index)}.\n`)],
  ['a sentence with many att-satser', parts('att gå, \n', 'Vi beslutade ')],
  ['a sentence with many who do something', parts('Anna ringer Bo och \n', 'Vi enades om att ')],
  ['sentences that promise', paragraph('Anna Ek lovade att ringa senast 3 maj. ')],
  ['sentences that put off', paragraph('Frågan bordlades till nästa möte. ')],
  ['«ska anna och» without an end', paragraph('Anna Ek och ')],
  ['«kl.» without an end', paragraph('kl. ')],
  ['«m.m.» without an end', paragraph('t.ex. m.m. ')],
  ['full stops', paragraph('. ')],
  ['«Hon» after many sentences', paragraph('Anna Ek vill räkna på det. Hon återkommer. ')],
  ['points of a list of att-satser', parts('- att gå\n', 'Beslut:\n\n')],
  ['att-satser under a heading', parts('att gå\n\n', '## Beslut\n\n')],
  // block ids
  ['`^2017-01-16-a` over many lines', paragraph('^2017-01-16-a')],
  ['block ids', parts((index) => `Det är klart. ^2017-01-16-gemensam-grupp.uppgift-${word(index)}\n\n`)],
  [
    'many block ids in a paragraph',
    parts((index) => `^2017-01-16-gemensam-grupp.uppgift-${word(index)} \n`, 'Klart. '),
  ],
  ['pins', parts((index) => `Beslut: köpa ${word(index)}. ^beslut-${word(index)}\n\n`)],
  ['many pins in a paragraph', parts((index) => `^beslut-${word(index)} \n`, 'Beslut: gå. ')],
  // words, names, dates, numbers
  ['names of people', parts((index) => `${name(index)}\n`)],
  ['names of projects', paragraph('Klarspråk, Fritidsbanken, Ria, G7 och GG. ')],
  ['names of projects, an item each', parts('- Klarspråk\n')],
  ['a name that is begun', paragraph('Gemensam ')],
  ['dates', paragraph('måndagen den 31 maj ')],
  ['dates as numbers', paragraph('2017-01-16 ')],
  ['due dates', paragraph('senast 3 maj, ')],
  ['digits', paragraph('850709 ')],
  ['digits and hyphens', paragraph('850709-')],
  ['hyphens', paragraph('a-')],
  ['`"` over many lines', paragraph('"')],
  ['dashes between words', paragraph('a - ')],
  ['one word without an end', paragraph('a', LONG)],
  ['compounds', paragraph('möteslokalsbokningslistanummer')],
  ['many words', parts((index) => `${word(index)}${index % 15 ? ' ' : '\n'}`)],
  ['long words', parts((index) => `${`${word(index)}kommunikationsplattformsutveckling`.slice(-60)}\n`)],
  ['combining marks', paragraph('a\u0301\u0323')],
  ['zero-width spaces', paragraph('a\u200b')],
  ['characters that turn the text', paragraph('a\u202e')],
  ['`{{` over many lines', paragraph('{{ ')],
  ['`<<<<<<<` a line each', parts('<<<<<<< a\n')],
  // what is read as minutes mean it
  ['bullets of Word', parts('• a\n')],
  ['bullets of several levels', parts((index) => `${['•', '○', '–', 'o\t', '\uf0b7'][index % 5]} a\n`)],
  ['dashes at the beginning of lines', parts('– a\n')],
  ['dashes after text', parts('a\n– b\n\n')],
  ['boxes', parts((index) => `☐ Anna Ek: boka ${word(index)}\n`)],
  ['boxes of brackets', parts('[] a\n')],
  ['escaped boxes', parts('\\[ \\] a\n')],
  ['a bracket and spaces', parts(`[${' '.repeat(LONG)}a\n\n`)],
  ['an item, a bracket and spaces', parts(`-${' '.repeat(LONG / 2)}[${' '.repeat(LONG / 2)}a\n\n`)],
  ['items without spaces', parts('-a\n')],
  ['lower levels of a wiki', parts('** a\n')],
  ['`a)` and `b)` by turns', parts((index) => `${index % 2 ? 'b' : 'a'}) a\n`)],
  ['`a)` to `z)`', parts((index) => `${'abcdefghijklmnopqrstuvwxyz'.charAt(index % 26)}) a\n`)],
  ['`a)` deeper on each line', parts((index) => `${' '.repeat(index % 900)}a) a\n`)],
  ['`(1)` to `(39)`', parts((index) => `(${(index % 39) + 1}) a\n`)],
  ['`i.` to `ix.`', parts((index) => `${['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][index % 9]}. a\n`)],
  ['numbers in text', parts('a\n2017. Det\n')],
  ['days at the beginning of lines', parts('17. maj\n')],
  ['numbers in lower case', parts((index) => `${(index % 90) + 2}. a\n`)],
  ['a number and spaces', parts(`2.${' '.repeat(LONG)}A\n\n`)],
  ['numbers that skip', parts((index) => `${index * 2}. a\n`)],
  ['rows with a tab', parts('a\tb\n')],
  ['rows with more tabs by turns', parts((index) => `a${'\tb'.repeat((index % 40) + 1)}\n`)],
  ['a wide row and narrow ones with tabs', parts('a\tb\n', `Vad\tVem${'\tx'.repeat(LONG / 2)}\n`)],
  ['a row with a tab, and spaces', parts(`a${' '.repeat(LONG)}b\n\n`, 'a\tb\n\n')],
  ['tabs', paragraph('a\t', LONG)],
  ['rows without a separator', parts('| a | b |\n')],
  ['tables of two rows without a separator', parts('| a | b |\n| c | d |\n\n')],
  ['rows without `|` at their ends', parts('a|b|c\n')],
  ['lines of `|` and of none', parts(`${'|'.repeat(LONG)}\n${'a'.repeat(LONG)}\n`)],
  ['a separator and spaces', parts(`a|b\n-${' '.repeat(LONG)}a\n\n`)],
  ['drawn tables', parts('+--+--+\n| a | b |\n')],
  ['lines under columns', parts(`${'-- '.repeat(6000)}x\n\n`)],
  ['definitions that nothing uses', parts((index) => `[${word(index)}]: inställt\n`)],
  ['definitions of one name', parts('[Obs]: inställt\n')],
  ['footnotes that nothing uses', parts((index) => `[^${index}]: Not.\n\n`)],
  ['footnotes that are not there', parts((index) => `Ord[^${index}] till.\n\n`)],
  ['footnotes of one name', parts('[^1]: Not.\n\n', 'Ord[^1].\n\n')],
  ['references to one footnote', parts('Ord[^1].\n\n', '[^1]: Not.\n\n')],
  ['footnotes in footnotes', parts((index) => `[^${index}]: Se[^${index + 1}].\n\n`, 'Ord[^0].\n\n')],
  ['footnotes, a section each', parts((index) => `## A\n\nOrd[^${index}].\n\n[^${index}]: Not.\n\n`)],
  ['`[^` over many lines', paragraph('[^')],
  ['`{#` over many lines', paragraph('{#')],
  ['headings with anchors', parts((index) => `## A ${index} {#a-${index}}\n\n`)],
  ['`[a]{.b}` over many lines', paragraph('[a]{.b}')],
  ['headings without spaces', parts('##Om\n\n')],
  ['a heading of `#`', parts(`##a${'#'.repeat(LONG)}b\n\n`)],
  ['tags', parts('#Om\n\n')],
  ['lines under text', parts('Om\n---\n\n')],
  ['lines of `=` under text', parts('Om\n===\n\n')],
  ['`** a**` over short paragraphs', parts(`${'** a** '.repeat(14)}\n\n`)],
  ['`** a**` on long lines', parts(`${'** a** '.repeat(900)}\n\n`)],
  ['`**a:**b` over short paragraphs', parts('**Uppgift:**Anna Ek ringer.\n\n')],
  ['bold lines', parts('**Om**\n\n')],
  ['`*a: *b` over short paragraphs', parts('*Fråga: *Vem?\n\n')],
  ['`~~` over many lines', paragraph('~~')],
  ['`~~a` over short paragraphs', parts('~~a\n\n')],
  ['`<s>` over many lines', paragraph('<s>', LONG)],
  ['`<s>a</s>` over many lines', paragraph('<s>a</s>')],
  ['`<br>` over many lines', parts('a<br>\n<br>\n')],
  ['`%%` over many lines', paragraph('%%a')],
  ['labels on lines', parts('Beslut: vi går.\nUppgift: Anna Ek ringer.\n')],
  ['labels alone', parts('Beslut\nVi går.\n')],
  ['`§ 1` on lines', parts((index) => `§ ${index} Val\n`)],
  ['references that were pasted', parts('^/protokoll/2017-02-13-styrelsen/#uppgift-ringa \n')],
  ['`^/2017-01-16-a` over many lines', paragraph('^/2017-01-16-a', LONG)],
  ['no-break spaces', parts(`-${'\u00a0'.repeat(LONG / 2)}a\n\n`)],
  ['fences with words', parts('```a b\nc\n```\n\n')],
  // attendance, contact details and hidden names in the text
  ['attendance: names', parts((index) => `- ${name(index)}\n`, '## Närvarande\n\n')],
  ['attendance: names, a paragraph each', parts((index) => `Bo ${name(index)}\n\n`, '## Närvarande\n\n')],
  ['attendance: one name', parts('- Bo Ek\n', '## Närvarande\n\n')],
  [
    'attendance: one name of many organisations',
    parts((index) => `Bo Ek, Förening${word(index)}\n\n`, '## Närvarande\n\n'),
  ],
  ['attendance: names on long lines', parts(`${'Bo Ek, '.repeat(2500)}\n`, 'Närvarande: ')],
  ['attendance: «och» on long lines', parts(`${'Bo Ek och '.repeat(1700)}\n\n`, 'Närvarande: ')],
  ['attendance: parentheses', parts(`${'Bo ('.repeat(4000)}\n\n`, 'Närvarande: ')],
  ['attendance: roles', parts(`${'ordförande, '.repeat(1500)}\n`, 'Närvarande: ')],
  ['attendance: labels', parts('Närvarande: Bo Ek\n')],
  ['attendance: labels alone', parts('Närvarande:\n\n')],
  ['attendance: headings', parts('## Deltagare\n\nBo Ek\n\n', '# Ekonomi\n\na\n\n')],
  ['attendance: organisations', parts('- Ria:\n  - Bo Ek\n', '## Närvarande\n\n')],
  ['attendance: lines that are no names', parts('- vi går hem nu\n', '## Närvarande\n\n')],
  ['attendance: addresses', parts((index) => `- Bo Ek, a${index}@prov.example, 070-123 45 67\n`, '## Närvarande\n\n')],
  ['telephone numbers', paragraph('070-174 06 05 ')],
  ['digits like telephone numbers', paragraph('08 1234 ', LONG)],
  ['a telephone number without an end', paragraph('0701740605', LONG)],
  ['streets where someone lives', parts('Anna bor på Provgatan 3.\n\n')],
  ['streets', paragraph('Provgatan ')],
  ['`(at)` over many lines', paragraph('a (at) b.se ')],
  ['a hidden first name', parts('Gun\n')],
  ['a hidden name', parts('Gun Almqvister\n\n')],
  ['weekdays that are wrong', parts('Måndagen den 14 februari 2017.\n\n')],
  ['text of the template', parts('{NAMN}\n')],
];

/** The front matter of minutes with a text of their own. */
const front =
  (part: (index: number) => string, head = '') =>
  (bytes: number): string =>
    `${filled(Math.min(bytes, 16_300), part, `---\ndate: 2017-02-13\ngroup: Gemensam grupp\n${head}`)}\n---\n\nText.\n`;

const elsewhere: readonly Shape[] = [
  {
    name: 'people.yaml: people',
    path: 'people.yaml',
    text: (bytes) => filled(bytes, (index) => `- name: ${name(index)}\n`),
  },
  {
    name: 'people.yaml: people who are withheld',
    path: 'people.yaml',
    text: (bytes) => filled(bytes, (index) => `- name: ${name(index)}\n  show: hidden\n`),
  },
  {
    name: 'people.yaml: aliases of one',
    path: 'people.yaml',
    text: (bytes) => filled(bytes, (index) => `  - ${name(index)}\n`, '- name: Ada Test\n  aliases:\n'),
  },
  {
    name: 'organisations.yaml: organisations',
    path: 'organisations.yaml',
    text: (bytes) => filled(bytes, (index) => `- name: Ria${word(index)}\n`, '- name: Ria\n- name: G7\n'),
  },
  {
    name: 'organisations.yaml: of one first word',
    path: 'organisations.yaml',
    text: (bytes) => filled(bytes, (index) => `- name: Ria ${word(index)}\n`, '- name: Ria\n- name: G7\n'),
  },
  {
    name: 'organisations.yaml: one name',
    path: 'organisations.yaml',
    text: (bytes) => filled(bytes, () => '- name: Ria\n'),
  },
  {
    name: 'organisations.yaml: a key that is not known',
    path: 'organisations.yaml',
    text: (bytes) => filled(bytes, (index) => `- name: Ria${word(index)}\n  nmae: a\n`),
  },
  {
    name: 'glossary.yaml: abbreviations',
    path: 'glossary.yaml',
    text: (bytes) => filled(bytes, (index) => `${word(index).toUpperCase()}X: ord ${word(index)}\n`),
  },
  {
    name: 'YAML: `[` without an end',
    path: 'people.yaml',
    text: (bytes) => filled(bytes, () => `${'['.repeat(100)}\n`),
  },
  {
    name: 'YAML: `{a: ` without an end',
    path: 'people.yaml',
    text: (bytes) => filled(bytes, () => `${'{a: '.repeat(25)}\n`),
  },
  { name: 'YAML: `- ` on each line', path: 'people.yaml', text: (bytes) => filled(bytes, () => '- \n') },
  {
    name: 'YAML: `- - ` forty on each line',
    path: 'people.yaml',
    text: (bytes) => filled(bytes, () => `${'- '.repeat(40)}a\n`),
  },
  {
    name: 'YAML: one key',
    path: 'site.yaml',
    text: (bytes) => filled(bytes, () => 'title: a\n', 'url: https://prov.example/\n'),
  },
  { name: 'YAML: many keys', path: 'site.yaml', text: (bytes) => filled(bytes, (index) => `k${word(index)}: a\n`) },
  {
    name: 'YAML: deeper on each line',
    path: 'site.yaml',
    text: (bytes) => filled(bytes, (index) => `${' '.repeat(index % 200)}a:\n`),
  },
  { name: 'YAML: quotes that are not closed', path: 'site.yaml', text: (bytes) => filled(bytes, () => 'a: "b\n') },
  {
    name: 'YAML: aliases',
    path: 'site.yaml',
    text: (bytes) => filled(bytes, (index) => `a${index}: &a${index} [*a${index - 1},*a${index - 1}]\n`),
  },
  { name: 'YAML: comments', path: 'site.yaml', text: (bytes) => filled(bytes, () => '# a\n', 'title: a\n') },
  {
    name: 'YAML: a text in many lines',
    path: 'site.yaml',
    text: (bytes) => filled(bytes, () => '  a\n\n', 'title: |\n'),
  },
  { name: 'YAML: spaces', path: 'site.yaml', text: (bytes) => filled(bytes, () => `a${' '.repeat(LONG)}b\n`) },
  {
    name: 'YAML: spaces before a comment',
    path: 'site.yaml',
    text: (bytes) => filled(bytes, () => `title: a${' '.repeat(LONG)}b\n`),
  },
  {
    name: 'YAML: no-break spaces',
    path: 'site.yaml',
    text: (bytes) => filled(bytes, () => `${' '.repeat(LONG / 2)}${'a '.repeat(LONG / 4)}\u00a0\n`),
  },
  { name: 'YAML: lines without a colon', path: 'site.yaml', text: (bytes) => filled(bytes, () => 'titel\n') },
  {
    name: 'YAML: commas within braces',
    path: 'people.yaml',
    text: (bytes) => filled(bytes, () => `${'b, '.repeat(30)}\n`, '- { name: a, '),
  },
  { name: 'YAML: `a: [` a line each', path: 'site.yaml', text: (bytes) => filled(bytes, () => 'a: [\n') },
  { name: 'YAML: `- {` a line each', path: 'people.yaml', text: (bytes) => filled(bytes, () => '- {\n') },
  { name: 'YAML: tabs', path: 'site.yaml', text: (bytes) => filled(bytes, () => '\ta: b\n') },
  {
    name: 'front matter: attendees',
    path: MINUTES,
    text: front((index) => `  - ${name(index)}, Ria\n`, 'attendees:\n'),
  },
  {
    name: 'front matter: projects that are not known',
    path: MINUTES,
    text: front((index) => `  - Klarspr${word(index)}\n`, 'projects:\n'),
  },
  {
    name: 'front matter: former ids',
    path: MINUTES,
    text: front((index) => `  - 2017-02-13-${word(index)}\n`, 'formerly:\n'),
  },
  { name: 'front matter: `---` again and again', path: MINUTES, text: (bytes) => filled(bytes, () => '---\n') },
  { name: 'front matter that is not closed', path: MINUTES, text: (bytes) => filled(bytes, () => 'a: b\n', '---\n') },
  {
    name: 'a follow-up of many references',
    path: 'followups/f.md',
    text: (bytes) =>
      `${filled(Math.min(bytes, 16_200), (index) => `  - 2017-01-16-gemensam-grupp.uppgift-${word(index)}\n`, '---\ndate: 2017-02-20\nrefs:\n')}---\n\nKlart.\n`,
  },
  {
    name: 'a project’s text of names',
    path: 'projects/p.md',
    text: (bytes) => filled(bytes, () => 'Klarspråk och Ria.\n', '---\nname: Provet\n---\n\n'),
  },
  {
    name: 'a project’s text of brackets',
    path: 'projects/p.md',
    text: (bytes) => filled(bytes, () => '[ (](\n', '---\nname: Provet\n---\n\n'),
  },
  {
    name: 'a page of headings',
    path: 'pages/om.md',
    text: (bytes) => filled(bytes, () => '## Om\n\n', '---\ntitle: Om\n---\n\n'),
  },
];

/** All shapes, each once. */
export const hostileShapes: readonly Shape[] = [
  ...inMinutes.map(([name, text]) => ({ name, path: MINUTES, text })),
  ...elsewhere,
];
