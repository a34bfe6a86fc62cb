/** Bodies of minutes made by chance: blocks as people write them, with words that occur once, and what a reader sees of them. */
import fc from 'fast-check';

/** Markdown, and the words that a reader sees, in order; struck words and comments are none. */
export interface Written {
  markdown: string;
  words: string[];
}

const SPACE = fc.constantFrom(' ', ' ', ' ', '  ', '\u00a0');
const BREAK = fc.constantFrom('\n', '  \n', '\\\n', ' \n');

/** A word that is no other's, from its number. */
const wordOf = (number: number): string =>
  `zq${String(number).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}x`;

/** Words are drawn as this sign and numbered later, so that each occurs once. */
const WORD = '\u0000';

const plain = fc
  .array(fc.constant(WORD), { minLength: 1, maxLength: 4 })
  .chain((words) =>
    fc
      .array(SPACE, { minLength: words.length, maxLength: words.length })
      .map((gaps) => words.map((word, index) => `${index === 0 ? '' : gaps[index]}${word}`).join('')),
  );

/** A piece of a line: marked up, linked, broken over lines. */
const inline = fc.oneof(
  { weight: 6, arbitrary: plain },
  plain.map((text) => `**${text}**`),
  plain.map((text) => `**${text}: **${WORD}`),
  plain.map((text) => `**${text}:**${WORD}`),
  plain.map((text) => `__${text}: __${WORD}`),
  plain.map((text) => `*${text}*`),
  plain.map((text) => `[${text}](https://example.org/)`),
  plain.map((text) => `[${text}]`),
  plain.map((text) => `![${text}](bild.png)`),
  plain.map((text) => `\`${text}\``),
  plain.map((text) => `(${text})`),
  plain.map((text) => `”${text}”`),
  plain.map((text) => `<u>${text}</u>`),
  plain.map((text) => `[${text}]{.underline}`),
  plain.map((text) => `${text}<br>${WORD}`),
  plain.map((text) => `${text} <!-- dolt -->`),
  plain.map((text) => `${text} ~~struket~~`),
  fc.tuple(plain, BREAK, plain).map(([before, gap, after]) => `${before}${gap}${after}`),
);

const line = fc.array(inline, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const oneLine = line.map((text) => text.replace(/\\?\s*\n/g, ' '));
const label = fc.constantFrom('Beslut', 'Uppgift', 'Bordlagt', 'Fråga', 'Svar', 'Vi söker', 'Klart');

const bullet = fc.constantFrom(
  '- ',
  '* ',
  '+ ',
  '• ',
  '•\t',
  '· ',
  '– ',
  '□ ',
  'o\t',
  '-\u00a0',
  '☐ ',
  '- [ ] ',
  '-[ ] ',
  '- [] ',
  '- [x] ',
  '[] ',
);
const number = fc.constantFrom(
  (index: number) => `${index}. `,
  (index: number) => `${index}) `,
  (index: number) => `${'abcdefgh'[index - 1]}) `,
  (index: number) => `(${index}) `,
  (index: number) => `${['i', 'ii', 'iii', 'iv', 'v', 'vi'][index - 1]}. `,
);
const items = fc.array(fc.tuple(oneLine, fc.boolean()), { minLength: 1, maxLength: 4 });

const block = fc.oneof(
  line,
  line,
  fc
    .array(fc.tuple(label, oneLine), { minLength: 1, maxLength: 3 })
    .map((rows) => rows.map(([word, text]) => `${word}: ${text}`).join('\n')),
  fc
    .tuple(
      fc.constantFrom('## ', '##', '##\u00a0', '\u00a0## ', '### ', '# '),
      oneLine,
      fc.constantFrom('', ' {#id}', ' ##'),
    )
    .map(([sign, text, end]) => `${sign}${text}${end}`),
  fc
    .tuple(bullet, items)
    .map(([sign, texts]) => texts.map(([text, isNested]) => `${isNested ? '    ' : ''}${sign}${text}`).join('\n')),
  fc
    .tuple(number, items)
    .map(([sign, texts]) =>
      texts.map(([text, isNested], index) => `${sign(index + 1)}${text}${isNested ? `\n\n   ${WORD}` : ''}`).join('\n'),
    ),
  oneLine.map((text) => `    ${text}`),
  oneLine.map((text) => `\t${text}`),
  oneLine.map((text) => `${text}\n---`),
  oneLine.map((text) => `${text}\n===`),
  oneLine.map((text) => `> ${text}`),
  oneLine.map((text) => `[${WORD}]: ${text}`),
  fc.constant(`[${WORD}]: ${WORD} (${WORD})`),
  fc.constant(`[${WORD}]:\n${WORD}`),
  oneLine.map((text) => `2024. ${text}`),
  fc.constant(`\`\`\`\n${WORD}\n    ${WORD}\n\`\`\``),
  fc.constant('<!-- dolt -->'),
  fc.constant(`%% ${WORD} %%`),
  fc.array(fc.constant(`| ${WORD} | ${WORD} ${WORD} |`), { minLength: 2, maxLength: 4 }).map((rows) => rows.join('\n')),
  fc
    .array(fc.constant(`| ${WORD} | ${WORD} |`), { minLength: 1, maxLength: 3 })
    .map((rows) => `| ${WORD} | ${WORD} |\n|---|---|\n${rows.join('\n')}`),
  fc
    .array(fc.constant(`${WORD}\t${WORD} ${WORD}\t${WORD}`), { minLength: 1, maxLength: 3 })
    .map((rows) => rows.join('\n')),
);

/** A body of one to seven blocks, some without an empty line between them. */
export const generatedBody: fc.Arbitrary<Written> = fc
  .array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n\n', '\n')), { minLength: 1, maxLength: 7 })
  .map((blocks) => {
    const words: string[] = [];
    const markdown = blocks
      .map(([text, gap]) => text + gap)
      .join('')
      .replaceAll(WORD, () => {
        words.push(wordOf(words.length));
        return words.at(-1) ?? '';
      });
    return { markdown, words };
  });

/** Signs that mean something in Markdown, or to people who paste. */
const SIGNS = [
  '\n',
  '\n\n',
  '\\\n',
  '  \n',
  '    ',
  '\t',
  ' ',
  '\u00a0',
  '*',
  '**',
  '_',
  '__',
  '~~',
  '`',
  '```\n',
  '# ',
  '##',
  '## ',
  '---\n',
  '===\n',
  '- ',
  '* ',
  '• ',
  '– ',
  '☐ ',
  '- [ ] ',
  '[]',
  '[',
  ']',
  ']: ',
  '(',
  ')',
  '](',
  '!',
  '![',
  '|',
  '| ',
  '<',
  '>',
  '<br>',
  '<u>',
  '<!--',
  '-->',
  '{#id}',
  '{',
  '}',
  '\\',
  '1. ',
  '2) ',
  'a) ',
  'i. ',
  '(1) ',
  '%%',
  '^',
  ':',
  '. ',
  '&',
  '"',
  '”',
  '\nBeslut: ',
  '\nSvar: ',
];

/** An edit of a text: signs put in, a part taken out, a line moved. */
type Mutation = { at: number } & ({ insert: string } | { remove: number } | { indent: string } | { join: true });

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ at: fc.nat(), insert: fc.constantFrom(...SIGNS) }) },
  fc.record({ at: fc.nat(), remove: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ at: fc.nat(), indent: fc.constantFrom('  ', '   ', '    ', '\t', '> ', '\u00a0') }),
  fc.record({ at: fc.nat(), join: fc.constant<true>(true) }),
);

