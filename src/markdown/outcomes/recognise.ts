/** The sentences of a block → what they leave behind, by the phrases of `phrases.yaml`. */
import type { NameMatcher, Occurrence } from '../../domain/name-matcher.ts';
import { fold } from '../../domain/names.ts';
import type { OutcomeKind } from '../../domain/outcome.ts';
import { sentencesOf } from '../../domain/sentences.ts';
import type { Slug } from '../../domain/slug.ts';
import type { Target } from '../../domain/target.ts';
import type { Owners } from './owners.ts';
import type { Phrase, Placeholder } from './phrase-pattern.ts';
import { except, meeting, nearly, phrases, signs } from './phrases.ts';

/** What is known where a text is read. */
export interface Setting {
  owners: Owners;
  names: NameMatcher<Target>;
  /** The group that met. */
  group?: Slug | undefined;
}

/** One sentence that counts, or nearly. Offsets are of the text given. */
export interface Recognised {
  kind: OutcomeKind;
  /** The words that told it. */
  phrase: string;
  sentence: { start: number; text: string };
  owners: string[];
  nearly: boolean;
}

interface Match {
  phrase: Phrase;
  words: string;
  owners: string[];
}

/** Every sentence of a text that leaves something behind, once a kind; a sentence that says «bordläggs» decides nothing. */
export function recognise(text: string, setting: Setting): Recognised[] {
  if (!signs.test(text)) return [];
  return sentencesOf(text).flatMap((sentence) => {
    if (/\?[”")\s]*$/.test(sentence.text)) return [];
    const found = matches(phrases, sentence.text, setting);
    const counted = found.length > 0 ? found : matches(nearly, sentence.text, setting).slice(0, 1);
    const postponed = counted.some(({ phrase }) => phrase.kind === 'carried-over');
    return counted
      .filter(({ phrase }) => !(postponed && phrase.kind === 'decision'))
      .map(({ phrase, words, owners }) => ({
        kind: phrase.kind,
        phrase: words,
        sentence,
        owners,
        nearly: found.length === 0,
      }));
  });
}

/** The first match of each kind. */
function matches(from: readonly Phrase[], sentence: string, setting: Setting): Match[] {
  const found = new Map<OutcomeKind, Match>();
  for (const phrase of from) {
    if (found.has(phrase.kind)) continue;
    const match = matchOf(phrase, sentence, setting);
    const excepted = match && except.some((one) => one.kind === phrase.kind && matchOf(one, sentence, setting));
    if (match && !excepted) found.set(phrase.kind, match);
  }
  return [...found.values()];
}

function matchOf(phrase: Phrase, sentence: string, setting: Setting): Match | undefined {
  for (const match of sentence.matchAll(phrase.pattern)) {
    const before = phrase.first && placed(phrase.first, sentence, match.index, 'before', setting);
    if (phrase.first && !before) continue;
    const at = phrase.inner ? match.index + innerOffset(match) : 0;
    const within = phrase.inner && placed(phrase.inner, sentence, at, 'from', setting);
    if (phrase.inner && !within) continue;
    return { phrase, words: match[0], owners: [...(before || []), ...(within || [])] };
  }
  return undefined;
}

function innerOffset(match: RegExpMatchArray): number {
  return match[0].indexOf(match.groups?.['inner'] ?? '', match[0].indexOf(' '));
}

/** The owners that a placeholder at a place stands for, none where it names no one; nothing when it stands for nothing there. */
function placed(
  placeholder: Placeholder,
  sentence: string,
  at: number,
  side: 'before' | 'from',
  setting: Setting,
): string[] | undefined {
  if (placeholder === 'namn') return setting.owners[side](sentence, at)?.owners;
  const isThere = ({ start, end }: Occurrence<Target>): boolean =>
    side === 'from' ? start === at : sentence.slice(end, at).trim() === '' && end <= at;
  const groups = setting.names.find(sentence).filter(isThere);
  const named = groups.flatMap(({ targets }) => targets).filter(({ kind }) => kind === 'group');
  if (placeholder === 'grupp') return named.length > 0 ? [] : undefined;
  // «Ledningsgruppen» is those who meet, unless it is the name of another group.
  if (named.length > 0) return named.some(({ id }) => id === setting.group) ? [] : undefined;
  const word =
    side === 'from'
      ? /^[^\s.,;:!?]+/u.exec(sentence.slice(at))?.[0]
      : /[^\s.,;:!?]+(?=\s*$)/u.exec(sentence.slice(0, at))?.[0];
  return word && meeting.has(fold(word)) ? [] : undefined;
}
