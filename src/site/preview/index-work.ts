/** What the thread that makes search indexes does: documents in; the files of their index out, or what may not be published of it. */
import { type Problem, sortProblems } from '../../domain/problem.ts';
import type { SearchCorpus } from '../../views/search-document.ts';
import { lastLook, type WatchedNames } from '../last-look/last-look.ts';
import { makeSearchIndex } from '../search-index.ts';
import type { SiteFile } from '../site-file.ts';

/** What an index is made of, and the names that may not stand in it. */
export interface IndexWork extends WatchedNames {
  corpus: SearchCorpus;
}

/** What came of it; without files when there are problems. */
export interface IndexResult {
  files: SiteFile[];
  problems: Problem[];
}

/** Makes an index. Rejects when Pagefind fails. */
export async function makeIndex({ corpus, ...names }: IndexWork): Promise<IndexResult> {
  const files = await makeSearchIndex(corpus);
  const problems = sortProblems(lastLook(names)(files));
  return { files: problems.length > 0 ? [] : files, problems };
}
