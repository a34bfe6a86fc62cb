/** Search documents → the files of the search index, made by Pagefind. The same documents give the same bytes. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { folders } from '../../domain/addresses.ts';
import { escapeText } from '../../domain/fragment.ts';
import { comparePlain } from '../../domain/order.ts';
import { CURRENT_INDEX, type CurrentIndex, INDEX_NAME_LENGTH, LICENCES, NEWEST } from '../../domain/search-folder.ts';
import { asHeading, type Place } from '../../swedish/marks.ts';
import type { SearchCorpus, SearchDocument } from '../../views/search-document.ts';
import { loadSwedishWords } from '../load-dictionary.ts';
import type { SiteFile } from '../site-file.ts';
import { siteLicences } from '../site-licences.js';
import { SearchMarks } from './search-marks.ts';
import { watchingPagefind } from './watch-pagefind.ts';

/** How many documents are sent to Pagefind at a time. */
const BATCH = 20;
/** The day of what has none: it is older than all. */
const UNDATED = '0000-00-00';
/** The files of Pagefind's user interfaces, which the site does not use. */
const NOT_PUBLISHED = /^pagefind-(ui|modular-ui|component-ui|highlight)\b|\.map$/;

/** Makes the files of the search index of a corpus. */
export type MakeIndex = (corpus: SearchCorpus) => Promise<SiteFile[]>;

/**
 * The files of the index in the folder of their content, and the file that names it. Rejects when Pagefind refuses something
 * or makes nothing, with a `UsageError` when it ends, hangs or does not start.
 */
export function makeSearchIndex(corpus: SearchCorpus): Promise<SiteFile[]> {
  return watchingPagefind(() => makeFiles(corpus));
}

async function makeFiles({ documents, synonyms }: SearchCorpus): Promise<SiteFile[]> {
  const marks = new SearchMarks(synonyms, loadSwedishWords());
  try {
    const files = await build(documents, marks);
    return inFolderOfContent([...files, ...wordLists(marks), { path: LICENCES, content: siteLicences() }]);
  } catch (cause) {
    throw new Error(
      'The search index could not be made; see the cause, and try `npm ci` if Pagefind itself would not start',
      { cause },
    );
  } finally {
    await close();
  }
}

function inFolderOfContent(files: readonly SiteFile[]): SiteFile[] {
  const fingerprint = createHash('sha256');
  for (const { path, content } of files) fingerprint.update(JSON.stringify([path, digestOf(content)]));
  const folder = fingerprint.digest('hex').slice(0, INDEX_NAME_LENGTH);
  const all = folders.searchIndex.slice(1);
  const current: CurrentIndex = { folder };
  return [
    ...files.map(({ path, content }) => ({ path: `${all}${folder}/${path}`, content })),
    { path: all + CURRENT_INDEX, content: JSON.stringify(current) },
  ];
}

function digestOf(content: SiteFile['content']): string {
  if (typeof content === 'object' && 'copyOf' in content) throw new Error('An index is made of no files on disk');
  return createHash('sha256').update(content).digest('hex');
}

/** The word lists, below `words/`: a file for each first letter, and one for corrections. */
function wordLists(marks: SearchMarks): SiteFile[] {
  const words = marks.words();
  const lists = [...words.wordsByKey()];
  const files = [
    ...lists.map(([letter, words]) => ({ name: letter, content: words })),
    { name: 'letters', content: lists.map(([letter]) => letter).join('') },
    { name: 'spelling', content: words.spelling() },
  ];
  return files.map(({ name, content }) => ({ path: `words/${name}.json`, content: JSON.stringify(content) }));
}

async function build(documents: readonly SearchDocument[], marks: SearchMarks): Promise<SiteFile[]> {
  // Pagefind's own stemming is off: the word lists have the forms of each word.
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  await addAll(index, documents, marks);
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0 || files.length === 0) throw new Error(`Pagefind made no index: ${failures.join('; ')}`);
  return files
    .filter(({ path }) => !NOT_PUBLISHED.test(path))
    .map(({ path, content }) => ({ path, content }))
    .sort((a, b) => comparePlain(a.path, b.path));
}

/** Sends all documents in their order, without waiting for each answer. Rejects with those that Pagefind refuses. */
async function addAll(index: PagefindIndex, documents: readonly SearchDocument[], marks: SearchMarks): Promise<void> {
  const seen = new Set<string>();
  const answers: ReturnType<PagefindIndex['addHTMLFile']>[] = [];
  for (const document of documents) {
    if (seen.has(document.url)) throw new Error(`Two documents have the address ${document.url}`);
    seen.add(document.url);
    const answer = index.addHTMLFile({ url: document.url, content: html(document, marks) });
    // A failure is reported by `Promise.all` below, when all documents are sent.
    answer.catch(() => {});
    if (answers.push(answer) % BATCH === 0) await setImmediate();
  }
  const refused = (await Promise.all(answers)).flatMap(({ errors }, nth) =>
    errors.map((error) => `${documents[nth]?.url}: ${error}`),
  );
  if (refused.length > 0) throw new Error(`Pagefind refused documents: ${refused.join('; ')}`);
}

/** A document as HTML for Pagefind; it is never published. */
function html(document: SearchDocument, marks: SearchMarks): string {
  const { title, kind, isNamed, day, group, date = UNDATED } = document;
  const facts = Object.entries({ title, kind, day, group }).filter(([, value]) => value !== undefined);
  const filters = Object.entries(document.filters).flatMap(([name, values]) => values.map((value) => [name, value]));
  const tags = [
    ...facts.map(([name, value = '']) => tag('meta', name, value)),
    ...filters.map(([name = '', value = '']) => tag('filter', name, value)),
    tag('sort', NEWEST, date),
  ];
  const heading = (level: number, value: string, place: Place, id = ''): string =>
    `<h${level}${id && ` id="${id}"`}>${text(asHeading(marks.mark(value, place)))}</h${level}>`;
  const body = document.sections.map(({ id, title: name, level, text: words }) => {
    const paragraphs = words.split('\n').map((line) => `<p>${text(marks.mark(line))}</p>`);
    return (name ? heading(level, name, 'heading', id) : '') + paragraphs.join('');
  });
  const name = heading(1, title, isNamed ? 'name' : 'heading');
  return `<html><body><main data-pagefind-body>${tags.join('')}${name}${body.join('')}</main></body></html>`;
}

/** What Pagefind is told of a document, besides its words. */
function tag(kind: 'meta' | 'filter' | 'sort', name: string, value: string): string {
  return `<i data-pagefind-${kind}="${name}[data-v]" data-v="${text(value)}"></i>`;
}

function text(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;');
}
