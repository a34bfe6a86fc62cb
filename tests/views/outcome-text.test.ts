/** The text of an outcome in lists: a day in digits is written in words, and all else stays as in the minutes. */
import { expect, test } from 'vitest';
import { outcomeText } from '../../src/views/outcome-text.ts';
import { minutes } from '../support/content-folder.ts';
import { loadFiles } from '../support/front-matter.ts';

test.for([
  ['Uppgift: Ada Test bokar salen, senast 2017-05-22.', 'Ada Test bokar salen, senast den 22 maj.'],
  ['Uppgift: Ada Test bokar salen (senast 2017-05-22).', 'Ada Test bokar salen (senast den 22 maj).'],
  ['Uppgift: Ada Test bokar salen, senast 2018-01-08.', 'Ada Test bokar salen, senast den 8 januari 2018.'],
  ['Uppgift: Ada Test bokar salen, senast 22/5.', 'Ada Test bokar salen, senast 22/5.'],
  ['Uppgift: Ada Test läser 2017-01-16 en gång till.', 'Ada Test läser 2017-01-16 en gång till.'],
])('%s', ([text, shown]) => {
  const { archive } = loadFiles({ 'minutes/m.md': minutes({ date: '2017-03-07' }, `${text}\n`) });
  expect(archive?.outcomes.map(outcomeText)).toEqual([shown]);
});
