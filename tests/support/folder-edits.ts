/** Content folders made by chance: a short archive, or some files of the example, with edits of bytes, lines and names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Files } from './content-folder.ts';
import { once } from './once.ts';
import { varied } from './varied-folder.ts';

const EXAMPLE = 'content';
/** The words that are in no site, whatever becomes of the other files. */
export const CANARY = 'zqkanariefågel';
/** Files that are not edited, and that nothing of may be published. */
const unpublished = (isExample: boolean): Files => ({
  'minutes/utkast.md': `---\ndate: 2017-02-27\ngroup: ${isExample ? 'Gemensam utvecklingsgrupp' : 'GG'}\ndraft: ja\n---\n\n## Klarspråk ${CANARY}\n\nBeslut: ${CANARY} köps.\n`,
  [`attachments/${CANARY}.txt`]: CANARY,
  [`.${CANARY}.md`]: CANARY,
});
/** What every folder of the example begins with; of other files it has some. */
const ALWAYS = [
  'site.yaml',
  'organisations.yaml',
  'people.yaml',
  'groups/gemensam-utvecklingsgrupp.md',
  'projects/klarsprak.md',
];

/** The same of the short archive: minutes, and what they refer to. */
const ALWAYS_VARIED = [
  'site.yaml',
  'organisations.yaml',
  'people.yaml',
  'groups/gemensam-grupp.md',
  'projects/klarsprak.md',
  'minutes/2017/2017-01-16.md',
  'attachments/plan.txt',
  'attachments/karta.jpg',
];

/** Text that means something in YAML, Markdown, HTML, addresses or to the reader of minutes, and text that few expect. */
const SIGNS: readonly string[] = [
  ...[
    ': ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '|',
    '>',
    '&a ',
    '*a',
    '!',
    '!!binary ',
    '<<: ',
    '# ',
    '? ',
    '%',
    '@',
    '`',
    ',',
  ],
  ...['\n', '\n\n', '\n  ', '\t', '---\n', '...\n', '\r', '\r\n', '~', 'null', ' #', '---js\n'],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '```\n',
    '## ',
    '> ',
    '- [ ] ',
    '](',
    '![',
    '[^1]',
    '[^1]: ',
    '| ',
    '|-|\n',
    '<',
    '\\',
    '    ',
  ],
  ...['<script>alert(1)</script>', '<!--', '-->', ']]>', '&#0;', '&lt;', '{{ 7 * 7 }}', '<br>'],
  ...[
    '99999999999999999999',
    '-1',
    '1e309',
    '2017-02-30',
    '0000-00-00',
    '9999-12-31',
    '24:00',
    '02:30',
    '1'.repeat(400),
  ],
  ...[
    '\0',
    '\u0001',
    '\u001b[31m',
    '\u007f',
    '\u0085',
    '\u2028',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\u00ad',
    '\ufffe',
    '🎉',
    'A\u030a',
  ],
  ...[
    '__proto__',
    'constructor',
    'permalink: ../../x\n',
    'draft: ja\n',
    'kind: kallelse\n',
    'cancelled: ja\n',
    'show: hidden\n',
  ],
  ...['formerly: [klarsprak]\n', 'next: [2017-07-03 13:30]\n', 'moved_from: 2017-01-16\n', 'published: 2017-06-01\n'],
  ...['(../../../../etc/passwd)', '%2e%2e/', '%E5', '#om', '?q=', 'javascript:alert(1)', 'https://', '//x/y'],
  ...[
    'Beslut: ',
    'Uppgift: ',
    'Svar: ',
    'Bordlagt: ',
    ' ^beslut-a',
    '^2017-01-16-gemensam-utvecklingsgrupp.beslut-a',
    '<!-- inget beslut -->',
  ],
];
/** Bytes that are no UTF-8, or only look like it. */
const BYTES = ['ff', 'fffe', 'c0af', 'eda080', 'e282', '00', '1f8b08'];
/** Names that files may come to have. */
const NAMES: readonly string[] = [
  ...[
    'minutes/x.md',
    'minutes/2017/2017-01-16.md',
    'minutes/å ä?%.md',
    'minutes/a#b.md',
    'minutes/x.MD',
    'minutes/x.md.txt',
  ],
  ...[
    'minutes/a\nb.md',
    'minutes/\u202ea.md',
    `minutes/${'å'.repeat(100)}.md`,
    'minutes/850709-9805.md',
    'minutes/..md',
  ],
  ...[
    'groups/x.md',
    'groups/con.md',
    'projects/__proto__.md',
    'projects/Klarspråk.md',
    'pages/projekt.md',
    'pages/om.md',
    'pages/….md',
  ],
  ...[
    'people.yml',
    'grupper.yaml',
    'protokoll/x.md',
    'x.md',
    '2017-01-16.md',
    'attachments/x.html',
    'attachments/x.md',
    'followups/x.md',
  ],
  ...['erased.yaml', 'accessibility.yaml', 'glossary.yaml', 'minutes/node_modules/x.md', 'minutes/x.docx'],
];

