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

/**
 * The kind of each item of a list, by the paragraph right before it, «Uppgifter:»; nothing where that says none. The
 * items of a list of att-satser, and those after «Fråga:», «Svar:» or «Vi söker:», are one outcome together.
 */
export function kindAnnounced(paragraph: Paragraph, list: List): OutcomeKind | undefined {
  const words = textOf(paragraph).trim().replace(/:$/, '');
  const kind = labelNamed(words)?.kind ?? headings.get(fold(words));
  if (!kind || kind === 'answer' || kind === 'done' || kind === 'question' || kind === 'call') return undefined;
  return list.children.some(beginsPoint) ? undefined : kind;
}
