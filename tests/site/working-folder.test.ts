/** While pages are printed, the program is in another working folder than its user, whose paths may be relative. */
import { isAbsolute, relative } from 'node:path';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { filesOf } from '../support/built-site.ts';
import { contentFolder, minutes, small } from '../support/content-folder.ts';

test('an attachment of a folder that is named relatively is copied by its full path', async () => {
  const folder = contentFolder({
    ...small,
    'attachments/karta.pdf': '%PDF-1.7\n',
    'minutes/m.md': minutes({ date: '2017-02-13' }, '[Karta](../attachments/karta.pdf)\n'),
  });
  const { archive } = loadArchive(relative('.', folder), '2017-06-30' as CalendarDate);
  if (!archive) throw new Error('The content has errors');
  const copied = (await filesOf(archive, async () => [])).flatMap(({ content }) =>
    typeof content === 'object' && 'copyOf' in content ? [content.copyOf] : [],
  );
  expect(copied).toHaveLength(1);
  expect(copied.every((path) => isAbsolute(path))).toBe(true);
});
