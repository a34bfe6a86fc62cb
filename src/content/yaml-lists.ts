/** Lists as people write them → lists of YAML: other signs than a dash, no sign at all, points that are not in line. */
import { anyKeyOf, isListKey } from './keys.ts';
import { type Before, kindOfValue, type MendedLine, yamlLine } from './yaml-line.ts';
import { shown } from './yaml-text.ts';

const MARK = /^( *)([*•·–—‐−]|-(?=[^\s-]))\s*(?=\S)/u;

/** Mends the lines of a text in their order. */
export function listMender(lines: readonly string[]) {
  /** The indentation of each list that a line may belong to, with the line of its first point. */
  let open: { indent: number; first: number; keyIndent: number }[] = [];
  /** The point that is reported, so that a list is reported once. */
  let isReported = false;

  const report = (line: string, column: number, rule: string, message: string, at?: number): MendedLine => {
    if (isReported) return { line };
    isReported = true;
    return { line, fault: { column, rule, severity: 'error', message, ...(at !== undefined && { line: at }) } };
  };

  const mend = (line: string, before: Before | undefined, number: number): MendedLine => {
    const { indent, dashes, key } = yamlLine(line);
    if (key !== undefined && dashes === '') {
      open = open.filter((list) => list.indent < indent);
      isReported = false;
      return { line };
    }
    const isFirst = isListOf(before);
    const isNext = before !== undefined && before.dashes !== '' && before.key === undefined && before.kind === 'plain';
    const mark = MARK.exec(line);
    if (mark && (isFirst || (isNext && open.length > 0))) return withDash(line, mark, number, before);
    if (isFirst && dashes === '' && isTextInList(lines, number))
      return withDash(line, /^( *)/.exec(line), number, before);
    if (dashes === '') {
      if (isReported && isNext && indent === before.indent && kindOfValue(line.trim()) === 'plain')
        return { line: `${' '.repeat(indent)}- ${line.trim()}` };
      return { line };
    }
    return inLine(line, indent, before, number);
  };

  const withDash = (
    line: string,
    mark: RegExpExecArray | null,
    number: number,
    before: Before | undefined,
  ): MendedLine => {
    const [start = '', spaces = '', sign] = mark ?? [];
    const right = `${spaces}- ${line.slice(start.length)}`;
    const inList = inLine(right, spaces.length, before, number);
    const what =
      sign === '-'
        ? 'Ett mellanslag saknas efter bindestrecket'
        : sign
          ? `Punkten börjar med ${sign}`
          : 'Raderna saknar bindestreck';
    const message = `${what} – bindestreck och mellanslag före varje punkt i listan väntades – skriv ”${shown(right)}”.`;
    return inList.fault ? inList : report(inList.line, spaces.length + 1, 'list-mark', message);
  };

  /** A point with the indentation of its list. */
  const inLine = (line: string, indent: number, before: Before | undefined, number: number): MendedLine => {
    const known = open.findIndex((list) => list.indent === indent);
    if (known >= 0) {
      open = open.slice(0, known + 1);
      return { line };
    }
    const last = open.at(-1);
    const follows = before && before.dashes !== '' && before.key === undefined && before.kind !== 'none';
    if (!last || !follows) {
      open = [
        ...open.filter((list) => list.indent < indent),
        { indent, first: number, keyIndent: before?.indent ?? -1 },
      ];
      return { line };
    }
    const right = ' '.repeat(last.indent) + line.trimStart();
    if (indent > last.indent && last.indent <= last.keyIndent) {
      const message = `Punkterna i listan är olika långt indragna, den här och den på rad ${number + 1} – samma indrag väntades – dra in raden med ${wordFor(indent - last.indent)} mellanslag.`;
      return report(right, 1, 'list-indent', message, last.first);
    }
    const message = `Punkten är inte indragen som den på rad ${last.first + 1} – samma indrag väntades – skriv ”${' '.repeat(last.indent)}${shown(line)}”.`;
    return report(right, indent + 1, 'list-indent', message);
  };

  return { mend };
}

/** Whether a line is the key of a list whose points follow. */
function isListOf(before: Before | undefined): boolean {
  const key = before?.key === undefined ? undefined : anyKeyOf(before.key);
  return before?.kind === 'none' && key !== undefined && isListKey(key);
}

/** Whether a line begins a list without dashes: several lines in line with each other. */
function isTextInList(lines: readonly string[], number: number): boolean {
  const isText = (line: string | undefined): boolean => {
    const { key, dashes, value } = yamlLine(line ?? '');
    return key === undefined && dashes === '' && kindOfValue(value) === 'plain';
  };
  const { indent } = yamlLine(lines[number] ?? '');
  return (
    indent > 0 &&
    isText(lines[number]) &&
    isText(lines[number + 1]) &&
    yamlLine(lines[number + 1] ?? '').indent === indent
  );
}

function wordFor(spaces: number): string {
  return ['', 'ett', 'två', 'tre', 'fyra'][spaces] ?? String(spaces);
}
