/** The label of a block, «Beslut: …», «Bordlagt till Ledningsgruppen: …», and «Beslut» alone where its points follow. */
import type { Slug } from '../../../domain/slug.ts';
import { textOf } from '../../text-of.ts';
import type { Block } from '../blocks/block.ts';
import type { WrongLabel } from '../found.ts';
import { type LabelKind, labelNamed, wordsBeforeColon } from '../label-words.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { labels } from '../phrases.ts';
import { isUnknownGroup, otherGroupIn } from './destination.ts';

/** What a label says. */
export interface Label {
  kind: LabelKind;
  /** The label as written, with a colon. */
  phrase: string;
  /** The text after it, empty where the label stands alone. */
  rest: string;
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
    to: group ? otherGroupIn(group, context) : undefined,
    unknownGroup: isUnknownGroup(group, context) ? group : undefined,
  };
}

const OTHER_SIGN = /^(\p{Lu}[\p{L}\d §]{2,40}?)(?:\s*[;.]|\s+[–—-])\s+(?=\S)/u;

/** «[Beslut]: Vi köper jord.», «(Beslut: Vi köper jord.)», «Beslut： …»: signs around the label, or another colon. */
const AMONG_SIGNS =
  /^((?!~~)[^\p{L}\p{N}\s]{0,4}\s?(\p{Lu}[\p{L} ]{2,40})[^\p{L}\p{N}\s:：]{0,4}\s?[:：][^\p{L}\p{N}\s]{0,4})\s*(?=\S)/u;

/** «Uppgift Anna Ek: ring Bo» */
const WITH_NAME = /^(\p{Lu}\p{Ll}+)\s+(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}):\s+(?=\S)/u;

/** «**Beslut** Vi köper jord.»: the bold words, twice. */
function boldLabel(node: Block['node'], text: string): [string, string] | undefined {
  const paragraph = node.type === 'listItem' ? node.children[0] : node;
  if (paragraph?.type !== 'paragraph') return undefined;
  const first = paragraph.children.find((child) => textOf(child).trim() !== '');
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return undefined;
  const words = textOf(first).trim();
  return text.length > words.length && text.startsWith(words) && /^\p{Lu}/u.test(words) ? [words, words] : undefined;
}

/** A cheap test first: nearly all texts begin with another word than a label does. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...labels.keys()].map((label) => label.split(' ')[0] ?? ''));

/** A label with another sign than a colon after it, «Beslut – Vi köper jord.», or a closing that names nothing. */
export function wrongLabelIn({ node, text }: Pick<Block, 'node' | 'text'>): WrongLabel | undefined {
  if (!FIRST_WORDS.has((/^\P{L}{0,12}(\p{L}+)/u.exec(text)?.[1] ?? '').toLowerCase())) return undefined;
  const before = wordsBeforeColon(text);
  if (before && labelNamed(before.words)?.kind === 'done') return { written: text.slice(0, before.end).trim() };
  const [named, label = '', name = ''] = WITH_NAME.exec(text) ?? [];
  if (named !== undefined && labelNamed(label)?.kind === 'task')
    return { written: named.trim(), right: `${label}: ${name}: ${text.slice(named.length, named.length + 60).trim()}` };
  const [written, words = ''] = OTHER_SIGN.exec(text) ?? amongSigns(text) ?? boldLabel(node, text) ?? [];
  const kind = written === undefined ? undefined : labelNamed(words)?.kind;
  if (written === undefined || !kind || kind === 'answer' || kind === 'done') return undefined;
  return {
    written: written.trim(),
    right: `${words}: ${withoutClosing(text.slice(written.length, written.length + 60))}`,
  };
}

/** The words without the sign that closes what a sign before the label opened. */
const withoutClosing = (words: string): string => words.replace(/(?:[)\]”"»]|==)\s*$/, '').trim();

function amongSigns(text: string): [string, string] | undefined {
  const [, written, words] = AMONG_SIGNS.exec(text) ?? [];
  return written !== undefined && words !== undefined ? [written, words] : undefined;
}

function isLabelAlone(text: string, [next]: Block['following']): boolean {
  const isFollowed = next?.type === 'list' || next?.type === 'paragraph';
  return isFollowed && text.length < LONG && labelNamed(text) !== undefined;
}
