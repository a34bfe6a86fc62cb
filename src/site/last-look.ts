/**
 * The last look at every file before it is written: no personal identity number, and no name that people.yaml withholds,
 * in its text, in its tags or in its path. It asks nothing about where a file comes from, so that no new page, feed or
 * document goes past it; what can be told with its place in the content has been told before.
 */
import { hasPersonalNumber, maskPersonalNumbers } from '../content/personal-number.ts';
import { error, type Problem } from '../domain/problem.ts';
import { nameWatch } from '../swedish/name-watch.ts';
import { textOfAttachment } from './attachment-texts.ts';
import type { SiteFile } from './site-file.ts';

const NUMBER =
  'Ett personnummer skulle ha synts på sidan – inget har publicerats – leta upp det i texterna, filnamnen eller bilagorna, och ta bort det.';
const NAME =
  'Ett namn som people.yaml döljer skulle ha synts på sidan – inget har publicerats – skriv namnet i texten så som det står i people.yaml, eller lägg till skrivsättet där.';

/** Style and scripts, which hold nothing of the content; and lists of single words, of the documents that are looked at. */
const NO_TEXT = /^(?:assets|pagefind)\//;

/** Returns the errors of files that are about to be written. */
export type LastLook = (files: readonly SiteFile[]) => Problem[];

/** The look for an archive's names that may not be published; `named` may be, though they are like those. */
export function lastLook({ withheld, named }: { withheld: readonly string[]; named: readonly string[] }): LastLook {
  const names = nameWatch(withheld, named);
  const problemsOf = (file: SiteFile): Problem[] => {
    const location = { file: maskPersonalNumbers(file.path), line: 1, column: 1 };
    const texts = [file.path, ...textsOf(file)];
    return [
      ...(texts.some(hasPersonalNumber) ? [error(location, 'personal-number', NUMBER)] : []),
      ...(texts.some(names.has) ? [error(location, 'withheld-name', NAME)] : []),
    ];
  };
  return (files) => files.flatMap(problemsOf);
}

/** What of a file is text; bytes of programs and pictures are not. */
function textsOf({ path, content }: SiteFile): string[] {
  if (typeof content === 'string') return NO_TEXT.test(path) ? [] : [content];
  if (content instanceof Uint8Array) return [];
  return [textOfAttachment(content.copyOf) ?? []].flat();
}