/** An edit; its numbers choose a file and a place in it, whatever the folder has. */
type Edit = { file: number; at: number } & (
  | { insert: string }
  | { insertBytes: string }
  | { flip: number }
  | { cut: number }
  | { end: true }
  | { repeat: number; times: number }
  | { lineOf: number }
  | { contentOf: number }
  | { name: string; isCopy: boolean }
  | { remove: true }
);

/** A folder as it is drawn: whether its files are those of the example, of which it has some, and what is done to them. */
export interface DrawnFolder {
  isExample: boolean;
  others: readonly number[];
  edits: readonly Edit[];
}

// half of all edits are near the beginning, where front matter is
const at = fc.oneof(fc.nat(300), fc.nat(40_000));
const file = fc.nat(1000);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ file, at, insert: fc.constantFrom(...SIGNS) }) },
  { weight: 2, arbitrary: fc.record({ file, at, insertBytes: fc.constantFrom(...BYTES) }) },
  { weight: 4, arbitrary: fc.record({ file, at, flip: fc.nat(7) }) },
  { weight: 3, arbitrary: fc.record({ file, at, cut: fc.integer({ min: 1, max: 60 }) }) },
  fc.record({ file, at, end: fc.constant<true>(true) }),
  {
    weight: 2,
    arbitrary: fc.record({ file, at, repeat: fc.integer({ min: 1, max: 60 }), times: fc.integer({ min: 2, max: 60 }) }),
  },
  { weight: 3, arbitrary: fc.record({ file, at, lineOf: fc.nat(1000) }) },
  fc.record({ file, at, contentOf: fc.nat(1000) }),
  { weight: 2, arbitrary: fc.record({ file, at, name: fc.constantFrom(...NAMES), isCopy: fc.boolean() }) },
  fc.record({ file, at, remove: fc.constant<true>(true) }),
);

/** A folder with no edit, one, or up to twelve. */
export const drawnFolder: fc.Arbitrary<DrawnFolder> = fc.record({
  isExample: fc.nat(9).map((number) => number < 2),
  others: fc.array(fc.nat(1000), { maxLength: 3 }),
  edits: fc.oneof({ weight: 3, arbitrary: fc.array(edit, { maxLength: 2 }) }, fc.array(edit, { maxLength: 12 })),
});

const example = once(() =>
  readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.\w+$/.test(path))
    .map((path) => path.replaceAll('\\', '/'))
    .sort(),
);

/** The files of a drawn folder. */
export function filesOfDrawn({ isExample, others, edits }: DrawnFolder): Files {
  const files = isExample ? someOfExample(others) : someOfVaried(others);
  for (const one of edits) change(files, one);
  return { ...Object.fromEntries(files), ...unpublished(isExample) };
}

function someOfVaried(others: readonly number[]): Map<string, Buffer> {
  const all = Object.keys(varied);
  const names = [...ALWAYS_VARIED, ...others.map((number) => all[number % all.length] ?? '')];
  return new Map(names.map((path) => [path, Buffer.from(varied[path] ?? '')]));
}

function someOfExample(others: readonly number[]): Map<string, Buffer> {
  const all = example();
  const names = [...ALWAYS, ...others.map((number) => all[number % all.length] ?? '')];
  return new Map(names.map((path) => [path, readFileSync(join(EXAMPLE, path))]));
}

function change(files: Map<string, Buffer>, one: Edit): void {
  const paths = [...files.keys()].sort();
  const pathOf = (number: number): string => paths[number % paths.length] ?? '';
  const path = pathOf(one.file);
  const bytes = files.get(path);
  if (!bytes) return;
  if ('remove' in one) files.delete(path);
  else if ('name' in one) {
    if (!one.isCopy) files.delete(path);
    files.set(one.name, bytes);
  } else if ('contentOf' in one) files.set(path, files.get(pathOf(one.contentOf)) ?? bytes);
  else files.set(path, changed(bytes, one, files.get('lineOf' in one ? pathOf(one.lineOf) : path) ?? bytes));
}

type EditOfBytes = Exclude<Edit, { remove: true } | { name: string } | { contentOf: number }>;

function changed(bytes: Buffer, one: EditOfBytes, other: Buffer): Buffer {
  const at = one.at % (bytes.length + 1);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  if ('insert' in one) return Buffer.concat([before, Buffer.from(one.insert), after]);
  if ('insertBytes' in one) return Buffer.concat([before, Buffer.from(one.insertBytes, 'hex'), after]);
  if ('end' in one) return before;
  if ('cut' in one) return Buffer.concat([before, after.subarray(one.cut)]);
  if ('repeat' in one) {
    const part = after.subarray(0, one.repeat);
    return Buffer.concat([before, ...Array.from({ length: one.times }, () => part), after]);
  }
  if ('flip' in one) {
    const flipped = Buffer.from(bytes);
    if (at < flipped.length) flipped[at] = (flipped[at] ?? 0) ^ (1 << one.flip);
    return flipped;
  }
  const lines = other.toString('latin1').split('\n');
  const start = bytes.lastIndexOf('\n', at) + 1;
  return Buffer.concat([
    bytes.subarray(0, start),
    Buffer.from(`${lines[one.at % lines.length]}\n`, 'latin1'),
    bytes.subarray(start),
  ]);
}
