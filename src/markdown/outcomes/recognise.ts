/** The sentences of a block → what they leave behind, by the phrases of `phrase-data.ts`. */

import type { OutcomeKind } from '../../domain/outcome.ts';
import { type Slug, slugify } from '../../domain/slug.ts';
import type { Target } from '../../domain/target.ts';
import { saysDue } from '../../swedish/due-date.ts';
import type { NameMatcher, Occurrence } from '../../swedish/name-matcher.ts';
import { fold } from '../../swedish/names.ts';
import { sentencesOf } from '../../swedish/sentences.ts';
import { WORD } from '../../swedish/word.ts';
import type { Named, Owners } from './owners.ts';
import { having, type Phrase, PhraseIndex, type Placeholder } from './phrase-pattern.ts';
import { except, groups, meeting, nearly, phrases, subordinators } from './phrases.ts';

/** What is known where a text is read. */
export interface Setting {
  owners: Owners;
  names: NameMatcher<Target>;
  /** The group that met. */
  group?: Slug | undefined;
}

/** A piece of the text given. */
export interface Piece {
  start: number;
  text: string;
}

/** One sentence that counts, or nearly. Offsets are of the text given. */
export interface Recognised {
  kind: OutcomeKind;
  /** The words that told it, and where they stand. */
  phrase: string;
  offset: number;
  sentence: Piece;
  /** What of the sentence it is: less than all where the sentence tells of several tasks. */
  part: Piece;
  owners: string[];
  nearly: boolean;
}

interface Match {
  phrase: Phrase;
  words: string;
  /** Where it begins, with who is named before it, and where it ends. */
  start: number;
  end: number;
  owners: string[];
  /** Whether the one who opens the sentence goes on to do it. */
  goesOn: boolean;
}

/** No name is longer, and a sentence can be as long as its author likes. */
const FAR = 200;
/** «Mötet valde bilden, och filmen sparas till nästa möte» decides one thing and puts off another. */
const OTHER_CLAUSE = /[,;]\s+(?:och|men|medan|samt)\s/i;
/** «…, att …» begins a decision’s next point. */
const NEXT_POINT = /[,;]\s+(?:(?:och|samt)\s+)?att\s/giu;

const phraseIndex = new PhraseIndex(phrases);
const nearlyIndex = new PhraseIndex(nearly);

