/**
 * Finds and removes names in texts: the only implementation, for withholding, open data and the check of the finished
 * site, so that they agree on what a name is. Callers decide whose names, and the replacements.
 */
import { slugify } from '../domain/slug.ts';
import { NameMatcher } from './name-matcher.ts';

/** Patterns for what separates the words of a name, by text format. */
const GAPS = {
  plain: String.raw`\s+`,
  /** Also line breaks, quote marks of the next line and emphasis marks. */
  markdown: String.raw`[\s>*_\\]+`,
  html: String.raw`(?:\s|&nbsp;|</?(?:a|br|code|em|mark|span|strong)\b[^>]*>)+`,
};

/** How names are removed. */
interface Removal<T> {
  writtenIn: 'plain' | 'markdown';
  /** The replacement for an occurrence of a name; undefined leaves it, because it is no name there. */
  instead(written: string, target: T): string | undefined;
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
      const replacement = instead(text.slice(start, end), targets[0]);
      if (replacement === undefined) continue;
      result += text.slice(from, start) + replacement;
      from = end + (following?.exec(text.slice(end))?.[0].length ?? 0);
    }
    return from === 0 ? text : result + text.slice(from);
  };
}

/** Tests whether output contains a name. */
export interface NameFinder {
  /** For HTML, feeds and data; also finds a name with tags between its words. */
  isInText(text: string): boolean;
  /** For addresses and file names; finds the slug of a name of two words or more. */
  isInPath(path: string): boolean;
}

/** A finder of names in finished output, as a safety net behind {@link nameRemover}. */
export function nameFinder(names: readonly string[]): NameFinder {
  const matcher = new NameMatcher(
    names.map((name) => ({ name, target: name })),
    GAPS.html,
  );
  const slugs = names.map((name) => slugify(name)).filter((slug) => slug.includes('-'));
  return {
    isInText: (text) => matcher.find(text).length > 0,
    isInPath: (path) => slugs.some((slug) => path.includes(slug)),
  };
}
