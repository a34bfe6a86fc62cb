/** Puts nodes among the inline nodes of a text, each before a character of that text, and divides text nodes where it must. */
import type { Nodes, Parents, PhrasingContent, Text } from 'mdast';
import { textOf } from '../text-of.ts';

/** Nodes, and the character that they go before: an offset of the text on one line. */
export interface Insertion {
  offset: number;
  nodes: readonly PhrasingContent[];
}

/**
 * Puts nodes in; returns those that have no sure place, since their character is in a link, in code or in the description
 * of a picture. What goes before the first character within bold or italic words goes
 * before all of these.
 */
export function insertInline<Given extends Insertion>(nodes: readonly Nodes[], insertions: readonly Given[]): Given[] {
  const walk = new Walk(insertions.toSorted((a, b) => a.offset - b.offset));
  for (const node of nodes) {
    if ('children' in node) walk.into(node);
    walk.gap();
  }
  return walk.unplaced();
}

/** A walk through inline nodes, which counts the characters of their text as `oneLine` does. */
class Walk<Given extends Insertion> {
  readonly #insertions: readonly Given[];
  readonly #unplaced: Given[] = [];
  #next = 0;
  /** How long the text is up to here, without white space at its end. */
  #length = 0;
  /** Whether there is white space between that and the next character. */
  #hasGap = false;

  constructor(insertions: readonly Given[]) {
    this.#insertions = insertions;
  }

  /** White space between two nodes. */
  gap(): void {
    this.#hasGap = true;
  }

  /** Those that have found no place. */
  unplaced(): Given[] {
    return [...this.#unplaced, ...this.#insertions.slice(this.#next)];
  }

  /** Goes through the nodes within a node. */
  into(parent: Parents): void {
    const children = parent.children.flatMap((child) => this.#withInsertions(child as PhrasingContent));
    if (children.length > parent.children.length) parent.children = children as typeof parent.children;
  }

  #withInsertions(child: PhrasingContent): PhrasingContent[] {
    if (child.type === 'text') return this.#divided(child);
    if (child.type === 'break') this.gap();
    if (child.type === 'break' || child.type === 'delete') return [child];
    const isDivisible = 'children' in child && child.type !== 'link' && child.type !== 'linkReference';
    const text = this.#isNear() || !isDivisible ? textOf(child) : '';
    const before = this.#isNear() && /\S/.test(text) ? this.#before(this.#startOf(text)) : [];
    if (isDivisible) this.into(child);
    else this.#pass(text);
    return [...before, child];
  }

  /** A text node with what goes before its characters. */
  #divided(text: Text): PhrasingContent[] {
    const { value } = text;
    const parts: PhrasingContent[] = [];
    let from = 0;
    for (const { 0: word, index } of value.matchAll(/\S+/g)) {
      if (index > 0) this.#hasGap = true;
      const start = this.#startOf(word);
      for (
        let at = this.#insertions[this.#next];
        at && at.offset < start + word.length;
        at = this.#insertions[this.#next]
      ) {
        const cut = index + Math.max(0, at.offset - start);
        if (cut > from) parts.push({ type: 'text', value: value.slice(from, cut) });
        parts.push(...at.nodes);
        from = cut;
        this.#next += 1;
      }
      this.#length = start + word.length;
      this.#hasGap = false;
    }
    if (/\s$/.test(value)) this.#hasGap = true;
    return parts.length === 0 ? [text] : [...parts, { ...text, value: value.slice(from) }];
  }

  /** Goes past a text that can't be divided. */
  #pass(text: string): void {
    for (const [part] of text.matchAll(/\s+|\S+/g)) {
      if (/\s/.test(part)) this.#hasGap = true;
      else {
        this.#length = this.#startOf(part) + part.length;
        this.#hasGap = false;
      }
    }
    for (let at = this.#insertions[this.#next]; at && at.offset < this.#length; at = this.#insertions[this.#next]) {
      this.#unplaced.push(at);
      this.#next += 1;
    }
  }

  /** What goes before the character at an offset. */
  #before(offset: number): PhrasingContent[] {
    const first = this.#next;
    while ((this.#insertions[this.#next]?.offset ?? Number.POSITIVE_INFINITY) <= offset) this.#next += 1;
    return this.#insertions.slice(first, this.#next).flatMap(({ nodes }) => nodes);
  }

  /** Where some words begin that come next. */
  #startOf(words: string): number {
    return this.#length + (this.#length > 0 && (this.#hasGap || /^\s/.test(words)) ? 1 : 0);
  }

  /** Whether the next insertion may go right here. */
  #isNear(): boolean {
    return (this.#insertions[this.#next]?.offset ?? Number.POSITIVE_INFINITY) <= this.#length + 1;
  }
}
