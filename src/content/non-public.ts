/**
 * Parts of a text that its author does not publish: from `<!-- ej offentligt -->` to `<!-- offentligt -->`. They are taken
 * out before anything else reads the text. It is greedy: what may be meant as such a comment and can't be read as one is a
 * problem, and never a text that is published in silence.
 */
import { error, locationFinder, type Problem, warning } from '../domain/problem.ts';
import { NO_COMMENT } from '../swedish/no-comment.ts';
import { blankComments } from './blank-comments.ts';
import { type CommentMeaning, meaningOfComment } from './non-public-words.ts';

/**
 * What its author takes for a comment: with the dashes and arrows that Word makes of hyphens, with the escapes that other
 * programs add, or with a sign too few or too many. Only those that say that something is public or not count.
 */
const LIKE_COMMENT =
  /\\?(?:<|&(?:lt|#60|#x3c);|(?<!\S)(?=!\s?-))\s*\\?!?\s*[\p{Pd}\u2212\\]*!?([^<>\n\u2192\uf0e0]{1,120}?)[\p{Pd}\u2212\\!\s]{0,20}(?:>|&(?:gt|#62|#x3e);|\u2192|\uf0e0|$)/gimu;
/** A cheap test, which most texts fail. */
const MAY_HAVE = /<|&(?:lt|#60|#x3c);|!\s?-|(?:ej|inte|icke)[ _-](?:offentlig|publi)/i;
/** The shortest comment, which stands in place of what is taken out. */
const BEGINS = '<!--';
const ENDS = '-->';
/** What the last line of a part keeps: its indentation, the signs of a quotation, the sign of a comment in YAML. */
const INDENT = /^[ \t>]*(?:#(?=\s)[ \t]*)?/;

const HOW = 'skriv <!-- ej offentligt --> före texten och <!-- offentligt --> efter den';
const NO_END = `Här börjar en del som inte är offentlig, men det står inte var den slutar – ingenting publiceras – ${HOW}. Står texten i själva kommentaren är den redan dold: skriv då något annat än ”ej offentligt” först i den.`;
const NO_BEGIN = `Här slutar en del som inte är offentlig, men det står inte var den börjar – ingenting publiceras – ${HOW}.`;
const TWICE = 'Här börjar en del som inte är offentlig inuti en annan – ingenting publiceras – ta bort kommentaren.';
const HIDES_NOTHING = `Kommentaren syns inte på sidan, men den döljer inte heller någon text – kanske är något här inte offentligt – ${HOW}, eller skriv kommentaren med andra ord.`;
const NO_COMMENT_HERE = `Raden syns på sidan och döljer ingen text – en kommentar väntades, om något här inte är offentligt – ${HOW}.`;

/** A part of a text, by its offsets. */
interface Part {
  start: number;
  end: number;
}

/** The text without its parts that are not public, in as many lines and with all else at its place, and the problems of the comments. */
export function withoutNonPublic(path: string, text: string): { text: string; problems: Problem[] } {
  const { parts, problems } = nonPublicParts(path, text);
  const published = parts.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + blanked(rest.slice(start, end)) + rest.slice(end),
    text,
  );
  return { text: published, problems };
}

/** The parts of a text that are not public, in their order, each with the comments around it; what has no end goes to the end of the text. */
export function nonPublicParts(path: string, text: string): { parts: Part[]; problems: Problem[] } {
  const parts: Part[] = [];
  const problems: Problem[] = [];
  if (!MAY_HAVE.test(text)) return { parts, problems };
  const locationOf = locationFinder(path, text);
  let begun: number | undefined;
  for (const { start, end, meaning } of commentsIn(text)) {
    const fail = (rule: string, message: string) => problems.push(error(locationOf(start), rule, message));
    switch (meaning) {
      case 'begin':
        if (begun !== undefined) fail('non-public-twice', TWICE);
        begun ??= start;
        break;
      case 'end':
        if (begun === undefined) fail('non-public-without-begin', NO_BEGIN);
        else parts.push({ start: begun, end });
        begun = undefined;
        break;
      case 'unclear':
        if (begun === undefined) problems.push(warning(locationOf(start), 'hides-nothing', HIDES_NOTHING));
        break;
    }
  }
  for (const { index } of text.matchAll(NO_COMMENT))
    if (!parts.some(({ start, end }) => index >= start && index < end))
      problems.push(warning(locationOf(index), 'hides-nothing', NO_COMMENT_HERE));
  if (begun !== undefined) {
    problems.push(error(locationOf(begun), 'non-public-without-end', NO_END));
    parts.push({ start: begun, end: text.length });
  }
  return { parts, problems };
}

/** A comment that says that what follows is public, or is not. */
interface Comment extends Part {
  meaning: CommentMeaning;
}

/** Such comments, in the order of the text. */
function commentsIn(text: string): Comment[] {
  const found: Comment[] = [];
  const add = (words: string, start: number, end: number): void => {
    const meaning = meaningOfComment(words);
    if (meaning) found.push({ start, end, meaning });
  };
  for (let start = text.indexOf(BEGINS); start >= 0; ) {
    const end = text.indexOf(ENDS, start + BEGINS.length - 1);
    if (end < 0) break;
    add(text.slice(start + BEGINS.length, end), start, end + ENDS.length);
    start = text.indexOf(BEGINS, end + ENDS.length);
  }
  for (const { index, 0: whole, 1: words = '' } of blankComments(text).matchAll(LIKE_COMMENT))
    add(words, index, index + whole.length);
  return found.sort((a, b) => a.start - b.start);
}

/** As many lines, of the same lengths; comments in the first and the last, so that words before and after them stay in their blocks. */
function blanked(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, nth) => {
      const kept = nth > 0 && nth === lines.length - 1 ? (INDENT.exec(line)?.[0] ?? '') : '';
      const room = line.length - kept.length - BEGINS.length - ENDS.length;
      const isOuter = nth === 0 || nth === lines.length - 1;
      return isOuter && room >= 0 ? kept + BEGINS + ' '.repeat(room) + ENDS : ' '.repeat(line.length);
    })
    .join('\n');
}
