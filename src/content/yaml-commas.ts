/** A comma in a text within braces ends the text: «{ text: Rätt namn, inte G7. }» has a key «inte G7.». */
import { type Document, isScalar, type Pair, visit } from 'yaml';
import { anyKeyOf } from './keys.ts';
import { inQuotes, shown } from './yaml-text.ts';

/** A text that a comma ended, where it begins, and the message about it. */
export interface CommaFault {
  offset: number;
  message: string;
}

/** The texts of a document that a comma ended; the document has them whole afterwards. `text` is what was parsed. */
export function joinAtCommas(document: Document.Parsed, text: string): CommaFault[] {
  if (!text.includes('{')) return [];
  const found: { start: number; end: number }[] = [];
  visit(document, {
    Map(_, map) {
      if (!map.flow) return;
      const kept: typeof map.items = [];
      for (const pair of map.items) {
        const before = kept.at(-1);
        const joined = joinedRange(before, pair);
        if (!joined) {
          kept.push(pair);
          continue;
        }
        const [start, end] = joined;
        const whole = text.slice(start, end);
        if (isScalar(before?.value)) {
          before.value.value = whole;
          before.value.range = [start, end, end];
        }
        found.push({ start, end });
      }
      map.items = kept;
    },
  });
  // a text with two commas is found twice
  return found
    .filter(({ start }, index) => found[index + 1]?.start !== start)
    .map(({ start, end }) => ({ offset: start, message: messageFor(text, start, end) }));
}

/** Where the value of a pair begins and the key of the next ends, when that key is text after a comma. */
function joinedRange(before: Pair<unknown, unknown> | undefined, { key, value }: Pair<unknown, unknown>) {
  if (!before || !isScalar(key) || anyKeyOf(String(key.value)) || !isNone(value)) return undefined;
  if (!isScalar(before.value) || before.value.type !== 'PLAIN') return undefined;
  const [start, end] = [before.value.range?.[0], key.range?.[1]];
  return start === undefined || end === undefined ? undefined : ([start, end] as const);
}

function isNone(value: unknown): boolean {
  return value === null || (isScalar(value) && (value.value === null || value.value === '') && value.type === 'PLAIN');
}

function messageFor(text: string, start: number, end: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const line =
    text.slice(lineStart, start) +
    inQuotes(text.slice(start, end)) +
    text.slice(end, lineEnd < 0 ? undefined : lineEnd);
  return `Texten har ett komma – inom { } skiljer komma uppgifterna åt, och citattecken runt texten väntades – skriv ”${shown(line)}”.`;
}
