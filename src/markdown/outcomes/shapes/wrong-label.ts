/** Labels that are nearly one, «Beslut – …», «Fråga, …», «Besl.: …», «Beslutet: …», and how they would count. */

import { distance } from '../../../swedish/edit-distance.ts';
import { fold } from '../../../swedish/names.ts';
import { textOf } from '../../text-of.ts';
import type { Block } from '../blocks/block.ts';
import type { WrongLabel } from '../found.ts';
import { labelNamed, wordsBeforeColon } from '../label-words.ts';
import { labels, nouns } from '../phrases.ts';

/** A label as it is written, with its sign, and its words. */
type Written = [written: string, words: string];

const OTHER_SIGN =
  /^(\p{Lu}[\p{L}\d §]{2,40}?)(?:\s*[;.,]\s+|\s+(?:[–—-]{1,2}>?|=>?|→|\||>)\s*|(?:[–—]|-(?=\s))\s*|\s*→\s*)(?=\S)/u;
/** «Beslut, uppgifter och frågor», «Beslut, som fattades i mars»: a comma within a sentence. */
const GOES_ON = new RegExp(
  String.raw`^(?:som|vilke[nt]|vilka|där|samt|och|eller|men|både|t\.?\s?ex|bland|(?:${nouns.join('|')}|frågor|bordl\p{L}+)(?!\p{L}))`,
  'iu',
);

/** «[Beslut]: Vi köper jord.», «(Beslut: Vi köper jord.)», «Beslut： …»: signs around the label, or another colon. */
const AMONG_SIGNS =
  /^((?!~)[^\p{L}\p{N}\s]{0,4}\s?(\p{Lu}[\p{L} ]{2,40})[^\p{L}\p{N}\s:：]{0,4}\s?[:：][^\p{L}\p{N}\s]{0,4})\s*(?=\S)/u;

/** «Uppgift Anna Ek: ring Bo» */
const WITH_NAME = /^(\p{Lu}\p{Ll}+)\s+(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}):\s+(?=\S)/u;
/** «TODO Anna: köp te» */
const TODO_NAME =
  /^(?:TODO|To\s?do|AP|Action(?:\s?point)?)\s+(\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]+)?):\s+(?=\S)/iu;
/** «Svar - Bo.» */
const ANSWER = /^(Svar)\s*[–—-]{1,2}\s+(?=\S)/u;
/** «Beslut Vi köper jord.»: the sign is missing. */
const WITHOUT_SIGN = /^(\p{Lu}\p{L}+)\s+(?=(?:Vi|Att|Mötet|Styrelsen|Vem|Vad|När|Hur|Var|Ska)\s)/u;

/** «Besl.: …», «Beslutet: …», «Frågor: …»: another form of a label, or a part of it. */
const OTHER_FORM =
  /^((?:(?<decision>besl|beslu|beslut(?:et|en|as|ades|ad|s)|beslöts?)|(?<task>uppg|uppgiften|åtg|åtgärden|todo)|(?<over>bordl|bordlades|bordlägga)|(?<question>fr|frg|fråg|frågan|frågor|frågorna)))(?:\.?[:：]|(?<=^(?:besl|uppg|åtg|bordl))\.)\s+(?=\S)/iu;
/** A word before a colon that may be a label with a slip of the pen. */
const SLIP = /^(\p{Lu}\p{L}{4,9}):\s+(?=\S)/u;
const SINGLE_WORDS: readonly string[] = [...labels.keys()].filter((label) => /^\p{L}{5,}$/u.test(label));

