/** Tables without the row under their header, and tables that were pasted with tabs. */
import { columnsOf } from '../outcomes/shapes/table-columns.ts';
import type { Edit } from './edited-text.ts';
import { ITEM, isParagraph, type Line } from './lines.ts';
import type { Changes, Doubt, Rule } from './rule.ts';

const SEPARATOR = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;
const ROW = /^\|.*\|[ \t]*$/;

/** `| Vad | Vem |⏎| Köpa jord | Bo |` */
export const pipeTables: Rule = {
  written: ['| Vad | Vem |⏎| Köpa jord | Bo |'],
  readAs: 'en tabell',
  because: 'Raden med streck under rubrikerna är lätt att glömma.',
  sign: /\|[^\n|]*\n[^\n|]*\|/,
  read: (lines) => ({
    edits: lines.flatMap((line, index) => {
      const below = lines[index + 1];
      const cells = cellsIn(line);
      if (cells < 2 || cellsIn(lines[index - 1]) > 0 || SEPARATOR.test(line.rest) || !below?.isText) return [];
      const separator = `${line.prefix}${separatorFor(cells)}`;
      if (below.rest.includes('-') && SEPARATOR.test(below.rest)) {
        const isRight = cellsIn(below) === cells || !below.rest.includes('|');
        return isRight ? [] : [{ start: below.start, end: below.end, text: separator }];
      }
      // without signs at its ends a row is surely one when the next has as many cells
      const isRow = ROW.test(line.rest) ? ROW.test(below.rest) : cells > 2 && cellsIn(below) === cells;
      return isRow ? [{ start: line.end, end: line.end, text: `\n${separator}` }] : [];
    }),
  }),
};

/** How many cells a row has; 0 for a line that is none. */
function cellsIn(line: Line | undefined): number {
  if (!line?.isText || !line.rest.includes('|')) return 0;
  return line.rest
    .trim()
    .replace(/\\\|/g, '')
    .replace(/^\||\|$/g, '')
    .split('|').length;
}

function separatorFor(cells: number): string {
  return `|${' --- |'.repeat(cells)}`;
}

/** No table is wider whose rows get the cells that they lack; else few rows could become many times the file. */
const MOST_COLUMNS = 50;

/** `Vad⇥Vem⏎Köpa jord⇥Bo` */
export const tabTables: Rule = {
  written: ['Vad⇥Vem⇥När⏎Köpa jord⇥Bo⇥10 mars'],
  readAs: 'en tabell, om alla raderna har lika många tabbar; annars text, med en varning',
  because: 'Word och Excel klistrar in tabeller så, och Markdown skulle göra raderna till ett stycke.',
  sign: /\t/,
  read: (lines) => {
    const changes: Required<Changes> = { edits: [], doubts: [] };
    for (let index = 0; index < lines.length; index += 1) {
      const rows = rowsFrom(lines, index);
      if (rows.length > 1) {
        const tabs = new Set(rows.map(({ rest }) => tabsIn(rest)));
        const columns = Math.max(...tabs) + 1;
        const isKnown = isKnownHeader(rows[0]) && columns <= MOST_COLUMNS;
        if (isKnown || tabs.size === 1) for (const edit of asTable(rows, columns)) changes.edits.push(edit);
        if (!isKnown) changes.doubts.push(tabs.size === 1 ? unknownHeader(rows) : unevenRows(rows));
      }
      index += Math.max(rows.length - 1, 0);
    }
    return changes;
  },
};

/** The lines from one on that are cells with tabs between them; none where a paragraph or an item has begun before. */
function rowsFrom(lines: readonly Line[], index: number): Line[] {
  if (isParagraph(lines[index - 1])) return [];
  let end = index;
  for (let line = lines[end]; line && isTabRow(line); line = lines[end]) end += 1;
  return lines.slice(index, end);
}

/** A tab after a label or the sign of an item is only a wide space. */
function isTabRow(line: Line): boolean {
  return isParagraph(line) && /[^:\t]\t/.test(line.rest) && !ITEM.test(line.rest) && tabsIn(line.rest) > 0;
}

function tabsIn(rest: string): number {
  return rest.trimEnd().split('\t').length - 1;
}

function isKnownHeader(row: Line | undefined): boolean {
  const { hasTasks, hasDecisions } = columnsOf(row?.rest.split('\t') ?? []);
  return hasTasks || hasDecisions;
}

function asTable(rows: readonly Line[], columns: number): Edit[] {
  return rows.flatMap(({ start, end, prefix, rest }, row) => {
    const edits: Edit[] = [{ start: start + prefix.length, end: start + prefix.length, text: '| ' }];
    for (const { index, 0: sign } of rest.trimEnd().matchAll(/\t|(?<!\\)\|/g)) {
      const at = start + prefix.length + index;
      edits.push({ start: at, end: at + 1, text: sign === '\t' ? ' | ' : '\\|' });
    }
    const missing = ' |'.repeat(columns - 1 - tabsIn(rest));
    const separator = row === 0 ? `\n${prefix}${separatorFor(columns)}` : '';
    return [...edits, { start: end, end, text: ` |${missing}${separator}` }];
  });
}

const firstCells = ([row]: readonly Line[]): string => row?.rest.trim().replace(/\t+/g, ' · ').slice(0, 60) ?? '';

function unknownHeader(rows: readonly Line[]): Doubt {
  return {
    offset: rows[0]?.start ?? 0,
    rule: 'tabs-as-table',
    message: `Raderna med tabb läses som en tabell, och den första, ”${firstCells(rows)}”, som dess rubriker – en tabell skrivs med | mellan cellerna – skriv den så om den första raden inte är rubriker.`,
  };
}

function unevenRows(rows: readonly Line[]): Doubt {
  return {
    offset: rows[0]?.start ?? 0,
    rule: 'uneven-tabs',
    message: `Raderna från ”${firstCells(rows)}” har olika många tabbar – de läses som ett stycke – skriv dem som en tabell med | mellan cellerna, eller som en lista.`,
  };
}

/** A table drawn with lines, as Pandoc writes them. */
const DRAWN = /^(?:\+(?:[-=]{2,}\+)+|-{2,}(?: +-{2,})+)[ \t]*$/;
const DRAWN_MESSAGE =
  'Tabellen är ritad med streck – den läses som ett stycke text – skriv den med | mellan cellerna, en rad för varje rad.';
/** No drawn row has more lines between it and the next line. */
const FAR = 30;

/** `+-----+-----+`, `----- -----` */
export const drawnTables: Rule = {
  written: ['+-----+-----+', 'Vad   Vem⏎----- -----'],
  readAs: 'text, med en varning',
  because: 'Pandoc ritar sina tabeller så, men här skrivs de med | mellan cellerna.',
  sign: /^[ \t>]*(?:\+[-=]{2,}\+|-{2,} +-{2,})/m,
  read: (lines) => {
    let last = -FAR;
    const doubts = lines.flatMap((line, index): Doubt[] => {
      if (!line.isText || !DRAWN.test(line.rest)) return [];
      const isFirst = index - last >= FAR;
      last = index;
      return isFirst ? [{ offset: line.start, rule: 'drawn-table', message: DRAWN_MESSAGE }] : [];
    });
    return { edits: [], doubts };
  },
};
