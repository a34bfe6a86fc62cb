/** What the thread that makes search indexes does: documents in; the files of their index out, or what may not be published of it. */
import { type Problem, sortProblems } from '../../domain/problem.ts';
import type { SearchCorpus } from '../../views/search-document.ts';
import { lastLook, type WatchedNames } from '../last-look/last-look.ts';
import { makeSearchIndex } from '../search/search-index.ts';
import type { SiteFile } from '../site-file.ts';
import { UsageError } from '../usage-error.ts';

/** What an index is made of, and the names that may not stand in it. */
export interface IndexWork extends WatchedNames {
  corpus: SearchCorpus;
}

/** What came of it; without files when there are problems. */
export interface IndexResult {
  files: SiteFile[];
  problems: Problem[];
}

/** The message of a `UsageError`: no class of an error comes from a thread. */
export interface IndexFailure {
  failure: string;
}

/** Makes an index. Rejects for a fault of ours. */
export async function makeIndex({ corpus, ...names }: IndexWork): Promise<IndexResult | IndexFailure> {
  let files: SiteFile[];
  try {
    files = await makeSearchIndex(corpus);
  } catch (cause) {
    if (cause instanceof UsageError) return { failure: cause.message };
    throw cause;
  }
  const problems = sortProblems(lastLook(names)(files));
  return { files: problems.length > 0 ? [] : files, problems };
}
