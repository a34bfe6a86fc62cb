/** A path that is no content folder: the person is told which folder is meant, where it lies near. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/folder/load-content.ts';
import { contentFolder, small, temporaryFolder } from '../support/content-folder.ts';

describe('the content folder that is meant is said', () => {
  /** What a check says, in a folder of an archive. */
  function told(where: string, root: string): string[] {
    const archive = contentFolder(
      Object.fromEntries(Object.entries(small).map(([path, text]) => [`content/${path}`, text])),
    );
    const here = process.cwd();
    process.chdir(join(archive, where));
    try {
      return loadContent(root).problems.map(({ message }) => message);
    } finally {
      process.chdir(here);
    }
  }

  test.for([
    [
      'content',
      'content',
      'Mappen ”content” finns inte – en mapp med protokoll väntades – gå till arkivets mapp, ”cd ..”, och försök igen.',
    ],
    [
      'content/minutes',
      'content',
      'Mappen ”content” finns inte – en mapp med protokoll väntades – gå till arkivets mapp, ”cd ../..”, och försök igen.',
    ],
    ['content', '..', 'Mappen ”..” är hela arkivet – mappen med protokoll väntades – skriv --content ../content.'],
    ['.', '.', 'Mappen ”.” är hela arkivet – mappen med protokoll väntades – skriv --content content.'],
    [
      'content',
      'arkiv',
      'Mappen ”arkiv” finns inte – en mapp med protokoll väntades – kontrollera vad som står efter --content.',
    ],
  ] as const)('in %s, of %s', ([where, root, message]) => {
    expect(told(where, root)).toEqual([message]);
  });

  test('where no archive is near', () => {
    const here = process.cwd();
    process.chdir(temporaryFolder());
    try {
      expect(loadContent('content').problems.map(({ message }) => message)).toEqual([
        'Mappen ”content” finns inte – en mapp med protokoll väntades – gå till arkivets mapp, eller säg med --content var mappen ligger.',
      ]);
    } finally {
      process.chdir(here);
    }
  });
});
