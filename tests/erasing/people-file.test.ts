/** An entry is taken out of people.yaml with all that is its own, and nothing that is another's. */
import { expect, test } from 'vitest';
import { withRenamed } from '../../src/erasing/file-names.ts';
import { withoutEntry } from '../../src/erasing/people-file.ts';

test.for<[what: string, entry: string]>([
  ['of one line', '- name: Gudvår Qvarnsten\n'],
  ['with a nickname', '- name: Gudvår Qvarnsten\n  aliases: [Guddan]\n'],
  ['with a comment in it', '- name: Gudvår Qvarnsten\n  # som liten\n  aliases: [Guddan]\n'],
  ['with an empty line in it', '- name: Gudvår Qvarnsten\n\n  show: initials\n'],
  ['whose name is last', '- aliases:\n    - Guddan\n  name: Gudvår Qvarnsten\n'],
  ['with a list under it', '- name: Gudvår Qvarnsten\n  aliases:\n  - Guddan\n'],
  ['in braces', '- { name: Gudvår Qvarnsten }\n'],
])('an entry %s', ([, entry]) => {
  for (const [before, after] of [
    ['- name: Bo Ek\n', '\n# Slutade i fjol\n- name: Kim Alm\n'],
    ['', '- name: Kim Alm\n'],
    ['- name: Bo Ek\n', ''],
  ] as const) {
    const text = before + entry + after;
    const line = text.slice(0, text.indexOf('Gudvår')).split('\n').length;
    expect(withoutEntry(text, { line })).toBe(before + after);
  }
});

test('a list in brackets stays, with everybody else in it', () => {
  const text = '[{ name: Gudvår Qvarnsten }, { name: Bo Ek }]\n';
  expect(withoutEntry(text, { line: 1 })).toBe(text);
});

test('only links to a file that gets another name are changed', () => {
  const renames = new Map([['attachments/b/ek.jpg', 'attachments/b/deltagare.jpg']]);
  const text = '[a](../attachments/b/ek.jpg) [b](../attachments/c/bek.jpg) [c](../attachments/b/ek.jpg-kopia.jpg)';
  expect(withRenamed(text, renames)).toBe(text.replace('/ek.jpg)', '/deltagare.jpg)'));
});
