/**
 * Lines that people write and YAML reads as something else, or not at all → lines as they were meant, with a fault for
 * each. So the rest of the file is read, and its problems come in the same run. The number of lines stays the same.
 */
import { type Problem, problemOf } from '../domain/problem.ts';
import { anyKeyOf } from './keys.ts';
import { lost, withoutCommentInBrackets, withoutCommentInValue } from './yaml-comments.ts';
import {
  type Before,
  endOfQuote,
  type Fault,
  kindOfValue,
  type MendedLine,
  scanBrackets,
  type ValueKind,
  type YamlLine,
  yamlLine,
} from './yaml-line.ts';
import { listMender } from './yaml-lists.ts';
import { inQuotes, shown } from './yaml-text.ts';

/** The text as it was meant. */
export interface Mended {
  text: string;
  problems: Problem[];
  /** Whether the value of some line could not be read. */
  incomplete: boolean;
}

/** Lines that belong to a value which began before them. */
type Within =
  | { kind: 'block'; indent: number }
  | { kind: 'quoted'; quote: string }
  | { kind: 'brackets'; open: number };

/** What `@` and other signs mean in YAML, at the beginning of a value. */
const SIGNS: readonly (readonly [RegExp, string, string])[] = [
  [/^\*\S/, 'yaml-bad-alias', 'Texten börjar med * – i YAML är det en hänvisning, och sådana läses inte'],
  [/^&\S/, 'yaml-bad-anchor', 'Texten börjar med & – i YAML är det ett märke, och ordet skulle försvinna'],
  [/^!\S/, 'yaml-tag-resolve-failed', 'Texten börjar med ! – i YAML är det en typ, och sådana läses inte'],
  [/^@/, 'yaml-bad-scalar-start', 'Texten börjar med @ – så kan en text inte börja i YAML'],
  [/^`/, 'yaml-bad-scalar-start', 'Texten börjar med ` – så kan en text inte börja i YAML'],
];

/** The text of a file or its front matter as it was meant. */
export function mendYaml(file: string, text: string): Mended {
  const lines = text.split('\n');
  const faults: (Fault & { line: number })[] = [];
  const lists = listMender(lines);
  let before: Before | undefined;
  let within: Within | undefined;
  const mended = lines.map((written, number) => {
    const straight = withPlainSpaces(written);
    if (within) {
      within = goesOn(within, straight);
      if (within) {
        if (within.kind === 'quoted' && endsQuote(within.quote, straight)) within = undefined;
        if (within?.kind !== 'brackets') return written;
        const { line, fault } = withoutCommentInBrackets(straight, 0, within.open);
        if (fault) faults.push({ line: number, ...fault });
        within = { ...within, open: scanBrackets(line, within.open).open };
        if (within.open <= 0) within = undefined;
        return line;
      }
    }
    if (straight.trim() === '') return straight;
    if (/^\s*#/.test(straight)) {
      const { line, fault } = commentWithinText(straight, before);
      if (fault) faults.push({ line: number, ...fault });
      return line;
    }
    let line = straight;
    for (const mend of [withoutTabs, atTheLeft, lists.mend, withColon, withIndent, withQuotes]) {
      const result = mend(line, before, number, lines);
      line = result.line;
      if (result.fault) faults.push({ line: number, ...result.fault });
    }
    const read = yamlLine(line);
    const kind = kindOfValue(read.value);
    if (line.trim() !== '') before = { ...read, kind, number };
    within = withinAfter(read, kind);
    return line;
  });
  return {
    text: mended.join('\n'),
    problems: faults.map(({ line, column, rule, severity, message }) =>
      problemOf(severity, { file, line: line + 1, column }, rule, message),
    ),
    incomplete: faults.some(({ unread }) => unread),
  };
}

/** A no-break space where only a space can stand: as indentation, and after a dash or the colon of a key. */
function withPlainSpaces(line: string): string {
  if (!/[\u00a0\u2007\u202f]/.test(line)) return line;
  return line
    .replace(/^[ \u00a0\u2007\u202f]+/, (spaces) => ' '.repeat(spaces.length))
    .replace(
      /^( *-)[\u00a0\u2007\u202f ]+/,
      (start) => `${start.trimEnd()}${' '.repeat(start.length - start.trimEnd().length)}`,
    )
    .replace(/^( *(?:- +)?[\p{L}_ -]+:)[\u00a0\u2007\u202f ]+/u, (start, key: string) => key.padEnd(start.length, ' '));
}

/** The value that began before, when a line belongs to it. */
function goesOn(within: Within, line: string): Within | undefined {
  if (within.kind === 'block') return line.trim() === '' || yamlLine(line).indent > within.indent ? within : undefined;
  const { indent, dashes, key } = yamlLine(line);
  // a bracket or a quotation mark that nobody closed ends where a key begins
  if (indent === 0 && dashes === '' && key !== undefined && anyKeyOf(key)) return undefined;
  return within;
}

/** Whether a text in quotation marks that began on an earlier line ends on a line. */
function endsQuote(quote: string, line: string): boolean {
  return endOfQuote(quote + line) >= 0;
}

/** What the lines after a line belong to. */
function withinAfter({ indent, value }: YamlLine, kind: ValueKind): Within | undefined {
  if (kind === 'block') return { kind, indent };
  if (kind === 'quoted') return endOfQuote(value) < 0 ? { kind, quote: value.charAt(0) } : undefined;
  if (kind !== 'brackets') return undefined;
  const { open } = scanBrackets(value, 0);
  return open > 0 ? { kind, open } : undefined;
}

/** A comment between the lines of one text ends it, and is lost itself. */
function commentWithinText(line: string, before: Before | undefined): MendedLine {
  const { indent } = yamlLine(line);
  if (before?.kind !== 'plain' || indent <= before.indent || !/^\s*#\S/.test(line)) return { line };
  const fault = lost(
    line.trim(),
    indent + 1,
    `${'key' in before && before.key ? `${before.key}: ` : ''}"… ${line.trim()}"`,
  );
  return { line: '', fault: { ...fault, unread: true } };
}

/** Indentation by tabs → by spaces; none for a key of the outermost level. */
function withoutTabs(line: string, before: Before | undefined): MendedLine {
  const [, tabs] = /^( *\t\s*)\S/.exec(line) ?? [];
  if (tabs === undefined) return { line };
  const rest = line.trimStart();
  const right = belongsAtTheLeft(yamlLine(rest), before) ? rest : tabs.replaceAll('\t', '  ') + rest;
  const message = 'Raden är indragen med tabb – YAML vill ha mellanslag – byt tabben mot två mellanslag.';
  return { line: right, fault: { column: 1, rule: 'yaml-tab-as-indent', severity: 'error', message } };
}

/** A key that is indented below a line that has a value already → not indented. */
function atTheLeft(line: string, before: Before | undefined): MendedLine {
  const read = yamlLine(line);
  if (read.indent === 0 || !belongsAtTheLeft(read, before)) return { line };
  const message = `Raden är indragen, fast raden ovanför redan har ett värde – ”${read.key}” längst till vänster väntades – ta bort mellanslagen före.`;
  return { line: line.trimStart(), fault: { column: 1, rule: 'wrong-indent', severity: 'error', message } };
}

function belongsAtTheLeft({ key, dashes }: YamlLine, before: Before | undefined): boolean {
  const isComplete = before?.indent === 0 && before.dashes === '' && before.key !== undefined && before.kind !== 'none';
  return isComplete && before.kind !== 'block' && dashes === '' && key !== undefined && anyKeyOf(key) !== undefined;
}

/** «date:2017-03-07» and «group Styrelsen» → with a colon and a space. */
function withColon(line: string, before: Before | undefined): MendedLine {
  const { indent, dashes, key, value, at } = yamlLine(line);
  if (key !== undefined) return { line };
  const [, word = '', rest = ''] = /^([\p{L}_-]+):(\S.*)$/u.exec(value) ?? [];
  const mayBeKey = indent === 0 || dashes !== '' || before?.kind === 'none' || before?.indent === indent;
  if (word && mayBeKey && anyKeyOf(word)) {
    const right = `${line.slice(0, at)}${word}: ${rest}`;
    const message = `Ett mellanslag saknas efter kolonet – YAML läser annars ”${shown(value)}” som ett enda ord – skriv ”${shown(right)}”.`;
    return { line: right, fault: { column: at + 1, rule: 'space-after-colon', severity: 'error', message } };
  }
  if (indent > 0 || dashes !== '') return { line };
  const [, first = '', text = ''] = /^([\p{L}_-]+)(?:\s+(.*))?$/u.exec(value) ?? [];
  if (!anyKeyOf(first) || (text !== '' && /^\p{Lu}/u.test(first))) return { line };
  const advice = before?.kind === 'plain' ? ' Hör raden till texten ovanför, dra in den med två mellanslag.' : '';
  const message = `Ett kolon saknas efter ”${first}” – en rad med nyckel och värde väntades – skriv ”${shown(`${first}: ${text || '…'}`)}”.${advice}`;
  return {
    line: text ? `${first}: ${text}` : '',
    fault: { column: 1, rule: 'missing-colon', severity: 'error', message, unread: true },
  };
}

/** The second line of a text, which is not indented → indented. */
function withIndent(line: string, before: Before | undefined): MendedLine {
  const { indent, dashes, key, value } = yamlLine(line);
  const isText = indent === 0 && dashes === '' && key === undefined && kindOfValue(value) === 'plain';
  if (!before || !isText || before.kind === 'quoted' || before.kind === 'brackets') return { line };
  if (before.dashes !== '' && before.key === undefined) {
    const right = `${' '.repeat(before.indent)}- ${value}`;
    const message = `Raden är ingen punkt i listan – ett bindestreck och ett mellanslag först väntades – skriv ”${shown(right)}”.`;
    return { line: right, fault: { column: 1, rule: 'list-mark', severity: 'error', message } };
  }
  const message =
    'Raden är inte indragen – den hör ihop med raden ovanför, eller saknar ett kolon – dra in den med två mellanslag.';
  return { line: `  ${line}`, fault: { column: 1, rule: 'missing-indent', severity: 'error', message } };
}

/** A value that needs quotation marks → with them. */
function withQuotes(line: string, before: Before | undefined, number: number, lines: readonly string[]): MendedLine {
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
