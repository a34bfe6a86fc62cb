/**
 * YAML → plain values with locations. With the failsafe schema of YAML 1.2 every scalar is the text as written: 13:30
 * is not 810 and «nej» is a string.
 */
import { type Document, isMap, isNode, LineCounter, parseDocument, visit } from 'yaml';
import { error, type Location, type Problem } from '../domain/problem.ts';
import { checkCharacters } from './source-text.ts';

/** A value of strings, arrays and plain objects, with the locations of its parts. */
export interface Located {
  value: unknown;
  /** The location of the value at a path; of its nearest ancestor when there is none. */
  locationOf(path: readonly (string | number)[]): Location;
  /** The location of the key at a path. */
  keyLocationOf(path: readonly (string | number)[]): Location;
}

const MESSAGES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Samma nyckel står två gånger – bara en av raderna kan gälla – ta bort den ena.',
  TAB_AS_INDENT: 'Raden är indragen med tabb – YAML vill ha mellanslag – byt tabben mot två mellanslag.',
  BAD_INDENT:
    'Indraget stämmer inte, eller en parentes är inte avslutad – raden hör inte ihop med raden ovanför – rätta indraget, eller avsluta med ] eller }.',
  MISSING_CHAR: 'Ett tecken saknas – ett citattecken, en parentes eller ett kolon väntades – skriv det.',
  MULTILINE_IMPLICIT_KEY:
    'Raden går inte att läsa – en rad med ”nyckel: värde” väntades – kontrollera kolon och indrag.',
  BLOCK_AS_IMPLICIT_KEY: 'Raden har två kolon – värdet läses då som en ny nyckel – sätt citattecken runt värdet.',
  BAD_ALIAS: 'Texten börjar med * – i YAML är det en hänvisning, och sådana läses inte – sätt citattecken runt texten.',
  BAD_ANCHOR:
    'Texten börjar med & – i YAML är det ett märke, och ordet skulle försvinna – sätt citattecken runt texten.',
  TAG_RESOLVE_FAILED:
    'Texten börjar med ! – i YAML är det en typ, och sådana läses inte – sätt citattecken runt texten.',
};
const OTHERWISE =
  'YAML går inte att läsa – rader med ”nyckel: värde” väntades – kontrollera kolon, indrag och citattecken.';

/** The values of a YAML text, or its problems. */
export function readYaml(file: string, text: string): { located?: Located; problems: Problem[] } {
  const { document, lines } = parseYaml(text);
  return locate(file, document, lines);
}

/** A parsed document, and the line starts that locations are computed from. */
export interface ParsedYaml {
  document: Document.Parsed;
  lines: LineCounter;
}

/** The parsed document, with its errors in it. */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: true,
    lineCounter: lines,
    prettyErrors: false,
  });
  return { document, lines };
}

/** The values of a document with their locations, or its problems. */
export function locate(
  file: string,
  document: Document.Parsed,
  lines: LineCounter,
): { located?: Located; problems: Problem[] } {
  const locationAt = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = [...document.errors, ...document.warnings, ...references(document)].map(({ code, pos }) =>
    error(locationAt(pos[0]), `yaml-${code.toLowerCase().replaceAll('_', '-')}`, MESSAGES[code] ?? OTHERWISE),
  );
  problems.push(...escapedCharacters(document, locationAt));
  if (problems.length > 0) return { problems };
  const locationOf = (path: readonly (string | number)[]): Location => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return locationAt(node.range[0]);
    }
    return locationAt(document.contents?.range?.[0] ?? 0);
  };
  const keyLocationOf = (path: readonly (string | number)[]): Location => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === path.at(-1)) : undefined;
    return isNode(pair?.key) && pair.key.range ? locationAt(pair.key.range[0]) : locationOf(path);
  };
  return { located: { value: document.toJS(), locationOf, keyLocationOf }, problems: [] };
}

/** Characters that are refused in files can be written as escapes («\0») within double quotes. */
function escapedCharacters(document: Document.Parsed, locationAt: (offset: number) => Location): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Scalar(_, { type, value, range }) {
      if (type === 'QUOTE_DOUBLE') found.push(...checkCharacters(String(value), () => locationAt(range?.[0] ?? 0)));
    },
  });
  return found.filter(({ severity }) => severity === 'error');
}

/**
 * All aliases and anchors are refused: authors do not mean them, nested aliases can exhaust memory, and an anchor
 * removes its word from the text.
 */
function references(document: Document.Parsed): { code: string; pos: [number, number] }[] {
  const found: { code: string; pos: [number, number] }[] = [];
  visit(document, {
    Alias(_, node) {
      found.push({ code: 'BAD_ALIAS', pos: [node.range?.[0] ?? 0, node.range?.[1] ?? 0] });
      return visit.BREAK;
    },
    Value(_, node) {
      if (node.anchor) found.push({ code: 'BAD_ANCHOR', pos: [node.range?.[0] ?? 0, node.range?.[1] ?? 0] });
    },
  });
  return found;
}
