/**
 * Links and pictures whose file has spaces in its name, «[budgeten](Budget för året.pdf)»: CommonMark reads them as
 * text, and nobody who writes minutes means that. Only where the file has an ending, so that words within parentheses
 * stay words.
 */
import type { Image, Link, PhrasingContent, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * A link or a picture: its sign, its text, and a name with an ending, in which parentheses come in pairs. All lengths
 * are limited, so that a long line of brackets takes no time.
 */
// a name that begins with a parenthesis is no file
const WRITTEN =
  /(!?)\[([^[\]\n]{1,300})\]\((?![\s\u00a0]*\()((?:[^()<>\n]|\([^()<>\n]{0,100}\)){1,200}?\.[a-z0-9]{2,5}(?:#[^\s()]{0,200})?)\)/giu;
/** A cheap test first: a text without these signs has none. */
const SIGN = /\]\([^)\n]*[ \u00a0]/;

/** Replaces such texts by links and pictures, with the positions of what is written. */
export const linksWithSpaces: Plugin<[], Root> = () => (tree, file) => {
  if (!SIGN.test(String(file.value))) return;
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || parent.type === 'link' || parent.type === 'linkReference') return undefined;
    const parts = partsOf(node, file);
    if (parts.every(({ type }) => type === 'text')) return undefined;
    parent.children.splice(index, 1, ...(parts as []));
    return [SKIP, index + parts.length];
  });
};

function partsOf(node: Text, file: VFile): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  let sought = node.position?.start.offset ?? 0;
  for (const match of node.value.matchAll(WRITTEN)) {
    const [whole, sign = '', text = '', name = ''] = match;
    if (!/\s/.test(name)) continue;
    if (match.index > from) parts.push({ type: 'text', value: node.value.slice(from, match.index) });
    // the text of a node has no marks of Markdown, so that its offsets are not those of the file
    const offset = String(file.value).indexOf(whole, sought);
    parts.push({ ...linkTo(sign, text, name), ...positionAt(offset, whole.length, node, file) });
    if (offset >= 0) sought = offset + whole.length;
    from = match.index + whole.length;
  }
  if (from < node.value.length) parts.push({ type: 'text', value: node.value.slice(from) });
  return parts;
}

function linkTo(sign: string, text: string, name: string): Link | Image {
  // as in the address of any other link, what is no letter of an address is escaped
  const url = encodeURI(name.trim());
  return sign ? { type: 'image', alt: text, url } : { type: 'link', url, children: [{ type: 'text', value: text }] };
}

function positionAt(offset: number, length: number, node: Text, file: VFile): Pick<Text, 'position'> {
  if (offset < 0) return node.position ? { position: node.position } : {};
  const before = String(file.value).slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - (before.lastIndexOf('\n') + 1) + 1;
  return {
    position: { start: { line, column, offset }, end: { line, column: column + length, offset: offset + length } },
  };
}
