/**
 * Parts of a text that its author does not publish: from `<!-- ej offentligt -->` to `<!-- offentligt -->`. They are taken
 * out before anything else reads the text. It is greedy: what may be meant as such a comment and can't be read as one is a
 * problem, and never a text that is published in silence.
 */
import { error, locationFinder, type Problem, warning } from '../domain/problem.ts';

/** A comment, also with the dashes that Word makes of two hyphens, with the escapes that other programs add, or with a sign too few. */
const COMMENT = /(?:<|&lt;)\s*\\?!\s*[-–—\\]{1,6}([^<>]{0,300}?)[-–—\\]{0,6}(?:>|&gt;)/g;
/** A cheap test for all of them: nearly all texts have none. */
const SUSPECT = /(?:<|&lt;)\s*\\?!/;
const NOT_PUBLIC = /^(?:ej|inte|icke)[\s-]+(?:för[\s-]+)?(?:offentlig|publi[ck])\p{L}*/u;
const PUBLIC_AGAIN = /^(?:offentligt?|publikt?)(?:\s+igen)?$/;
const END = /^\/|^slut(?!\p{L})|[\s,:–-]slut$/u;
const MAY_MEAN =
  /offentlig|publikt?(?!\p{L})|hemlig|sekretess|konfidentiell|(?:ej|inte|icke)\s+(?:för\s+)?public|public\p{L}*\s+(?:ej|inte|icke)/u;
/** The shortest comment, which stands in place of what is taken out. */
const BEGINS = '<!--';
const ENDS = '-->';

const HOW = 'skriv <!-- ej offentligt --> före texten och <!-- offentligt --> efter den';
const NO_END = `Här börjar en del som inte är offentlig, men det står inte var den slutar – ingenting publiceras – ${HOW}. Står texten i själva kommentaren är den redan dold: skriv då något annat än ”ej offentligt” först i den.`;
const NO_BEGIN = `Här slutar en del som inte är offentlig, men det står inte var den börjar – ingenting publiceras – ${HOW}.`;
const TWICE = 'Här börjar en del som inte är offentlig inuti en annan – ingenting publiceras – ta bort kommentaren.';
const HIDES_NOTHING = `Kommentaren syns inte på sidan, men den döljer inte heller någon text – kanske är något här inte offentligt – ${HOW}, eller skriv kommentaren med andra ord.`;

type Meaning = 'begin' | 'end' | 'unclear' | undefined;

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
  if (!SUSPECT.test(text)) return { parts, problems };
  const locationOf = locationFinder(path, text);
  let begun: number | undefined;
  for (const { index, 0: whole, 1: words = '' } of text.matchAll(COMMENT)) {
    const fail = (rule: string, message: string) => problems.push(error(locationOf(index), rule, message));
    switch (meaningOf(words)) {
      case 'begin':
        if (begun !== undefined) fail('non-public-twice', TWICE);
        begun ??= index;
        break;
      case 'end':
        if (begun === undefined) fail('non-public-without-begin', NO_BEGIN);
        else parts.push({ start: begun, end: index + whole.length });
        begun = undefined;
        break;
      case 'unclear':
        if (begun === undefined) problems.push(warning(locationOf(index), 'hides-nothing', HIDES_NOTHING));
        break;
    }
  }
  if (begun !== undefined) {
    problems.push(error(locationOf(begun), 'non-public-without-end', NO_END));
    parts.push({ start: begun, end: text.length });
  }
  return { parts, problems };
}

function meaningOf(written: string): Meaning {
  const words = written.trim().toLowerCase();
  if (!MAY_MEAN.test(words)) return undefined;
  if (END.test(words) || PUBLIC_AGAIN.test(words)) return 'end';
  return NOT_PUBLIC.test(words) ? 'begin' : 'unclear';
}

/** As many lines, of the same lengths, with nothing in them but comments: a blank line would divide a paragraph. */
function blanked(text: string): string {
  return text
    .split('\n')
    .map((line, nth, { length }) =>
      (nth === 0 || nth === length - 1) && line.length >= BEGINS.length + ENDS.length
        ? BEGINS + ' '.repeat(line.length - BEGINS.length - ENDS.length) + ENDS
        : ' '.repeat(line.length),
    )
    .join('\n');
}