/** A cheap test first: nearly all texts begin with another word than a label does. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...labels.keys()].map((label) => label.split(' ')[0] ?? ''));

/** A label with another sign than a colon after it, «Beslut – Vi köper jord.», or a closing that names nothing. */
export function wrongLabelIn({ node, text }: Pick<Block, 'node' | 'text'>): WrongLabel | undefined {
  const [todo, who] = TODO_NAME.exec(text) ?? [];
  if (todo !== undefined && /^\p{Lu}/u.test(who ?? ''))
    return { written: todo.trim(), right: `Uppgift: ${who}: ${wordsFrom(text, todo.length)}` };
  const [answer] = ANSWER.exec(text) ?? [];
  if (answer !== undefined) return { written: answer.trim(), right: `Svar: ${wordsFrom(text, answer.length)}` };
  const first = (/^\P{L}{0,12}(\p{L}+)/u.exec(text)?.[1] ?? '').toLowerCase();
  if (!FIRST_WORDS.has(first)) return otherForm(text);
  const before = wordsBeforeColon(text);
  if (before && labelNamed(before.words)?.kind === 'done') return { written: text.slice(0, before.end).trim() };
  const [named, label = '', name = ''] = WITH_NAME.exec(text) ?? [];
  if (named !== undefined && labelNamed(label)?.kind === 'task')
    return { written: named.trim(), right: `${label}: ${name}: ${wordsFrom(text, named.length)}` };
  const [written, words = ''] = otherSign(text) ?? amongSigns(text) ?? boldLabel(node, text) ?? [];
  const kind = written === undefined ? undefined : labelNamed(words)?.kind;
  if (written === undefined || !kind || kind === 'answer' || kind === 'done') return undefined;
  return { written: written.trim(), right: `${words}: ${wordsFrom(text, written.length)}` };
}

/** The first words from an offset on, without the sign that closes what a sign before the label opened. */
function wordsFrom(text: string, start: number): string {
  return text
    .slice(start, start + 60)
    .replace(/(?:[)\]”"»]|==)\s*$/, '')
    .trim();
}

function otherSign(text: string): Written | undefined {
  const [written, words] = OTHER_SIGN.exec(text) ?? WITHOUT_SIGN.exec(text) ?? [];
  if (written === undefined || words === undefined) return undefined;
  return written.includes(',') && GOES_ON.test(text.slice(written.length)) ? undefined : [written, words];
}

function amongSigns(text: string): Written | undefined {
  const [, written, words] = AMONG_SIGNS.exec(text) ?? [];
  return written !== undefined && words !== undefined ? [written, words] : undefined;
}

/** «**Beslut** Vi köper jord.»: the bold words, twice. */
function boldLabel(node: Block['node'], text: string): Written | undefined {
  const paragraph = node.type === 'listItem' ? node.children[0] : node;
  if (paragraph?.type !== 'paragraph') return undefined;
  const first = paragraph.children.find((child) => textOf(child).trim() !== '');
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return undefined;
  const words = textOf(first).trim();
  return text.length > words.length && text.startsWith(words) && /^\p{Lu}/u.test(words) ? [words, words] : undefined;
}

const WORD_OF = { decision: 'Beslut', task: 'Uppgift', over: 'Bordlagt', question: 'Fråga' } as const;

/** A cheap test first: a first word with the sign of a label after it. */
const ONE_WORD = /^[^\s.:：]{2,12}[.:：]/;

function otherForm(text: string): WrongLabel | undefined {
  if (!ONE_WORD.test(text)) return undefined;
  const form = OTHER_FORM.exec(text);
  const [word] = Object.entries(WORD_OF).flatMap(([group, label]) => (form?.groups?.[group] ? [label] : []));
  if (form && word) return { written: form[0].trim(), right: `${word}: ${wordsFrom(text, form[0].length)}` };
  const [slip, written = ''] = SLIP.exec(text) ?? [];
  if (slip === undefined) return undefined;
  const meant = SINGLE_WORDS.find((label) => distance(fold(written), label, 2) === 1);
  if (meant === undefined) return undefined;
  const label = `${meant.charAt(0).toUpperCase()}${meant.slice(1)}`;
  return { written: slip.trim(), right: `${label}: ${wordsFrom(text, slip.length)}` };
}
