/** Words with a hyphen after one letter, which are one word in a query. */
import { expect, test } from 'vitest';
import { withoutShortParts } from '../../src/swedish/short-parts.ts';

test.for([
  ['e-post', 'epost'],
  ['P-plats vid A-salen', 'Pplats vid Asalen'],
  ['hr-chef', 'hr-chef'],
  ['Bo-A-plan', 'Bo-A-plan'],
  ['e - post', 'e - post'],
] as const)('«%s» is searched for as «%s»', ([query, searched]) => {
  expect(withoutShortParts(query)).toBe(searched);
});
