/** What kind of outcome the blocks below a heading are, or the items below a line such as «Uppgifter:». */
import type { List, Paragraph } from 'mdast';
import type { OutcomeKind } from '../../../domain/outcome.ts';
import { fold } from '../../../swedish/names.ts';
import { textOf } from '../../text-of.ts';
import { labelNamed } from '../label-words.ts';
import { headings } from '../phrases.ts';
import { beginsPoint } from './block-text.ts';

const NUMBER_OR_COLON = /^(?:§\s*)?[\d.]+\s*|:$/g;

/** The kind of everything under a heading, «§ 4 Beslut:»; nothing for other headings. */
export function kindUnder(title: string): OutcomeKind | undefined {
  return headings.get(fold(title.replace(NUMBER_OR_COLON, '')));
}

/** Whether a kind is that of the points under its heading, and not of every paragraph: a question or a call has words around it. */
export function isOfPoints(kind: OutcomeKind | undefined): boolean {
  return kind === 'question' || kind === 'call';
}

/**
 * The kind of each item of a list, by the paragraph right before it, «Uppgifter:», «Öppna frågor:»; nothing where that says
 * none. The items of a list of att-satser, and those after «Fråga:», «Svar:» or «Vi söker:», are one outcome together.
 */
export function kindAnnounced(paragraph: Paragraph, list: List): OutcomeKind | undefined {
  const words = textOf(paragraph).trim().replace(/:$/, '');
  const label = labelNamed(words)?.kind;
  if (label === 'answer' || label === 'done' || label === 'question' || label === 'call') return undefined;
  const kind = label ?? headings.get(fold(words));
  return kind === undefined || list.children.some(beginsPoint) ? undefined : kind;
}
