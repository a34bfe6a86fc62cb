/**
 * The last look at every file before it is written: no personal identity number, and no name that people.yaml withholds,
 * in its text, in its tags or in its path. It asks nothing about where a file comes from, so that no new page, feed or
 * document goes past it; what can be told with its place in the content has been told before.
 */
import { hasPersonalNumber, maskPersonalNumbers } from '../content/personal-number.ts';
import { error, type Problem } from '../domain/problem.ts';
import { readingsOf, readingsOfFile, type Unfolded } from '../domain/unfold.ts';
import { nameWatch } from '../swedish/name-watch.ts';
import { textOfAttachment } from './attachment-texts.ts';
import type { SiteFile } from './site-file.ts';

const NUMBER =
  'Ett personnummer skulle ha synts på sidan – inget har publicerats – leta upp det i texterna, filnamnen eller bilagorna, och ta bort det.';
const NAME =
  'Ett namn som people.yaml döljer skulle ha synts på sidan – inget har publicerats – skriv namnet i texten så som det står i people.yaml, eller lägg till skrivsättet där.';

/** Style and scripts, which hold nothing of the content; and lists of single words, of the documents that are looked at. */
const NO_TEXT = /^(?:assets|pagefind)\//;

/** Where a long line of a calendar goes on (RFC 5545, 3.1), in the middle of a word too. */
const FOLD = /\r?\n[ \t]/g;

/** Returns the errors of files that are about to be written. */
export type LastLook = (files: readonly SiteFile[]) => Problem[];

/** The look for an archive's names that may not be published; `named` may be, though they are like those. */
export function lastLook({ withheld, named }: { withheld: readonly string[]; named: readonly string[] }): LastLook {
  const names = nameWatch(withheld, named);
  const tags = new Set<string>();
  const problemsOf = (file: SiteFile): Problem[] => {
    const location = { file: maskPersonalNumbers(file.path), line: 1, column: 1 };
    const readings = [...readingsOf(file.path), ...readingsIn(file, tags)];
    return [
      ...(hasPersonalNumber(readings) ? [error(location, 'personal-number', NUMBER)] : []),
      ...(names.isIn(readings) ? [error(location, 'withheld-name', NAME)] : []),
    ];
  };
  return (files) => files.flatMap(problemsOf);
}

/** What can be read in a file; bytes of programs and pictures can't. */
function readingsIn({ path, content }: SiteFile, tags: Set<string>): readonly Unfolded[] {
  if (content instanceof Uint8Array || NO_TEXT.test(path)) return [];
  if (typeof content === 'string' && path.endsWith('.ics'))
    return readingsOfFile(content.replace(FOLD, ''), tags, true);
  if (typeof content === 'string') return readingsOfFile(content, tags, !path.endsWith('.html'));
  return readingsOf(textOfAttachment(content.copyOf) ?? '');
}
