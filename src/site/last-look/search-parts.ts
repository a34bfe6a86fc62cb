/** The parts of the files of the search index: Pagefind's own, unpacked, and the word lists beside them. */
import { withoutMarks } from '../../swedish/marks.ts';
import { textsOfCbor } from './cbor-texts.ts';
import type { Part } from './part.ts';

/** What Pagefind begins its files with. */
const MAGIC = 'pagefind_dcd';
/** Its programs, the list of what it has, and the licences, which name others than the content does. */
const OWN =
  /^pagefind[^/]*\/(?:[^/]+\/)?(?:pagefind(?:-worker)?\.js|wasm\.[^/]*\.pagefind|pagefind-entry\.json|LICENCES\.txt)$/;
const WORD_LIST = /^pagefind[^/]*\/(?:[^/]+\/)?words\/[^/]+\.json$/;

/** The parts of a text beside Pagefind's files: the words of a word list, nothing of the licences; undefined for another file. */
export function besideSearchParts(path: string, text: string): Part[] | undefined {
  if (OWN.test(path)) return [];
  return WORD_LIST.test(path) ? wordsOf(text) : undefined;
}

/** The parts of a file of Pagefind's, unpacked; undefined for another file. Throws when it has another form than these have. */
export function searchParts(path: string, bytes: Uint8Array): Part[] | undefined {
  if (OWN.test(path)) return [];
  const [, form] = /\.pf_(fragment|index|meta|filter)$/.exec(path) ?? [];
  if (form === undefined) return undefined;
  const begins = textOf(bytes.subarray(0, MAGIC.length));
  if (begins !== MAGIC) throw new Error(`«${path}» is no file of Pagefind's: it does not begin with ${MAGIC}`);
  const rest = bytes.subarray(MAGIC.length);
  // a fragment has the whole text of a document
  if (form === 'fragment') return [{ kind: 'feed', text: withoutMarks(textOf(rest)) }];
  if (form === 'index') return textsOfCbor(rest).flatMap((text) => wordsOf(text));
  // groups, projects and titles, each whole
  return textsOfCbor(rest).map((text) => ({ kind: 'text', text: withoutMarks(text) }));
}

function wordsOf(text: string): Part[] {
  return [...new Set(withoutMarks(text).match(/[\p{L}\p{N}]+/gu))].map((word) => ({ kind: 'word', text: word }));
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
