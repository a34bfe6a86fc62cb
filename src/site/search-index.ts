/** Documents → the search index, made by Pagefind. The same documents give the same bytes. */
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { comparePlain } from '../domain/collation.ts';
import type { SearchDocument } from '../views/search-document.ts';
import type { SiteFile } from './site-file.ts';

/** Pagefind runs as a process of its own; one that has not answered by then never will. */
const TIME_LIMIT = 120_000;
/** Its ready-made interfaces; ours is our own. */
const NOT_PUBLISHED = /^pagefind-(ui|modular-ui|component-ui|highlight)\b|\.map$/;

/** The files of the index, below `pagefind/`. Throws when Pagefind fails, hangs or makes nothing. */
export async function makeSearchIndex(documents: readonly SearchDocument[]): Promise<SiteFile[]> {
  try {
    return await withinTime(build(documents));
  } catch (cause) {
    throw new Error(
      'The search index could not be made; see the cause, and try `npm ci` if Pagefind itself would not start',
      { cause },
    );
  } finally {
    await close();
  }
}

async function build(documents: readonly SearchDocument[]): Promise<SiteFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: documents[0]?.language ?? 'sv' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  await addAll(index, documents);
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0 || files.length === 0) throw new Error(`Pagefind made no index: ${failures.join('; ')}`);
  return files
    .filter(({ path }) => !NOT_PUBLISHED.test(path))
    .map(({ path, content }) => ({ path: `pagefind/${path}`, content }))
    .sort((a, b) => comparePlain(a.path, b.path));
}

/** Pagefind takes what it is sent in that order, and without an answer in between it never waits for this process. */
async function addAll(index: PagefindIndex, documents: readonly SearchDocument[]): Promise<void> {
  const seen = new Set<string>();
  const answers = documents.map(async (document) => {
    if (seen.has(document.url)) throw new Error(`Two documents have the address ${document.url}`);
    seen.add(document.url);
    const { errors } = await index.addHTMLFile({ url: document.url, content: html(document) });
    if (errors.length > 0) throw new Error(`Pagefind refused ${document.url}: ${errors.join('; ')}`);
  });
  await Promise.all(answers);
}

/** A page for Pagefind's eyes only. */
function html({ language, title, meta, filters, sections }: SearchDocument): string {
  const filterTags = Object.entries(filters).flatMap(([name, values]) =>
    values.map((value) => `<i data-pagefind-filter="${name}[data-v]" data-v="${text(value)}"></i>`),
  );
  const metaTags = Object.entries(meta).map(
    ([name, value]) => `<i data-pagefind-meta="${name}[data-v]" data-v="${text(value)}"></i>`,
  );
  const body = sections.map(({ id, title: heading, level, text: words }) => {
    const tag = `h${level}`;
    const paragraphs = words.split('\n').map((line) => `<p>${text(line)}</p>`);
    return (heading ? `<${tag} id="${id}">${text(heading)}</${tag}>` : '') + paragraphs.join('');
  });
  return `<html lang="${text(language)}"><body><main data-pagefind-body><h1>${text(title)}</h1>${filterTags.join('')}${metaTags.join('')}${body.join('')}</main></body></html>`;
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function withinTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`Pagefind did not answer within ${TIME_LIMIT / 1000} s`)),
      TIME_LIMIT,
    );
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
