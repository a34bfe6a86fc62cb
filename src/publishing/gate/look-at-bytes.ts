/**
 * The look at the files of a built site as they would be served, packed ones unpacked: no personal identity number, no
 * name that people.yaml withholds. `site/last-look.ts` looks at what is written, and at what the search index is made of;
 * this one looks at what came out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { hasPersonalNumber, maskPersonalNumbers } from '../../content/personal-number.ts';
import { comparePlain } from '../../domain/order.ts';
import { error, type Problem } from '../../domain/problem.ts';
import { readingsOf, readingsOfFile, type Unfolded } from '../../domain/unfold.ts';
import type { WatchedNames } from '../../site/build.ts';
import { nameWatch } from '../../swedish/name-watch.ts';
import { literalNames } from './literal-names.ts';
import type { Part } from './part.ts';
import { partsOf } from './parts-of-file.ts';

const NUMBER =
  'Ett personnummer står i filen så som den skulle ligga ute – sådana får inte publiceras – leta upp det i texterna, filnamnen eller bilagorna, och ta bort det.';
const NAME =
  'Ett namn som people.yaml döljer står i filen så som den skulle ligga ute – inget publiceras med det – leta upp det i texterna, filnamnen eller bilagorna (också i en bilagas egenskaper), och ta bort det.';

/** A number with the century is no telephone number; one without may be, when a word of the index has lost its signs. */
const WITH_CENTURY = /^(?:19|20)\d{10}$/;

/** The errors of the files below a folder, in the order of their paths. Throws when one can't be read or unpacked. */
export function lookAtBytes(folder: string, { withheld, named }: WatchedNames): Problem[] {
  const names = nameWatch(withheld, named);
  // a first name in an index may be that of somebody else: only in a text is there what stands beside it
  const whole = withheld.filter((name) => /\S\s+\S/.test(name));
  const inWords = nameWatch(whole, named);
  const inBytes = literalNames(whole);
  const tags = new Set<string>();
  const look = (part: Part): { number: boolean; name: boolean } => {
    switch (part.kind) {
      case 'bytes':
        return { number: false, name: inBytes(part.bytes) };
      case 'word':
        return {
          number: WITH_CENTURY.test(part.text) && hasPersonalNumber(readingsOf(part.text)),
          name: inWords.isIn(readingsOf(part.text)),
        };
      default: {
        const readings: readonly Unfolded[] =
          part.kind === 'text' ? readingsOf(part.text) : readingsOfFile(part.text, tags, part.kind === 'feed');
        return { number: hasPersonalNumber(readings), name: names.isIn(readings) };
      }
    }
  };
  return filesBelow(folder).flatMap((path) => {
    const parts: Part[] = [{ kind: 'text', text: path }, ...partsOf(path, readFileSync(join(folder, path)))];
    const found = parts.map(look);
    const location = { file: maskPersonalNumbers(path), line: 1, column: 1 };
    return [
      ...(found.some(({ number }) => number) ? [error(location, 'personal-number', NUMBER)] : []),
      ...(found.some(({ name }) => name) ? [error(location, 'withheld-name', NAME)] : []),
    ];
  });
}

/** The paths of the files below a folder, with forward slashes. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort(comparePlain);
}
