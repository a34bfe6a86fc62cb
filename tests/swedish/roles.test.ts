/** Roles behind names, by the examples of the list and by unseen compounds. */
import { describe, expect, test } from 'vitest';
import { roleEndings, rolesInText } from '../../src/markdown/outcomes/language/subjects.ts';
import { roleExamples } from '../../src/swedish/role-data.ts';
import { isRole, leadingRole } from '../../src/swedish/roles.ts';
import { wordList } from '../../src/swedish/word-list.ts';

describe('a role', () => {
  test.for(roleExamples.roles)('«%s» is a role', (text) => {
    expect(isRole(text)).toBe(true);
  });

  test.for(roleExamples.others)('«%s» is no role', (text) => {
    expect(isRole(text)).toBe(false);
  });

  test.for([
    ['Ordförande Anna Berg', { role: 'Ordförande', rest: 'Anna Berg' }],
    ['vice ordförande Anna Berg', { role: 'vice ordförande', rest: 'Anna Berg' }],
    ['Anna Berg', undefined],
    ['ordförande', undefined],
    ['rektor Söderskolan', { role: 'rektor', rest: 'Söderskolan' }],
  ] as const)('«%s» begins with the role of %j', ([text, expected]) => {
    expect(leadingRole(text)).toEqual(expected);
  });
});

/** Those who can be given something to do and are no role that a person has: offices, and those who write. */
const NO_PERSONS = wordList(`kansliet, personalen, undertecknad, kvinnokansliet`);

test.for([...rolesInText, ...roleEndings].filter((word) => !NO_PERSONS.includes(word)))(
  '«%s», who can be given something to do, is a role behind a name too, without the definite article',
  (word) => {
    const articles = [/^$/, /n$/, /(?:e[nt]|na)$/, /erna$/, /(?<=ig)a$/];
    const indefinite = [...articles.map((article) => word.replace(article, '')), word.replace(/arna$/, 'are')];
    expect(
      indefinite.some((form) => isRole(form)),
      `src/swedish/role-data.ts lacks «${word}»`,
    ).toBe(true);
  },
);
