/** Footnotes: each stands at the end of the section that refers to it first, with a way there and back. */
import type { FootnoteDefinition, FootnoteReference, List, PhrasingContent, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { openAddress, openId } from '../domain/fragment.ts';
import { warning } from '../domain/problem.ts';
import { addProblem, locationOf } from './file-data.ts';

/** The anchors of a footnote and of the place that refers to it; two hyphens stand in no id of a section. */
const noteAnchor = (number: number): string => `fotnot--${number}`;
const callAnchor = (number: number): string => `fotnot--${number}--text`;

/** Replaces references by numbers that lead to the footnotes, and moves these to the end of their sections. */
export const footnotes: Plugin<[], Root> = () => (tree, file) => {
  if (!String(file.value).includes('[^')) return;
  const definitions = takeDefinitions(tree, file);
  const numbers = new Map<string, number>();
  const notes = new Map<RootContent, List>();
  let section: RootContent | undefined;
  for (const block of tree.children) {
    if (block.type === 'heading' || section === undefined) section = block;
    const begun = section;
    visit(block, 'footnoteReference', (call: FootnoteReference, index, parent) => {
      if (!parent || index === undefined) return;
      const known = numbers.get(call.identifier);
      const number = known ?? numbers.size + 1;
      numbers.set(call.identifier, number);
      parent.children.splice(index, 1, callTo(number, known === undefined));
      const definition = definitions.get(call.identifier);
      if (known !== undefined || !definition) return;
      const list = notes.get(begun) ?? { type: 'list', ordered: true, start: number, spread: false, children: [] };
      list.children.push({ type: 'listItem', children: noteOf(definition, number), spread: false });
      notes.set(begun, list);
    });
  }
  if (notes.size > 0) tree.children = withNotes(tree.children, notes);
  // what only code refers to is text
  for (const [name, { children }] of definitions) if (!numbers.has(name)) tree.children.push(...children);
  visit(tree, 'text', (text) => {
    for (const [name] of text.value.matchAll(/\[\^[^[\]\s]+\](?!:)/g)) {
      const message = `Fotnoten ${name} finns inte – en rad som börjar med ”${name}:” väntades – skriv den sist i texten.`;
      addProblem(file, warning(locationOf(text, file), 'missing-footnote', message));
    }
  });
};

/** The definitions by their names, taken out of the tree. */
function takeDefinitions(tree: Root, file: VFile): Map<string, FootnoteDefinition> {
  const found = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (found.has(node.identifier)) {
      const message = `Fotnoten [^${node.identifier}] finns två gånger – den andra visas som ett stycke – ge den ett annat namn.`;
      addProblem(file, warning(locationOf(node, file), 'same-footnote', message));
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    found.set(node.identifier, node);
    parent.children.splice(index, 1);
    return index;
  });
  return found;
}

/** The blocks with the list of notes at the end of each section. */
function withNotes(blocks: readonly RootContent[], notes: ReadonlyMap<RootContent, List>): RootContent[] {
  const result: RootContent[] = [];
  let open: List | undefined;
  for (const [index, block] of blocks.entries()) {
    if (open && block.type === 'heading') {
      result.push(open);
      open = undefined;
    }
    if (index === 0 || block.type === 'heading') open = notes.get(block) ?? open;
    result.push(block);
  }
  return open ? [...result, open] : result;
}

/** The number in the text; only the first reference to a note has the anchor that the note leads back to. */
function callTo(number: number, isFirst: boolean): PhrasingContent {
  const properties = {
    href: openAddress(`here/${noteAnchor(number)}`),
    ...(isFirst && { id: openId(callAnchor(number)) }),
  };
  return marked('sup', {}, [linkElement(String(number), properties)]);
}

function noteOf({ children }: FootnoteDefinition, number: number): FootnoteDefinition['children'] {
  const properties = { href: openAddress(`here/${callAnchor(number)}`), ariaLabel: 'Tillbaka till texten' };
  const back = marked('span', {}, [{ type: 'text', value: ' ' }, linkElement('↩', properties)]);
  const anchor = marked('span', { id: openId(noteAnchor(number)) }, []);
  const first = children.find((child) => child.type === 'paragraph');
  const last = children.findLast((child) => child.type === 'paragraph');
  first?.children.unshift(anchor);
  last?.children.push(back);
  return children;
}

type Hast = NonNullable<PhrasingContent['data']>['hChildren'];
type Properties = NonNullable<PhrasingContent['data']>['hProperties'];

function linkElement(text: string, properties: Properties): NonNullable<Hast>[number] {
  return { type: 'element', tagName: 'a', properties: properties ?? {}, children: [{ type: 'text', value: text }] };
}

/** HTML that has no words of the text in it, so that no plain text gets them. */
function marked(hName: string, hProperties: Properties, hChildren: Hast): PhrasingContent {
  return { type: 'mark', value: '', data: { hName, hProperties: hProperties ?? {}, hChildren: hChildren ?? [] } };
}
