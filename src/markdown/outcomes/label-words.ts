/** The words before a colon, «Beslut § 4», «Bordlagt till Ledningsgruppen», «§ 5 Förslag», and what they say. */
import type { OutcomeKind } from '../../domain/outcome.ts';
import { fold } from '../../swedish/names.ts';
import { detailLabels, labels, proposals } from './phrases.ts';

/** What a label can say that a block is: an outcome, the answer to a question, or that an earlier outcome is done. */
export type LabelKind = OutcomeKind | 'answer' | 'done';

/** The kind of a label, and the group as written that it hands the point to; empty for none. */
export interface LabelWords {
  kind: LabelKind;
  group: string;
}

const DESTINATION = /^(.+?)\s+till\s+(.+)$/i;
/** «Beslut § 4: …», «Beslut (enhälligt): …» */
const AFTER = /(?:\s*(?:(?:§|nr\.?|nummer)?\s*\d+|\([^()]*\)))+$/;
/** «§ 5. Beslut: …», «§ 5 – Beslut: …», «1.2 Beslut: …»: the number of a point, which may have full stops in it. */
const NUMBER_BEFORE = String.raw`(?:§\s*\d{1,3}(?:\.\d{1,3})*[.:)]?\s+(?:[–—-]\s+)?|\d{1,3}(?:\.\d{1,3})+\.?\s+)`;
const BEFORE_COLON = new RegExp(String.raw`^(${NUMBER_BEFORE}?[^:.!?]{2,80}):\s*`, 'u');
/** «→ Beslut: …», or a picture: «✅ Beslut: …» */
const SIGN_BEFORE = new RegExp(
  String.raw`^(?:${NUMBER_BEFORE}|(?:→|➔|➜|⇒|►|▶|=>|->|\p{Extended_Pictographic}\ufe0f?)\s*)`,
  'u',
);

/** «Förslag från Bo Ek: …», «Yrkande av styrelsen: …» */
const PROPOSED_BY = /^(?:förslag(?:et)?|yrkande)\s+(?:från|av)\s/iu;

/** A cheap test first: how a label or a proposal begins, after the sign or number before it. */
const CAN_BE_LABEL = new RegExp(
  String.raw`^\P{L}*(?:${[...labels.keys(), ...proposals].join('|')}|förslag|yrkande)`,
  'iu',
);

/** The words before the colon of a text, with the number of its point, and where what it says begins; nothing without a colon near. */
export function wordsBeforeColon(text: string): { words: string; end: number } | undefined {
  const [whole, words] = BEFORE_COLON.exec(text) ?? [];
  return whole === undefined || words === undefined ? undefined : { words, end: whole.length };
}

/** Whether the words before a colon say that what follows is only proposed: «Förslag», «§ 5 Yrkande 2», «Förslag från Bo Ek». */
export function isProposal(before: string): boolean {
  if (!CAN_BE_LABEL.test(before)) return false;
  const words = wordsOf(before);
  return proposals.has(fold(words.replace(AFTER, ''))) || PROPOSED_BY.test(words);
}

const wordsOf = (before: string): string => before.trim().replace(SIGN_BEFORE, '');

/** What the words before a colon say; nothing when they are no label. */
export function labelNamed(before: string): LabelWords | undefined {
  if (!CAN_BE_LABEL.test(before)) return undefined;
  const words = wordsOf(before);
  const [, word = words, group = ''] = DESTINATION.exec(words) ?? [];
  const whole = labels.get(fold(words.replace(AFTER, '')));
  if (whole) return { kind: whole, group };
  const kind = group ? labels.get(fold(word)) : undefined;
  return kind && { kind, group };
}

/** No line that only says who or when is as long. */
const LONG_DETAIL = 80;

/** What a line says of what stands above it, and nothing else: «Ansvarig: Bo Ek», «**Klart senast:** 20 mars»; undefined for other lines. */
export function detailOf(line: string): 'vem' | 'när' | undefined {
  const plain = line.replaceAll(/\*\*|__/g, '').trim();
  const { words, end } = wordsBeforeColon(plain) ?? { words: '', end: 0 };
  return end < plain.length && plain.length < LONG_DETAIL ? detailLabels.get(fold(words)) : undefined;
}
