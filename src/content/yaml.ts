/**
 * YAML → plain values with locations. With the failsafe schema of YAML 1.2 every scalar is the text as written: 13:30
 * is not 810 and «nej» is a string. Only «null», «~» and «""» are nothing. What can't be read is
 * reported and left out, so that the rest of the file is read in the same run.
 */
import { type Document, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { error, type Location, type Problem } from '../domain/problem.ts';
import { blankComments } from './blank-comments.ts';
import { checkCharacters } from './source-text.ts';
import { blocksOf, withoutBlocks } from './yaml-blocks.ts';
import { joinAtCommas } from './yaml-commas.ts';
import { tooDeep } from './yaml-depth.ts';
import { faultsOf, messageOf, refusedEscapes, ruleOf, type YamlFault } from './yaml-faults.ts';
import { mendYaml } from './yaml-mend.ts';
import { nodesOf } from './yaml-nodes.ts';
import { maskInValues } from './yaml-numbers.ts';

/** A value of strings, null, arrays and plain objects, with the locations of its parts. */
export interface Located {
  value: unknown;
  /** Whether some lines could not be read: then a key that is not here may be there. */
  incomplete: boolean;
  /** The location of the value at a path; of its nearest ancestor when there is none. */
  locationOf(path: readonly (string | number)[]): Location;
  /** The location of the key at a path. */
  keyLocationOf(path: readonly (string | number)[]): Location;
}

/** The values that could be read, absent when none could, and the problems of the others. */
export interface ReadYaml {
  located?: Located;
  problems: Problem[];
}

/** Cheap tests first: a document is visited for what its text has a sign of. */
const SIGN_OF_NOTHING = /null|~|"\s*"|'\s*'/i;
const NULL = /^(?:null|Null|NULL|~)$/;

/** The values of a YAML text without the comments of Markdown, which authors write here too, and its problems. */
export function readYaml(file: string, written: string): ReadYaml {
  if (!written.includes('<!--')) return readWithoutComments(file, withoutFences(written));
  const read = readWithoutComments(file, withoutFences(blankComments(written)));
  if (read.located) read.located.value = withoutGaps(read.located.value);
  return read;
}

/** A text with spaces for the lines «---» around it, which minutes have and a file of values alone needs not. */
function withoutFences(text: string): string {
  const blank = (fence: string): string => fence.replace(/[-.]/g, ' ');
  return text.replace(/^---(?=[ \t]*\n)/, blank).replace(/(?<=\n)(?:---|\.\.\.)(?=\s*(?:#[^\n]*\s*)*$)/, blank);
}

/** A value with one space where a comment stood. */
function withoutGaps(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/ {2,}/g, ' ').replace(/ +$/gm, '');
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutGaps(each)]));
}

function readWithoutComments(file: string, written: string): ReadYaml {
  const lines = new LineCounter();
  const locationAt = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (isPlain(written)) {
    const plain = parse(written, lines);
    if (faultsOf(plain, written).length === 0)
      return read(plain, written, { locationAt, problems: [], incomplete: false });
  }
  const deep = tooDeep(file, written);
  if (deep) return { problems: [deep] };
  const { text, problems, incomplete } = mendYaml(file, written);
  const document = parse(text, lines);
  const faults = faultsOf(document, text);
  if (faults.length === 0) return read(document, text, { locationAt, problems, incomplete });

  // each block alone has its own faults, and those that only follow from the faults of another block are gone
  const blocks = blocksOf(text).map((block) => {
    const part = text.slice(block.start, block.end);
    return { ...block, faults: faultsOf(parse(part), part) };
  });
  const wrong = blocks.filter((block) => block.faults.length > 0);
  const found = wrong.flatMap(({ start, faults: [first] }) =>
    first ? [{ ...first, offset: start + first.offset }] : [],
  );
  const rest = withoutBlocks(text, wrong);
  const readable = parse(rest);
  const isRead = wrong.length > 0 && faultsOf(readable, rest).length === 0 && rest.trim() !== '';
  const reported = (isRead || rest.trim() === '' ? found : faults.slice(0, 1)).map((fault) =>
    problemOf(fault, locationAt),
  );
  const all = [...problems, ...reported];
  return isRead ? read(readable, rest, { locationAt, problems: all, incomplete: true }) : { problems: all };
}

