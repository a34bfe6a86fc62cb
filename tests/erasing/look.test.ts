/** What is found when somebody's name is looked for in files of a site. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lookFor } from '../../src/erasing/look.ts';
import { contentFolder } from '../support/content-folder.ts';

/** What is seen of «Ulla» in a file of the search. */
function seenIn(name: string, list: unknown): string {
  const path = `pagefind/0123456789abcdef/words/${name}.json`;
  return lookFor(['Ulla'], [])(path, join(contentFolder({ [path]: JSON.stringify(list) }), path));
}

test.for([
  ['spelling', { words: 'fulla rulla', others: 'ulla bulla' }],
  ['u', { '': 'ulla', ull: 'ullig' }],
] as const)('a name that a dictionary has is no name of the archive in words/%s.json', ([name, list]) => {
  expect(seenIn(name, list)).toBe('nothing');
});

test.for([
  ['spelling', { words: 'fulla ulla', others: 'bulla' }],
  ['u', { '': 'ull', ulla: 'ulla' }],
  ['letters', 'ulla'],
] as const)('one that the texts have is, in words/%s.json', ([name, list]) => {
  expect(seenIn(name, list)).toBe('name');
});
