/** Files that are skipped because of their names: a file that was meant as content is reported. */
import { expect, test } from 'vitest';
import { problemLines } from '../support/problem-lines.ts';

test.for([
  ['people.yml', 'people.yaml'],
  ['Organisations.yaml', 'organisations.yaml'],
  ['group/a.md', 'groups'],
])('%s is an error that names %s', ([path = '', near = '']) => {
  const [name = ''] = path.split('/');
  expect(problemLines({ [path]: 'x\n' })).toEqual([
    `content/${name}:1:1 fel: ”${name}” läses inte – namnet ska vara ”${near}” – döp om.`,
  ]);
});

test.for(['minutes/m.md.txt', 'projects/ny.MD'])('%s is told of', (path) => {
  expect(problemLines({ [path]: 'x\n' })).toEqual([
    `content/${path}:1:1 varning: Filen läses inte – namnet ska sluta på .md – döp om den.`,
  ]);
});

test.for(['followups/bild.jpg', 'LÄS MIG.txt'])('%s lies there in peace', (path) => {
  expect(problemLines({ [path]: 'x\n' })).toEqual([]);
});
