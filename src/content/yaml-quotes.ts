/** Values that need straight quotation marks to be read as they are written → values that have them. */
import { lost, withoutCommentInBrackets, withoutCommentInValue } from './yaml-comments.ts';
import { type Before, kindOfValue, type MendedLine, yamlLine } from './yaml-line.ts';
import { inQuotes, shown } from './yaml-text.ts';

/** What `@` and other signs mean in YAML, at the beginning of a value. */
const SIGNS: readonly (readonly [RegExp, string, string])[] = [
  [/^\*\S/, 'yaml-bad-alias', 'Texten börjar med * – i YAML är det en hänvisning, och sådana läses inte'],
  [/^&\S/, 'yaml-bad-anchor', 'Texten börjar med & – i YAML är det ett märke, och ordet skulle försvinna'],
  [/^!\S/, 'yaml-tag-resolve-failed', 'Texten börjar med ! – i YAML är det en typ, och sådana läses inte'],
  [/^@/, 'yaml-bad-scalar-start', 'Texten börjar med @ – så kan en text inte börja i YAML'],
  [/^`/, 'yaml-bad-scalar-start', 'Texten börjar med ` – så kan en text inte börja i YAML'],
];

/** A value that needs quotation marks → with them. */
export function withQuotes(
  line: string,
  before: Before | undefined,
  number: number,
  lines: readonly string[],
): MendedLine {
  const { indent, dashes, key, value, at } = yamlLine(line);
  const kind = kindOfValue(value);
  if (kind === 'brackets') return withoutCommentInBrackets(line, at, 0);
  if (kind === 'none' && value !== '') return numberSignAlone(line, at, lines[number + 1] ?? '');
  if (kind !== 'plain') return { line };
  const goesOnFromAbove = key === undefined && dashes === '' && before !== undefined && indent > before.indent;
  const quoted = line.slice(0, at) + inQuotes(value.trim());
  const [, rule, meaning] = goesOnFromAbove ? [] : (SIGNS.find(([sign]) => sign.test(value)) ?? []);
  if (rule) {
    const message = `${meaning} – sätt citattecken runt texten.`;
    return { line: quoted, fault: { column: at + 1, rule, severity: 'error', message } };
  }
  const [, inner] = /^[”“„»«](.*)[”“»«]$/.exec(value.trim()) ?? [];
  if (inner !== undefined && /:\s|\s#/.test(inner)) {
    const right = line.slice(0, at) + inQuotes(inner);
    const message = `Citattecknen är böjda, och texten har kolon eller # – raka citattecken väntades – skriv ”${shown(right)}”.`;
    return { line: right, fault: { column: at + 1, rule: 'curly-quotes', severity: 'error', message } };
  }
  return withoutCommentInValue(line, value);
}

/** «projects: #12» → nothing; a comment before the lines of the value is left alone. */
function numberSignAlone(line: string, at: number, next: string): MendedLine {
  const text = line.slice(at);
  const { indent, dashes } = yamlLine(next);
  const hasLinesBelow = next.trim() !== '' && (indent > yamlLine(line).indent || dashes !== '');
  if (!/^#\S/.test(text) || hasLinesBelow) return { line };
  const start = line.slice(0, at);
  return { line: '', fault: { ...lost(text, at + 1, start + inQuotes(text)), unread: true } };
}
