/** Pages, feeds and documents are functions of the archive: none changes what others are made of. */
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { buildWithIndex, filesOf } from '../support/built-site.ts';

/** Freezes a value with all that it leads to; what is changed then throws. */
function frozen<T>(value: T, seen = new Set<unknown>()): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) return value;
  seen.add(value);
  for (const part of Object.values(value)) frozen(part, seen);
  return Object.freeze(value);
}

test('a site is made of an archive that can’t be changed', async () => {
  const { archive } = loadArchive('content', '2017-06-30' as CalendarDate);
  if (!archive) throw new Error('The example archive has errors');
  const files = await filesOf(frozen(archive));
  const texts = files.flatMap(({ path, content }) => (typeof content === 'string' ? [[path, content] as const] : []));
  expect(texts).toEqual([...(await buildWithIndex('content'))]);
});
