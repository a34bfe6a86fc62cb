/** Roles behind names, by the examples of the list and by unseen compounds. */
import { describe, expect, test } from 'vitest';
import { roleExamples } from '../../src/swedish/role-data.ts';
import { isRole, leadingRole } from '../../src/swedish/roles.ts';

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
