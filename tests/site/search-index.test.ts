/** What the search index is made of, and what it is not. */
import { expect, test } from 'vitest';
import { makeSearchIndex } from '../../src/site/search/search-index.ts';
import type { SearchDocument } from '../../src/views/search-document.ts';

const DOCUMENT: SearchDocument = {
  url: '/projekt/klarsprak/',
  title: 'Klarspråk',
  kind: 'Projekt',
  isNamed: true,
  date: undefined,
  filters: { group: [], project: [], year: [], outcome: [] },
  sections: [],
};

test('two documents of one address are a fault of ours, and no index is made', async () => {
  await expect(makeSearchIndex({ documents: [DOCUMENT, DOCUMENT], synonyms: [] })).rejects.toMatchObject({
    cause: { message: 'Two documents have the address /projekt/klarsprak/' },
  });
});
