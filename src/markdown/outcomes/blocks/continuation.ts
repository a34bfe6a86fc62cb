/** What a block runs on into: always the first of the nodes that follow it, one or several. */
import type { RootContent } from 'mdast';
import { textOf } from '../../text-of.ts';
import { beginsPoint, clean } from './block-text.ts';

/** A text that goes on in the first `taken` of the nodes that follow a block; they are read along with it and not again. */
export interface Continued {
  text: string;
  taken: number;
}

/** The list after a block, or the att-satser after it, as one text; empty when there is neither. */
export function continuationIn(following: readonly RootContent[]): Continued {
  const [first] = following;
  if (first?.type === 'list') return { text: enumerated(first.children), taken: 1 };
  const end = following.findIndex((node) => !beginsPoint(node));
  const points = end < 0 ? following : following.slice(0, end);
  return { text: enumerated(points), taken: points.length };
}

/** A decision that is an att-sats goes on in those that follow it; one that has no words yet in the list after it. */
export function withPoints(text: string, following: readonly RootContent[]): Continued {
  if (text === '') return continuationIn(following);
  const [next] = following;
  if (!next || !/^att\s/i.test(text) || !beginsPoint(next)) return { text, taken: 0 };
  const points = continuationIn(following);
  return { text: `${withoutJoint(text)}, ${points.text}`, taken: points.taken };
}

function enumerated(nodes: readonly RootContent[]): string {
  return nodes.map((node) => withoutJoint(clean(textOf(node)))).join(', ');
}

/** A point without what joins it with the next one: «att köpa te, och», «att sälja bilen; samt». */
function withoutJoint(text: string): string {
  return text.replace(/(?:[,;\s]+(?:och|samt))?[.,;]?$/iu, '');
}

/** The paragraph right after a block, as one text; empty when something else comes. */
export function paragraphAfter([next]: readonly RootContent[]): Continued {
  return next?.type === 'paragraph' ? { text: clean(textOf(next)), taken: 1 } : { text: '', taken: 0 };
}
