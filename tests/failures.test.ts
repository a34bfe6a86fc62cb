/** The table of what can go wrong: complete, as its document has it, and with tests and guards that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { failureTable } from '../scripts/harden/failure-table.ts';
import { guardedProofs, proofsOf, readFailures, withoutGuard } from '../scripts/harden/failures.ts';

const parts = readFailures();
const rows = parts.flatMap((part) => part.rows);

/** How many rows each letter has. */
const ROWS = { I: 20, M: 10, R: 12, O: 10, F: 17, S: 12, B: 15, D: 9, P: 10 };

test('every row is there once, in its order', () => {
  const ids = Object.entries(ROWS).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
  );
  expect(rows.map(({ id }) => id)).toEqual(ids);
});

test('the document is what the rows make', () => {
  expect(readFileSync('docs/failures.md', 'utf8'), 'write it anew: npm run harden -- table').toBe(failureTable(parts));
});

test('every row has a test, or says why it does not apply', () => {
  const bare = rows.filter((row) => ('proofs' in row ? row.proofs.length === 0 : row.because === ''));
  expect(bare).toEqual([]);
});

test('every test that a row names is in its file, by that name', () => {
  const named = rows.flatMap((row) =>
    proofsOf(row).map(({ test: name, in: file }) => ({ id: row.id, name, path: `tests/${file}` })),
  );
  const missing = named.filter(({ name, path }) => !existsSync(path) || !isNamed(name, readFileSync(path, 'utf8')));
  expect(missing).toEqual([]);
});

test('every guard is in its file, once', () => {
  const wrong = guardedProofs(parts).flatMap(({ id, guard }) => {
    try {
      withoutGuard(readFileSync(guard.in, 'utf8'), guard);
      return [];
    } catch (fault) {
      return [`${id}: ${fault}`];
    }
  });
  expect(wrong).toEqual([]);
});

/** Whether a source has a text as the name of a test. */
function isNamed(name: string, source: string): boolean {
  return ["'", '`', '"'].some((quote) => source.includes(`${quote}${name}${quote}`));
}
