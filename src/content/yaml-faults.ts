/** What a parsed YAML document has that is not read, and the messages about it. */
import { type Document, visit } from 'yaml';
import { checkCharacters } from './source-text.ts';

/** A fault at an offset of the text. */
export interface YamlFault {
  code: string;
  offset: number;
}

const MESSAGES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Raden är indragen med tabb – YAML vill ha mellanslag – byt tabben mot två mellanslag.',
  BAD_INDENT:
    'Indraget stämmer inte, eller en parentes är inte avslutad – raden hör inte ihop med raden ovanför – rätta indraget, eller avsluta med ] eller }.',
  MISSING_CHAR: 'Ett tecken saknas – ett citattecken, en parentes eller ett kolon väntades – skriv det.',
  OPEN_QUOTE:
    'Citattecknet avslutas aldrig – samma tecken väntades där texten slutar – skriv det, eller ta bort det första.',
  TEXT_AFTER_QUOTE:
    'Det står mer på raden efter citattecknet – citattecken runt hela texten väntades – flytta det sista till radens slut, eller ta bort båda.',
  MULTILINE_IMPLICIT_KEY: 'Raden går inte att läsa – en rad med ”ord: värde” väntades – kontrollera kolon och indrag.',
  BLOCK_AS_IMPLICIT_KEY: 'Raden har två kolon – värdet läses då som en ny rad – sätt citattecken runt värdet.',
  BAD_ALIAS: 'Texten börjar med * – i YAML är det en hänvisning, och sådana läses inte – sätt citattecken runt texten.',
  BAD_ANCHOR:
    'Texten börjar med & – i YAML är det ett märke, och ordet skulle försvinna – sätt citattecken runt texten.',
  TAG_RESOLVE_FAILED:
    'Texten börjar med ! – i YAML är det en typ, och sådana läses inte – sätt citattecken runt texten.',
};
const OTHERWISE =
  'YAML går inte att läsa – rader med ”ord: värde” väntades – kontrollera kolon, indrag och citattecken.';

/** The message about a fault. */
export function messageOf({ code }: YamlFault): string {
  return MESSAGES[code] ?? OTHERWISE;
}

/** The rule of a fault. */
export function ruleOf({ code }: YamlFault): string {
  return `yaml-${code.toLowerCase().replaceAll('_', '-')}`;
}

/**
 * The faults of a document in the order of its text: those that YAML has, and what is not read here. Keys that stand
 * twice are none of them, since the document can be read.
 */
export function faultsOf(document: Document.Parsed, text: string): YamlFault[] {
  let quotes: readonly number[] | undefined;
  const found = [...document.errors, ...document.warnings].map(({ code, pos, message }) => {
    if (code === 'MISSING_CHAR' && message.includes('closing')) {
      quotes ??= quotesIn(document);
      return openQuote(quotes, pos[0]);
    }
    return { code: /Unexpected scalar at node end/.test(message) ? 'TEXT_AFTER_QUOTE' : code, offset: pos[0] };
  });
  // most texts have no sign of a reference
  const refused = /[*&]/.test(text) ? references(document) : [];
  return [...found, ...refused].toSorted((a, b) => a.offset - b.offset);
}

/** The offsets of the texts in quotation marks, in their order. */
function quotesIn(document: Document.Parsed): number[] {
  const starts: number[] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if (range && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')) starts.push(range[0]);
    },
  });
  return starts;
}

/** The fault of a quotation mark that is never closed, where it stands: the last that begins before an offset. */
function openQuote(quotes: readonly number[], offset: number): YamlFault {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const start = quotes[low - 1];
  return start === undefined ? { code: 'MISSING_CHAR', offset } : { code: 'OPEN_QUOTE', offset: start };
}

/**
 * All aliases and anchors are refused: authors do not mean them, nested aliases can exhaust memory, and an anchor
 * removes its word from the text.
 */
function references(document: Document.Parsed): YamlFault[] {
  const found: YamlFault[] = [];
  visit(document, {
    Alias(_, node) {
      found.push({ code: 'BAD_ALIAS', offset: node.range?.[0] ?? 0 });
      return visit.BREAK;
    },
    Value(_, node) {
      if (node.anchor) found.push({ code: 'BAD_ANCHOR', offset: node.range?.[0] ?? 0 });
    },
  });
  return found;
}

/** The offsets of texts with an escape, «\0» within double quotes, for a character that is refused in files. */
export function refusedEscapes(document: Document.Parsed): { offset: number; text: string }[] {
  const found: { offset: number; text: string }[] = [];
  visit(document, {
    Scalar(_, { type, value, range }) {
      if (type !== 'QUOTE_DOUBLE') return;
      const offset = range?.[0] ?? 0;
      const refused = checkCharacters(String(value), () => ({ file: '', line: 1, column: 1 }));
      if (refused.some(({ severity }) => severity === 'error')) found.push({ offset, text: String(value) });
    },
  });
  return found;
}
