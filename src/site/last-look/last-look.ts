/**
 * The last look at every file before it is written, as it will be served: no personal identity number, and no name that
 * people.yaml withholds, in its text, in its tags, in its path, or in what is packed in it. It asks nothing about where a
 * file comes from, so that no new page, feed or document goes past it; what can be told with its place in the content has
 * been told before.
 */
import { hasPersonalNumber, maskPersonalNumbers } from '../../content/personal-number.ts';
import { error, type Problem } from '../../domain/problem.ts';
import { type KnownLayers, readingsOf, readingsOfFile } from '../../domain/unfold.ts';
import { nameWatch } from '../../swedish/name-watch.ts';
import type { SiteFile } from '../site-file.ts';
import { hasNumberInBytes, literalNames } from './literals.ts';
import type { Part } from './part.ts';
import { partsOf } from './parts-of-file.ts';

const NUMBER =
  'Ett personnummer skulle ha synts på sidan – inget har publicerats – leta upp det i texterna, filnamnen eller bilagorna, och ta bort det.';
const NAME =
  'Ett namn som people.yaml döljer skulle ha synts på sidan – inget har publicerats – skriv namnet i texten så som det står i people.yaml, eller lägg till skrivsättet där. Står det i en bilaga, också i dess egenskaper, tar du bort det där.';

const TOO_LARGE =
  'Bilagan är packad, och blir mer än 256 MB när den packas upp – så stora kan inte granskas innan de publiceras – dela den i flera filer.';

/** A number with the century is no telephone number; one without may be, when a word of the index has lost its signs. */
const WITH_CENTURY = /^(?:19|20)\d{10}$/;

/** Returns the errors of files that are about to be written. Throws when one can't be read or unpacked. */
export type LastLook = (files: readonly SiteFile[]) => Problem[];

/** What was found in a part of a file. */
interface Found {
  number: boolean;
  name: boolean;
  /** Whether there is more than can be looked at. */
  tooLarge?: boolean;
}

/** Names that may not be published, `withheld`, and those like them that may be, `named`. */
export interface WatchedNames {
  withheld: readonly string[];
  named: readonly string[];
}

/** The look for names that may not be published. */
export function lastLook({ withheld, named }: WatchedNames): LastLook {
  const names = nameWatch(withheld, named);
  // a first name in an index may be that of somebody else: only in a text is there what stands beside it
  const whole = withheld.filter((name) => /\S\s+\S/.test(name));
  const inWords = nameWatch(whole, named);
  const inBytes = literalNames(whole);
  const known: KnownLayers = new Map();
  const look = (part: Part): Found => {
    if (part.kind === 'bytes') return { number: hasNumberInBytes(part.bytes), name: inBytes(part.bytes) };
    if (!('text' in part)) return { number: false, name: false, tooLarge: part.kind === 'too large' };
    const { kind, text } = part;
    if (kind === 'attributes')
      return { number: hasNumberInBytes(Buffer.from(text)), name: names.isIn(readingsOf(text)) };
    if (kind === 'word')
      return {
        number: WITH_CENTURY.test(text) && hasPersonalNumber(readingsOf(text)),
        name: inWords.isIn(readingsOf(text)),
      };
    const readings = kind === 'text' ? readingsOf(text) : readingsOfFile(text, known, kind === 'feed');
    return { number: hasPersonalNumber(readings), name: names.isIn(readings) };
  };
  const problemsOf = (file: SiteFile): Problem[] => {
    const location = { file: maskPersonalNumbers(file.path), line: 1, column: 1 };
    const found: Found = { number: false, name: false, tooLarge: false };
    for (const part of partsOf(file)) {
      const { number, name, tooLarge = false } = look(part);
      found.number ||= number;
      found.name ||= name;
      found.tooLarge ||= tooLarge;
    }
    return [
      ...(found.number ? [error(location, 'personal-number', NUMBER)] : []),
      ...(found.name ? [error(location, 'withheld-name', NAME)] : []),
      ...(found.tooLarge ? [error(location, 'attachment-too-large', TOO_LARGE)] : []),
    ];
  };
  return (files) => files.flatMap(problemsOf);
}
