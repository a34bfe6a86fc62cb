/** Removing names from texts and finding them in files: both use the same definition of a name. */
import { describe, expect, test } from 'vitest';
import { nameWatch } from '../../src/swedish/name-watch.ts';
import { nameRemover } from '../../src/swedish/remove-names.ts';

const NAMES = ['Ada Testsson', 'Ada T', 'Bea-Lotta Prov', 'Åke (Ake) Öst', 'Dan'];
const WATCH = nameWatch(NAMES);
const IN_FORM = (['plain', 'markdown'] as const).map((writtenIn) => ({
  writtenIn,
  remove: nameRemover(
    NAMES.map((name) => ({ name, target: name })),
    { writtenIn, instead: (_, name) => `<${NAMES.indexOf(name)}>` },
  ),
}));

/** A name as it may be written, and signs around it. */
const WRITTEN: [how: string, write: (name: string) => string][] = [
  ['as it is', (name) => name],
  ['in capitals', (name) => name.toUpperCase()],
  ['in small letters', (name) => name.toLowerCase()],
  ['with a genitive -s', (name) => `${name}s`],
  ['with a genitive :s', (name) => `${name}:s`],
  ['with two spaces', (name) => name.replaceAll(' ', '  ')],
  ['with spaces that do not break', (name) => name.replaceAll(' ', '\u00a0')],
  ['over two lines', (name) => name.replace(' ', '\n')],
  ['in parentheses', (name) => `(${name})`],
  ['before a full stop', (name) => `${name}. Nästa`],
  ['between quotes', (name) => `”${name}”`],
];

describe.for(IN_FORM)('from a text that is $writtenIn', ({ remove }) => {
  test.for(WRITTEN)('a name %s is taken out, and the last look then finds none', ([, write]) => {
    for (const name of NAMES) {
      const text = `Tack ${write(name)} och hej`;
      expect(WATCH.has(text), text).toBe(true);
      expect(remove(text)).toContain(`<${NAMES.indexOf(name)}>`);
      expect(WATCH.has(remove(text)), text).toBe(false);
    }
  });

  test.for(['Danmark', 'dan.se', 'Kanada t.ex.', 'Ada Tess', 'Sedan kom'])(
    '«%s» is no name, and the last look finds none',
    (text) => {
      expect(remove(text)).toBe(text);
      expect(WATCH.has(text)).toBe(false);
    },
  );

  test.for(['dan@prov.example', 'SLU-Dan', 'Ada Testssonligen', 'Bea-Lotta Provet'])(
    '«%s» is left, and the last look finds it, because somebody has to look',
    (text) => {
      expect(remove(text)).toBe(text);
      expect(WATCH.has(text)).toBe(true);
    },
  );

  test('the longest name wins, and a text without names is the same text', () => {
    expect(remove('Ada Testsson, Ada T och Dan.')).toBe('<0>, <1> och <4>.');
    expect(remove('Hej.')).toBe('Hej.');
  });
});

test.for([
  ['**Ada** Testsson', '**<0>'],
  ['> Tack Ada\n> Testsson', '> Tack <0>'],
  ['_Ada Testsson_', '_<0>_'],
])('in Markdown signs may stand between the words: %j', ([text = '', left]) => {
  const markdown = IN_FORM.find(({ writtenIn }) => writtenIn === 'markdown');
  expect(markdown?.remove(text)).toBe(left);
});

test.for([
  '<b>Ada&nbsp;Testsson</b>',
  '<strong>Ada</strong> Testsson',
  'Ada <a href="/x/">Testsson</a>',
  'Ada<br>Testsson',
])('in HTML tags may stand between the words: %s', (html) => {
  expect(WATCH.has(html)).toBe(true);
});

test('what follows a name may go with it, and words that are no name stay', () => {
  const remove = nameRemover([{ name: 'Per', target: 'Per' }], {
    writtenIn: 'plain',
    instead: (written) => (written.startsWith('P') ? '–' : undefined),
    following: /^ Ek/,
  });
  expect(remove('Per Ek, per rad, Per Alm')).toBe('–, per rad, – Alm');
});

test.for([
  ['/bilagor/brev-ada-testsson.pdf', true],
  ['/protokoll/2017-01-16-bea-lotta-prov/index.html', true],
  ['/bilagor/ada.pdf', false],
  ['/projekt/danmark/', false],
] as const)('the path %s: %s', ([path, found]) => {
  expect(WATCH.has(path)).toBe(found);
});
