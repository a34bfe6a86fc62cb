/** Finds a word in all that is published: the names of files, their bytes, and the unpacked search index. */
import { indexTexts, textsOf, type WholeSite } from './whole-site.ts';

/** All that is published, as text, with the path of each file: names, contents, and the unpacked search index. */
function published(site: WholeSite): [path: string, text: string][] {
  return [
    ...[...site.keys()].map((path): [string, string] => [path, path]),
    ...textsOf(site),
    ...[...site].flatMap(([path, content]): [string, string][] =>
      typeof content === 'string'
        ? []
        : [
            [path, Buffer.from(content).toString('latin1')],
            [path, Buffer.from(content).toString('utf8')],
          ],
    ),
    ...indexTexts(site),
  ];
}

/** The paths of the files with a word in them, whatever its case and with or without its diacritics. */
export function filesWith(site: WholeSite, word: string): string[] {
  const wanted = [word, word.normalize('NFKD').replace(/\p{M}/gu, '')].map((form) => form.toLowerCase());
  const found = published(site).filter(([, text]) => wanted.some((form) => text.toLowerCase().includes(form)));
  return [...new Set(found.map(([path]) => path))];
}