/** Every sentence of a text that leaves something behind; a sentence that says «bordläggs» decides nothing. */
export function recognise(text: string, setting: Setting): Recognised[] {
  const all = wordsOf(text);
  const some = phraseIndex.among(all, saysDue(text));
  const someNearly = nearlyIndex.among(all, false);
  if (some.length + someNearly.length === 0) return [];
  return sentencesOf(text).flatMap((sentence) => {
    if (/\?[”")\s]*$/.test(sentence.text)) return [];
    const words = wordsOf(sentence.text);
    const found = matches(having(some, words), sentence.text, setting);
    const counted = found.length > 0 ? found : matches(having(someNearly, words), sentence.text, setting).slice(0, 1);
    const postponed = counted.find(({ phrase }) => phrase.kind === 'carried-over');
    const isOnlyThat = (decision: Match): boolean =>
      postponed !== undefined &&
      sentence.text.search(NEXT_POINT) < 0 &&
      !OTHER_CLAUSE.test(sentence.text.slice(decision.end, postponed.start));
    const parts = partsOf(sentence.text, counted);
    return counted
      .filter((match) => !(match.phrase.kind === 'decision' && isOnlyThat(match)))
      .map((match) => {
        const [from, to] = parts.get(match) ?? [0, sentence.text.length];
        return {
          kind: match.phrase.kind,
          phrase: match.words,
          offset: sentence.start + match.start,
          sentence,
          part: { start: sentence.start + from, text: sentence.text.slice(from, to) },
          owners: match.owners,
          nearly: found.length === 0,
        };
      });
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** The first match of each kind; of tasks every one, since a sentence can give several people something to do. */
function matches(from: readonly Phrase[], sentence: string, setting: Setting): Match[] {
  const found: Match[] = [];
  for (const phrase of from) {
    const earlier = found.filter((match) => match.phrase.kind === phrase.kind);
    if (earlier.length > 0 && phrase.kind !== 'task') continue;
    for (const match of matchesOf(phrase, sentence, setting)) {
      if (earlier.some(({ start, end }) => match.start < end && start < match.end)) continue;
      if (isExcepted(match, sentence, setting)) continue;
      found.push(match);
      earlier.push(match);
      if (phrase.kind !== 'task') break;
    }
  }
  // «Karin bokar fika och skickar inbjudan» is one task.
  const own = found.filter(({ goesOn }) => !goesOn);
  const hasTask = own.some(({ phrase }) => phrase.kind === 'task');
  return hasTask ? own : [...own, ...found.filter(({ goesOn }) => goesOn).slice(0, 1)];
}

/** What is said before the words that count, or among them, can turn them round: «på förra mötet», «inte». */
function isExcepted({ phrase, start, end }: Match, sentence: string, setting: Setting): boolean {
  const word = fold(/([^\s”"(]+)[\s”"(]+$/u.exec(sentence.slice(Math.max(0, start - FAR), start))?.[1] ?? '');
  if (subordinators[phrase.kind].has(word)) return true;
  return except.some((one) => {
    const said = one.kind === phrase.kind ? matchesOf(one, sentence, setting).next().value : undefined;
    return said !== undefined && said.start < end;
  });
}

function* matchesOf(phrase: Phrase, sentence: string, setting: Setting): Generator<Match, undefined> {
  if (phrase.due && !saysDue(sentence)) return;
  for (const match of sentence.matchAll(phrase.pattern)) {
    const before = phrase.first && placed(phrase.first, sentence, match.index, 'before', setting);
    if (phrase.first && !before) continue;
    const at = phrase.inner ? match.index + innerOffset(match) : 0;
    const within = phrase.inner && placed(phrase.inner, sentence, at, 'from', setting);
    if (phrase.inner && !within) continue;
    const owners = [...(before?.owners ?? []), ...(within?.owners ?? [])];
    const start = Math.min(before?.start ?? match.index, match.index);
    const goesOn = phrase.first === 'namn' && start === match.index;
    yield { phrase, words: match[0], start, end: match.index + match[0].length, owners, goesOn };
  }
}

function innerOffset(match: RegExpMatchArray): number {
  return match[0].indexOf(match.groups?.['inner'] ?? '', match[0].indexOf(' '));
}

/** Whom a placeholder at a place stands for, no owner where it names no one; nothing when it stands for nothing there. */
function placed(
  placeholder: Placeholder,
  sentence: string,
  at: number,
  side: 'before' | 'from',
  { owners, names, group }: Setting,
): Named | undefined {
  if (placeholder === 'person') return owners.personOpening(sentence, at);
  if (placeholder === 'namn') {
    const named = owners[side](sentence, at);
    if (named || side === 'from') return named;
    // «Gun sköter beställningen och återkommer med priset.»
    const goesOn = /\s(?:och|samt|men)\s+$/u.test(sentence.slice(Math.max(0, at - 9), at));
    const subject = goesOn ? owners.from(sentence, 0) : undefined;
    return subject && { ...subject, start: at };
  }
  const isThere = ({ start, end }: Occurrence<Target>): boolean =>
    side === 'from' ? start === at : end <= at && at - end < FAR && sentence.slice(end, at).trim() === '';
  const named = names
    .find(sentence)
    .filter(isThere)
    .flatMap(({ start, targets }) => targets.filter(({ kind }) => kind === 'group').map(({ id }) => ({ start, id })));
  const [first] = named;
  const isOwn = named.some(({ id }) => id === group);
  const here = /^[^\s.,;:!?]+/u.exec(sentence.slice(at, at + FAR))?.[0] ?? '';
  if (placeholder === 'grupp') return (first && !isOwn) || groups.test(here) ? { start: at, owners: [] } : undefined;
  // «Ledningsgruppen» is those who meet, unless it is the name of another group.
  if (first) return isOwn ? { start: first.start, owners: [] } : undefined;
  const preceding = /(?<![^\s.,;:!?])([^\s.,;:!?]+)\s*$/u.exec(sentence.slice(Math.max(0, at - FAR), at));
  const word = side === 'from' ? here : preceding?.[1];
  const start = side === 'from' ? at : at - (preceding?.[0].length ?? 0);
  return word && (meeting.has(fold(word)) || isPartOf(word, group)) ? { start, owners: [] } : undefined;
}

/** «Samrådsgruppen» is those who meet in the group «Samrådsgrupp för äldreomsorg», and «nämnden» in «Socialnämnden». */
function isPartOf(word: string, group: Slug | undefined): boolean {
  const part = slugify(word);
  if (part.length < 5 || !group) return false;
  return group.split('-').some((own) => ['', 'n', 'en', 't', 'et'].some((end) => `${own}${end}`.endsWith(part)));
}

/** Which part of a sentence each task of it is: its point of a decision, and from its own owner to the next one. */
function partsOf(sentence: string, found: readonly Match[]): Map<Match, [number, number]> {
  const tasks = found.filter(({ phrase }) => phrase.kind === 'task').toSorted((a, b) => a.start - b.start);
  const isDecision = found.some(({ phrase }) => phrase.kind === 'decision');
  const points = isDecision ? [...sentence.matchAll(NEXT_POINT)].map(({ index }) => index) : [];
  return new Map(
    tasks.map((task, index) => {
      const own = index > 0 ? task.start : 0;
      const next = tasks[index + 1]?.start ?? sentence.length;
      const from = points.findLast((point) => point < task.start && point >= 0) ?? 0;
      const to = points.find((point) => point > task.start) ?? sentence.length;
      const start = Math.max(own, from);
      const text = sentence.slice(start, Math.min(next, to));
      const lead = /^[,;\s]*(?:(?:och|samt|men)\s+)?/iu.exec(text)?.[0].length ?? 0;
      const tail = /[,;\s]*(?:\s(?:och|samt|men|medan))?\s*$/iu.exec(text)?.[0].length ?? 0;
      return [task, [start + lead, start + text.length - tail]];
    }),
  );
}
