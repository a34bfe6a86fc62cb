/**
 * Removes names from texts, for withholding and open data, so that they agree on what a name is. Callers decide whose
 * names, and the replacements. What is left is looked for by `name-watch.ts`.
 */
import { NameMatcher } from './name-matcher.ts';

/** Patterns for what separates the words of a name, by text format. */
const GAPS = {
  plain: String.raw`\s+`,
  /** Also line breaks, quote marks of the next line and emphasis marks. */
  markdown: String.raw`[\s>*_\\]+`,
};

/** How names are removed. */
interface Removal<T> {
  writtenIn: 'plain' | 'markdown';
  /** The replacement for an occurrence of a name, at an offset of the text; undefined leaves it, because it is no name there. */
  instead(written: string, target: T, start: number): string | undefined;
  /** Text after a name that is removed with it; the pattern begins with ^. */
  following?: RegExp;
}

/** A function that replaces names in a text; matches as {@link NameMatcher} does, with a genitive -s. */
export function nameRemover<T>(
  names: Iterable<{ name: string; target: T }>,
  { writtenIn, instead, following }: Removal<T>,
): (text: string) => string {
  const matcher = new NameMatcher(names, GAPS[writtenIn]);
  return (text) => {
    let result = '';
    let from = 0;
    for (const { start, end, targets } of matcher.find(text)) {
      if (start < from) continue;
      const replacement = instead(text.slice(start, end), targets[0], start);
      if (replacement === undefined) continue;
      result += text.slice(from, start) + replacement;
      from = end + (following?.exec(text.slice(end))?.[0].length ?? 0);
    }
    return from === 0 ? text : result + text.slice(from);
  };
}