/** A value without any sign that YAML, or a reader of it, may take for something else. */
const PLAIN_VALUE = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N} .,()/–-]|:(?=\S))*`;
const PLAIN_LINE = new RegExp(
  String.raw`^(?:[\p{L}_]+:(?: (?:${PLAIN_VALUE}|\[${PLAIN_VALUE}\]))?| {2}- ${PLAIN_VALUE})?$`,
  'u',
);

/** Whether every line is one that needs no mending: most front matter is, and mending it takes as long as reading it. */
function isPlain(text: string): boolean {
  return text.split('\n').every((line) => PLAIN_LINE.test(line));
}

function parse(text: string, lineCounter?: LineCounter): Document.Parsed {
  return parseDocument(text, {
    schema: 'failsafe',
    resolveKnownTags: false,
    // the library compares each key with all before it; `removeDoubledKeys` finds those that stand twice
    uniqueKeys: false,
    prettyErrors: false,
    // what the library warns of on the terminal, such as a list as a key, is a problem here
    logLevel: 'error',
    ...(lineCounter && { lineCounter }),
  });
}

function problemOf(fault: YamlFault, locationAt: (offset: number) => Location): Problem {
  return error(locationAt(fault.offset), ruleOf(fault), messageOf(fault));
}

/** What was found before the values are read. */
interface Found {
  locationAt: (offset: number) => Location;
  problems: Problem[];
  incomplete: boolean;
}

/** The values of a document without faults. */
function read(document: Document.Parsed, text: string, { locationAt, problems, incomplete }: Found): ReadYaml {
  const escapes = (text.includes('\\') ? refusedEscapes(document) : []).flatMap(({ offset, text: refused }) =>
    checkCharacters(refused, () => locationAt(offset)).filter(({ severity }) => severity === 'error'),
  );
  if (escapes.length > 0) return { problems: [...problems, ...escapes] };
  const commas = joinAtCommas(document, text).map(({ offset, message }) =>
    error(locationAt(offset), 'comma-in-text', message),
  );
  const doubled = removeDoubledKeys(document, locationAt);
  const numbers = maskInValues(document, locationAt);
  const nodes = nodesOf(document);
  const locationOf = (path: readonly (string | number)[]): Location => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = nodes.node(path.slice(0, length));
      if (isNode(node) && node.range) return locationAt(node.range[0]);
    }
    return locationAt(document.contents?.range?.[0] ?? 0);
  };
  const keyLocationOf = (path: readonly (string | number)[]): Location => {
    const key = nodes.key(path);
    return isNode(key) && key.range ? locationAt(key.range[0]) : locationOf(path);
  };
  if (SIGN_OF_NOTHING.test(text)) emptyNulls(document);
  const located = { value: document.toJS(), incomplete, locationOf, keyLocationOf };
  return { located, problems: [...problems, ...commas, ...doubled, ...numbers] };
}

/** The values «null», «~» and «""» become nothing; keys, and a key whose value was forgotten, stay what they are. */
function emptyNulls(document: Document.Parsed): void {
  visit(document, {
    Scalar(place, node) {
      const text = String(node.value);
      const isNothing = node.type === 'PLAIN' ? NULL.test(text) : text.trim() === '';
      if (place !== 'key' && isNothing) node.value = null;
    },
  });
}

/** An error for each key that stands twice in one map; the first counts. */
function removeDoubledKeys(document: Document.Parsed, locationAt: (offset: number) => Location): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Map(_, map) {
      if (new Set(map.items.map(({ key }) => String(key))).size === map.items.length) return;
      const seen = new Map<string, number>();
      map.items = map.items.filter(({ key }) => {
        const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
        const first = seen.get(String(key));
        if (first === undefined) {
          seen.set(String(key), offset);
          return true;
        }
        found.push(sameKey(String(key), String(key), locationAt(offset), locationAt(first)));
        return false;
      });
    },
  });
  return found;
}

/** The error at a key that an earlier one of its map means too. */
export function sameKey(word: string, earlier: string, location: Location, { line }: Location): Problem {
  const message = `Samma uppgift står två gånger, ”${earlier}” på rad ${line} och ”${word}” här – bara en av raderna kan gälla – ta bort den ena.`;
  return error(location, 'duplicate-key', message);
}
