/** Random edits of a text, line by line; each line has a number of its own that it keeps wherever it goes. */
import fc from 'fast-check';

/** A line, and the number that tells it from all others: a line that is split keeps it in both parts. */
export interface Line {
  id: number;
  text: string;
}

/** An edit; its numbers choose lines and words, whatever the text is. */
export interface Edit {
  kind: keyof typeof EDITS;
  at: number;
  to: number;
}

type Change = (lines: readonly Line[], edit: Edit, others: readonly string[]) => Line[];

/** The kinds of edit; `others` are the lines of other minutes. */
const EDITS = {
  'delete a line': (lines, { at }) => lines.toSpliced(at % lines.length, 1),
  'delete a paragraph': (lines, { at }) => without(lines, paragraphAt(lines, at)),
  'move a paragraph': (lines, { at, to }) => {
    const paragraph = paragraphAt(lines, at);
    return placed(without(lines, paragraph), paragraph, to);
  },
  'copy a paragraph': (lines, { at, to }) => placed(lines, paragraphAt(lines, at).map(copyOf), to),
  'copy a paragraph with another end': (lines, { at, to }, others) => {
    const copy = paragraphAt(lines, at).map(copyOf);
    const text = (copy[0]?.text ?? '').replace(/\.$/, ` ${others[to % others.length]?.toLowerCase()}`);
    return placed(lines, [{ id: newId(), text }, ...copy.slice(1)], Math.max(0, (at % lines.length) - (to % 9)));
  },
  'add a line of other minutes': (lines, { at, to }, others) =>
    placed(lines, [{ id: newId(), text: others[at % others.length] ?? '' }], to),
  'write another paragraph instead': (lines, { at, to }, others) => {
    const paragraph = paragraphAt(lines, at);
    const place = lines.indexOf(paragraph[0] as Line);
    return without(lines, paragraph).toSpliced(place, 0, { id: newId(), text: others[to % others.length] ?? '' });
  },
  'begin with a title': (lines, { at, to }) => {
    const titles = lines.filter(({ text }) => text.startsWith('#')).map(({ text }) => text.replace(/^#+ /, ''));
    const title = titles[to % (titles.length || 1)] ?? '';
    return withText(lines, at, (text) => text.replace(/^((?:[-*] )?(?:\p{L}+: )?)(?=\p{L})/u, `$1${title}, `));
  },
  'split a line': (lines, { at }) => {
    const index = at % lines.length;
    const { id = 0, text = '' } = lines[index] ?? {};
    const [first = '', ...rest] = text.split(/(?<=[.!?:,])\s+/);
    const parts = rest.length > 0 ? [first, '', rest.join(' ')] : [text];
    return lines.toSpliced(index, 1, ...parts.map((part) => ({ id: part === '' ? newId() : id, text: part })));
  },
  'correct a word': (lines, { at, to }, others) =>
    withText(lines, at, (text) => {
      const words = text.split(' ');
      const instead = (others[to % others.length] ?? '').split(' ')[to % 7] ?? '';
      return words.toSpliced(to % words.length, 1, ...(to % 3 === 0 ? [] : [instead])).join(' ');
    }),
  'correct a number': (lines, { at, to }) => withText(lines, at, (text) => text.replace(/\d+/, String(to % 31))),
  'name a section anew': (lines, { at, to }, others) => {
    const headings = [...lines.keys()].filter((index) => lines[index]?.text.startsWith('#'));
    const index = headings[at % (headings.length || 1)];
    if (index === undefined) return [...lines];
    const words = (others[to % others.length] ?? '')
      .replace(/[^\p{L} ]/gu, '')
      .trim()
      .split(' ')
      .slice(0, 3);
    return withText(lines, index, (text) => `${/^#+/.exec(text)?.[0]} ${words.join(' ')}`);
  },
} satisfies Record<string, Change>;

/** One random edit. */
export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...(Object.keys(EDITS) as Edit['kind'][])),
  at: fc.nat(100_000),
  to: fc.nat(100_000),
});

let last = 0;
function newId(): number {
  last += 1;
  return last;
}

/** A text as lines with numbers. */
export function linesOf(text: string): Line[] {
  return text.split('\n').map((line) => ({ id: newId(), text: line }));
}

/** The lines after an edit. */
export function edited(lines: readonly Line[], edit: Edit, others: readonly string[]): Line[] {
  if (lines.length === 0) return [];
  const change: Change = EDITS[edit.kind];
  return change(lines, edit, others);
}

/** The lines around one up to the nearest empty ones. */
function paragraphAt(lines: readonly Line[], at: number): Line[] {
  const index = at % lines.length;
  const isEmpty = ({ text }: Line): boolean => text.trim() === '';
  const before = lines.slice(0, index).findLastIndex(isEmpty);
  const after = lines.findIndex((line, candidate) => candidate >= index && isEmpty(line));
  return lines.slice(before + 1, after < 0 ? undefined : Math.max(after, index + 1));
}

function without(lines: readonly Line[], left: readonly Line[]): Line[] {
  return lines.filter((line) => !left.includes(line));
}

function placed(lines: readonly Line[], paragraph: readonly Line[], to: number): Line[] {
  const empty = (): Line => ({ id: newId(), text: '' });
  return lines.toSpliced(to % (lines.length + 1), 0, empty(), ...paragraph, empty());
}

function withText(lines: readonly Line[], at: number, change: (text: string) => string): Line[] {
  return lines.map((line, index) => (index === at % lines.length ? { ...line, text: change(line.text) } : line));
}

function copyOf({ text }: Line): Line {
  return { id: newId(), text };
}
