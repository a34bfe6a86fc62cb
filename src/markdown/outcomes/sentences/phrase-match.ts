/** Where a sentence has which phrases, and who is named in their placeholders. */
import { saysDue } from '../../../swedish/due-date.ts';
import { fold } from '../../../swedish/names.ts';
import type { MeetingContext } from '../meeting-context.ts';
import type { Phrase } from '../phrase-pattern.ts';
import { exceptions, subordinators } from '../phrases.ts';
import { textBefore } from '../reach.ts';
import { resolvePlaceholder } from './placeholders.ts';

/** A phrase in a sentence. Offsets are of the sentence. */
export interface PhraseMatch {
  phrase: Phrase;
  /** The words of the sentence that the phrase stands for, without its first placeholder. */
  words: string;
  /** Where it begins, with who is named in its first placeholder. */
  start: number;
  end: number;
  owners: string[];
  /** Whether it is done by the one who opens the sentence: «skickar» in «Karin bokar fika och skickar inbjudan». */
  sharesSubject: boolean;
}

/** The first match of each kind; of tasks every one, since a sentence can give several people something to do. */
export function matchesIn(sentence: string, phrases: readonly Phrase[], context: MeetingContext): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (const phrase of phrases) {
    const earlier = found.filter((match) => match.phrase.kind === phrase.kind);
    if (earlier.length > 0 && phrase.kind !== 'task') continue;
    for (const match of matchesOf(phrase, sentence, context)) {
      if (earlier.some((other) => overlap(match, other)) || isExcepted(match, sentence, context)) continue;
      found.push(match);
      earlier.push(match);
      if (phrase.kind !== 'task') break;
    }
  }
  return withoutSecondVerbs(found);
}

/** «Karin bokar fika och skickar inbjudan» is one task: who opens a sentence has what others don't already give her. */
function withoutSecondVerbs(matches: readonly PhraseMatch[]): PhraseMatch[] {
  const own = matches.filter(({ sharesSubject }) => !sharesSubject);
  if (own.some(({ phrase }) => phrase.kind === 'task')) return own;
  return [...own, ...matches.filter(({ sharesSubject }) => sharesSubject).slice(0, 1)];
}

function overlap(a: PhraseMatch, b: PhraseMatch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What stands before the words that count, or among them, can turn them round: «på förra mötet», «inte». */
function isExcepted({ phrase: { kind }, start, end }: PhraseMatch, sentence: string, context: MeetingContext): boolean {
  const before = /([^\s”"(]+)[\s”"(]+$/u.exec(textBefore(sentence, start))?.[1] ?? '';
  const word = fold(before);
  if (subordinators[kind].has(word)) return true;
  return exceptions.some((exception) => {
    const match = exception.kind === kind ? matchesOf(exception, sentence, context).next().value : undefined;
    return match !== undefined && match.start < end;
  });
}

/** The matches of one phrase, in the order of the sentence, each looked for when it is asked for. */
function* matchesOf(phrase: Phrase, sentence: string, context: MeetingContext): Generator<PhraseMatch, undefined> {
  if (phrase.needsDue && !saysDue(sentence)) return;
  for (const match of sentence.matchAll(phrase.pattern)) {
    const { first, inner } = phrase;
    const before = first && resolvePlaceholder(first, { sentence, offset: match.index, side: 'before' }, context);
    if (first && !before) continue;
    const within = inner && resolvePlaceholder(inner, { sentence, offset: innerStart(match), side: 'from' }, context);
    if (inner && !within) continue;
    const start = Math.min(before?.start ?? match.index, match.index);
    yield {
      phrase,
      words: match[0],
      start,
      end: match.index + match[0].length,
      owners: [...(before?.owners ?? []), ...(within?.owners ?? [])],
      sharesSubject: first === 'namn' && start === match.index,
    };
  }
}

/** Where in the sentence the placeholder within a phrase begins. */
function innerStart(match: RegExpExecArray): number {
  return match.index + match[0].indexOf(match.groups?.['inner'] ?? '', match[0].indexOf(' '));
}
