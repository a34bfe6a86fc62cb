/** The words of a label, «Beslut § 4», «Bordlagt till Ledningsgruppen», and what they say. */
import type { OutcomeKind } from '../../domain/outcome.ts';
import { fold } from '../../swedish/names.ts';
import { labels } from './phrases.ts';

/** What a label can say that a block is: an outcome, the answer to a question, or that an earlier outcome is done. */
export type LabelKind = OutcomeKind | 'answer' | 'done';

/** The kind of a label, and the group as written that it hands the point to; empty for none. */
export interface LabelWords {
  kind: LabelKind;
  group: string;
}

const DESTINATION = /^(.+?)\s+till\s+(.+)$/i;
/** «Beslut § 4: …», «Beslut (enhälligt): …» */
const AFTER = /\s*(?:(?:§|nr\.?|nummer)?\s*\d+|\([^()]*\))$/;
/** «§ 5. Beslut: …», «1.2 Beslut: …»: the number of a point, which may have full stops in it. */
export const NUMBER_BEFORE = String.raw`(?:§\s*\d{1,3}(?:\.\d{1,3})*\.?\s+|\d{1,3}(?:\.\d{1,3})+\.?\s+)`;
/** «→ Beslut: …», or a picture: «✅ Beslut: …» */
const SIGN_BEFORE = new RegExp(
  String.raw`^(?:${NUMBER_BEFORE}|(?:→|➔|➜|⇒|►|▶|=>|->|\p{Extended_Pictographic}\ufe0f?)\s*)`,
  'u',
);

/** What the words before a colon say; nothing when they are no label. */
export function labelNamed(before: string): LabelWords | undefined {
  const words = before.trim().replace(SIGN_BEFORE, '');
  const [, word = words, group = ''] = DESTINATION.exec(words) ?? [];
  const whole = labels.get(fold(words.replace(AFTER, '')));
  if (whole) return { kind: whole, group };
  const kind = group ? labels.get(fold(word)) : undefined;
  return kind && { kind, group };
}
