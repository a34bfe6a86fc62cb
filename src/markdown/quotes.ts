/**
 * Blocks quoted outside their text: each with its other half. An answer has its question before it, and what ends in a colon
 * has what follows it.
 */
import type { Element, ElementContent } from 'hast';
import { wordsIn } from './html-elements.ts';

/** An element with the nodes that it stands among, and the element around these. */
export interface PlacedElement {
  element: Element;
  among: readonly ElementContent[];
  within: PlacedElement | undefined;
}

const ANSWER = /^svar\s*:/i;
const QUESTION = /(?:\?[”"]*$|^fråga\s*:)/i;
/** What the words before a colon may run on into. */
const AFTER_COLON = new Set(['ul', 'ol', 'table', 'blockquote', 'p', 'pre']);

/** All elements in nodes, in the order of the text, each with its place. */
export function placedElements(among: readonly ElementContent[], within?: PlacedElement): PlacedElement[] {
  return among.flatMap((element) => {
    if (element.type !== 'element') return [];
    const placed = { element, among, within };
    return [placed, ...placedElements(element.children, placed)];
  });
}

/** The nodes of a quote of a block, whose words are `text`: an item within a list, a table row as a line of text. */
export function quoteOf(placed: PlacedElement, text: string): ElementContent[] {
  const { element } = placed;
  if (element.tagName === 'tr') return [parent('p', [{ type: 'text', value: text }])];
  return element.tagName === 'li' ? quotedItem(placed) : quotedParagraph(placed);
}

/** An item, below the item that asks what it answers, or after it. */
function quotedItem(placed: PlacedElement): ElementContent[] {
  const { element, within: list } = placed;
  const above = list?.within?.element;
  if (above?.tagName === 'li' && QUESTION.test(ownWords(above))) {
    const question = above.children.filter((child) => child.type !== 'element' || !isList(child));
    return [parent('ul', [{ ...above, children: [...question, parent('ul', [element])] }])];
  }
  const before = ANSWER.test(ownWords(element)) ? elementBefore(placed) : undefined;
  const isAsked = before !== undefined && QUESTION.test(ownWords(before));
  return [parent('ul', isAsked ? [before, element] : [element])];
}

/** A paragraph with the question before it, and with what follows its colon. */
function quotedParagraph(placed: PlacedElement): ElementContent[] {
  const { element } = placed;
  const words = wordsIn(element.children);
  const before = ANSWER.test(words) ? questionBefore(placed) : [];
  const after = words.endsWith(':') ? elementAfter(placed) : undefined;
  return [...before, element, ...(after && AFTER_COLON.has(after.tagName) ? [after] : [])];
}

/** The paragraph right before a block, or the last item of the list there, when it asks something. */
function questionBefore(placed: PlacedElement): ElementContent[] {
  const before = elementBefore(placed);
  const item = before && isList(before) ? before.children.findLast((child) => child.type === 'element') : undefined;
  const asking = item ?? before;
  if (!asking || !QUESTION.test(ownWords(asking))) return [];
  return [item ? parent('ul', [item]) : asking];
}

/** The words of a paragraph, or of an item without the lists in it. */
function ownWords({ children }: Element): string {
  return wordsIn(children.filter((child) => child.type !== 'element' || !isList(child)));
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol';
}

function elementBefore({ element, among }: PlacedElement): Element | undefined {
  return among.slice(0, among.indexOf(element)).findLast((node) => node.type === 'element');
}

function elementAfter({ element, among }: PlacedElement): Element | undefined {
  return among.slice(among.indexOf(element) + 1).find((node) => node.type === 'element');
}

function parent(tagName: 'ul' | 'p', children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
