/** The label of a block, «Beslut: …», «Bordlagt till Ledningsgruppen: …», and «Beslut» alone where its points follow. */
import type { Slug } from '../../../domain/slug.ts';
import type { Block } from '../blocks/block.ts';
import { type LabelKind, labelNamed, wordsBeforeColon } from '../label-words.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { isUnknownGroup, otherGroupIn } from './destination.ts';

/** What a label says. */
export interface Label {
  kind: LabelKind;
  /** The label as written, with a colon. */
  phrase: string;
  /** The text after it, empty where the label stands alone. */
  rest: string;
  /** Where that text begins in the block’s. */
  end: number;
  /** The group that it hands the point to. */
  to?: Slug | undefined;
  /** That group as written, where no group has that name. */
  unknownGroup?: string | undefined;
}

/** No label that stands alone is as long. */
const LONG = 80;

/** The label that a block begins with; nothing when it has none. */
export function labelOf({ text, following }: Block, context: MeetingContext): Label | undefined {
  const before =
    wordsBeforeColon(text) ?? (isLabelAlone(text, following) ? { words: text, end: text.length } : undefined);
  const words = before && labelNamed(before.words);
  if (!words) return undefined;
  const { kind, group } = words;
  return {
    kind,
    phrase: `${before.words}:`,
    rest: text.slice(before.end).trim(),
    end: before.end,
    to: group ? otherGroupIn(group, context) : undefined,
    unknownGroup: isUnknownGroup(group, context) ? group : undefined,
  };
}

function isLabelAlone(text: string, [next]: Block['following']): boolean {
  const isFollowed = next?.type === 'list' || next?.type === 'paragraph';
  return isFollowed && text.length < LONG && labelNamed(text) !== undefined;
}
