/**
 * Names found in texts and taken out of them. Withholding, open data and the last look at the site all ask here, so
 * that what is a name to one of them is one to the others. Whose names, and what stands instead, the callers know.
 */
import { slugify } from '../domain/slug.ts';
import { NameMatcher } from './name-matcher.ts';

/** What may stand between the words of a name, by what the text is written in. */
const GAPS = {
  plain: String.raw`\s+`,
  /** A line break, the quote mark of the next line, signs of emphasis. */
  markdown: String.raw`[\s>*_\\]+`,
  html: String.raw`(?:\s|&nbsp;|</?(?:a|br|code|em|mark|span|strong)\b[^>]*>)+`,
};

/** How names are taken out. */
interface Removal<T> {
  writtenIn: 'plain' | 'markdown';
  /** What stands where a name stood; nothing leaves the words, which are no name there. */
  instead(written: string, target: T): string | undefined;
  /** What goes with a name when it follows it; the pattern begins with ^. */
  following?: RegExp;
}

/** A function that takes names out of a text, the longest at a place, whatever their case, and with a genitive -s. */
export function nameRemover<T>(
  names: Iterable<{ name: string; target: T }>,
  { writtenIn, instead, following }: Removal<T>,
): (text: string) => string {
  const matcher = new NameMatcher(names, GAPS[writtenIn]);
  return (text) => {
    let left = '';
    let from = 0;
    for (const { start, end, targets } of matcher.find(text)) {
      if (start < from) continue;
      const replacement = instead(text.slice(start, end), targets[0]);
      if (replacement === undefined) continue;
      left += text.slice(from, start) + replacement;
      from = end + (following?.exec(text.slice(end))?.[0].length ?? 0);
    }
    return from === 0 ? text : left + text.slice(from);
  };
}

/** Whether a name stands somewhere. */
export interface NameFinder {
  /** In HTML, a feed or data, also with tags between its words. */
  isInText(text: string): boolean;
  /** In an address or the name of a file, as a slug of two words or more. */
  isInPath(path: string): boolean;
}

/** Finds the names that `nameRemover` takes out, where something of the site's own making put them all the same. */
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
