/** The blocks of a YAML text, each a key or a list item of the outermost level with all that belongs to it. */

/** A block of a text, from an offset to another. */
export interface Block {
  start: number;
  end: number;
}

/** The blocks of a text, which together are the text. */
export function blocksOf(text: string): Block[] {
  const isList = /^-/m.exec(text)?.index === text.search(/^[^\s#]/m);
  const begins = isList ? /^-/ : /^[^\s#\-\]}]/;
  const starts: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    if (begins.test(line)) starts.push(offset);
    offset += line.length + 1;
  }
  const [, ...rest] = starts;
  return [0, ...rest].map((start, index) => ({ start, end: rest[index] ?? text.length }));
}

/** The text with some blocks, which are in its order, blank, so that the offsets of the others stay. */
export function withoutBlocks(text: string, blocks: readonly Block[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of blocks) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}
