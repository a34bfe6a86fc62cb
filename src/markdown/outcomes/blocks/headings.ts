/** What a heading says of the blocks below it, or a line such as «Uppgifter:» of the items below that. */
import type { List, Paragraph } from 'mdast';
import type { OutcomeKind } from '../../../domain/outcome.ts';
import { fold } from '../../../swedish/names.ts';
import { textOf } from '../../text-of.ts';
import { isProposal, labelNamed } from '../label-words.ts';
import { agendas, headings, headingWords, otherHeadings } from '../phrases.ts';
import { beginsPoint } from './block-text.ts';

const END = /\s*[:?!]+\s*$/;
const NUMBER = /^(?:§\s*)?[\d.]+[.:)]?\s*(?:[–—-]\s+)?/;
/** What may come after the words that say the kind: «Att göra inför nästa möte», «Actionpoints (från 3 maj)». */
const AFTER =
  /\s*(?:\([^()]*\)|[:–—-]|,\s.*|\s(?:till|inför|före|innan|från|efter|för|vid|på|under|sedan|v\.?|vecka)\s.*)\s*$/u;

/** The kind of everything under a heading, «§ 4 Beslut:», «Actionpoints inför nästa möte»; nothing for other headings. */
export function kindUnder(title: string): OutcomeKind | undefined {
  const words = headingWords(title.replace(NUMBER, '').replace(END, ''));
  const kind = headings.get(words) ?? headings.get(words.replace(AFTER, ''));
  // «Uppgifter att ta hand om»: what is to be decided, «Beslut att fatta», is not decided yet
  return kind ?? (headings.get(words.replace(/\satt\s.*$/u, '')) === 'task' ? 'task' : undefined);
}

/** Whether what stands under a heading is only proposed: «Förslag till beslut», «§ 5 Yrkanden», «Styrelsens förslag». */
export function isUndecided(title: string): boolean {
  const words = title.replace(NUMBER, '').replace(END, '');
  return isProposal(words) || /^(?:\p{L}+s\s+)?förslag(?:et)?(?:\s+(?:till|om|på|från)\s.*)?$/iu.test(words);
}

/** «Styrelsen föreslår att stämman beslutar:», and not «Stämman beslutade enligt förslaget att:» */
const PROPOSES =
  /^(?!.*(?:beslutade|beslöt|godkän|bifö?ll|antog)).*(?<!\p{L})(?:föreslår|föreslog|yrkar|yrkade|motion\p{L}*|förslag\p{L}*)\s.*(?:att|besluta|beslutar)\s*:?$/iu;

/** Whether the points below a line are only proposed by it. */
export function areProposed(line: string): boolean {
  return isUndecided(line) || PROPOSES.test(line);
}

/** Whether what stands under a heading, or below a line, are the points of a coming agenda. */
export function isAgenda(title: string): boolean {
  return agendas.has(fold(title.replace(NUMBER, '').replace(END, '').replace(AFTER, '')));
}

/** Whether what stands under a heading is neither decided nor to be done, wherever it stands: «Diskussion», «§ 4 Bakgrund». */
export function saysOtherwise(title: string): boolean {
  const words = headingWords(title.replace(NUMBER, '').replace(END, ''));
  return otherHeadings.has(words) || otherHeadings.has(words.replace(AFTER, ''));
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
  const kind = label ?? kindUnder(words);
  return kind === undefined || list.children.some(beginsPoint) ? undefined : kind;
}
