/** The files of a site on the disk: below one folder, each once, for all to read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileWriter } from '../../src/site/writing/write-file.ts';
import { temporaryFolder } from '../support/content-folder.ts';

test('a file that is there already is not replaced, and a path outside is refused', () => {
  const folder = join(temporaryFolder(), 'site');
  const write = fileWriter(folder);
  write({ path: 'om/index.html', content: 'ett' });
  expect(() => write({ path: 'om/index.html', content: 'två' })).toThrow('EEXIST');
  for (const path of ['../x', 'om/../../x', '/etc/oppnasoc-x', '..'])
    expect(() => write({ path, content: 'x' }), path).toThrow('lies outside the output folder');
  expect(readFileSync(join(folder, 'om/index.html'), 'utf8')).toBe('ett');
  expect(readdirSync(join(folder, '..'), { recursive: true }).sort()).toEqual([
    'site',
    'site/om',
    'site/om/index.html',
  ]);
});