function mutated(text: string, change: Mutation): string {
  const at = change.at % (text.length + 1);
  if ('insert' in change) return text.slice(0, at) + change.insert + text.slice(at);
  if ('remove' in change) return text.slice(0, at) + text.slice(at + change.remove);
  const line = text.lastIndexOf('\n', at) + 1;
  if ('indent' in change) return text.slice(0, line) + change.indent + text.slice(line);
  return line === 0 ? text : text.slice(0, line - 1) + text.slice(line);
}

/** Some twenty lines of one of these bodies with one to eight edits. */
export function mutatedBody(bodies: readonly string[]): fc.Arbitrary<string> {
  const lines = fc.constantFrom(...bodies).chain((body) => {
    const all = body.split('\n');
    return fc.nat({ max: Math.max(all.length - 5, 0) }).map((from) => all.slice(from, from + 20).join('\n'));
  });
  return fc
    .tuple(lines, fc.array(mutation, { minLength: 1, maxLength: 8 }))
    .map(([text, changes]) => changes.reduce(mutated, text));
}

/**
 * The words of a text that every reader must see. What may be an address, a comment, a struck part, the name of a
 * footnote, a block id, HTML, the language of code or an entity is left out, whether or not it is one in its place.
 */
export function surelyShown(markdown: string): string {
  return (
    markdown
      .replace(/<!--[\s\S]*?(?:-->|$)/g, '|')
      .replace(/~~[\s\S]*?(?:~~|$)/g, '|')
      .replace(/\S*\]\([^)]*\)?\S*/g, ' ')
      .replace(/^.*\]:.*(?:\n.*)?$/gm, ' ')
      // words with signs in or at them, which may be shown or join them
      .replace(/\S*[|\\`]\S*/g, ' ')
      .replace(/\S*[\p{L}\p{N}](?:[*_[\]!(){}#]+|<\/?u>|<br>)+[\p{L}\p{N}]\S*/gu, ' ')
      .replace(/\S*\s*\^\s*\S*/g, ' ')
      .replace(/[<&]\S*/g, ' ')
      .replace(/https?:\S*|www\.\S*/g, ' ')
      .replace(/\{[#.][^}\n]*\}/g, ' ')
      .replace(/^.*(?:```|~~~).*$/gm, ' ')
      .replace(/\[\s*x\s*\]/gi, ' ')
      // words that are broken over two lines, which may be joined
      .replace(/\S*[-\u00ad\u2010][ \t]*\n[ \t>]*\S*/g, ' ')
      // numbers of items, which are no text
      .replace(/(?<!\S)(?:\d{1,9}[.)]|o)(?!\S)/g, ' ')
      .replace(/^[\s>*_-]*(?:\d{1,9}[.)]|o\s)/gm, ' ')
  );
}
