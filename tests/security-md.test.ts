/** SECURITY.md promises only what a test holds. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync('SECURITY.md', 'utf8');
const promises = [...text.matchAll(/^\|[^|\n]*\| ([^|\n]+[.]) \| `(tests\/[^`]+)`: ([^|\n]+) \|$/gm)].map(
  ([, promise = '', file = '', name = '']) => ({ promise, file, name }),
);

test('each row of its table names a test', () => {
  const rows = text.split('\n').filter((line) => /^\| (?!---)/.test(line) && !line.includes('| promise |'));
  expect(rows).toHaveLength(promises.length);
  expect(promises.length).toBeGreaterThan(12);
});

test.for(promises)('$promise', ({ file, name }) => {
  const names = [
    ...readFileSync(file, 'utf8').matchAll(/\b(?:test|describe)\b[^'"`]*?(?:\([^()]*\))?\(?\s*(['"`])(.+?)\1/gs),
  ];
  expect(names.map(([, , found]) => found).join('\n')).toContain(name);
});
