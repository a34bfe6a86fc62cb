/** A sentence made ready for recognition: its words, and what stands where. */
import type { Target } from '../../../domain/target.ts';
import { saysDue } from '../../../swedish/due-date.ts';
import type { Occurrence } from '../../../swedish/name-matcher.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { type NamedOwners, ownersBefore, ownersFrom } from '../owners/named-owners.ts';
import { isErrand } from './construction-index.ts';
import type { Resolve } from './pattern.ts';
import { groupsIn, laterMeetingAt, otherGroupAt, whoMeetsAt, whoMeetsBefore } from './placeholders.ts';
import { type Token, tokenAt, tokensOf } from './tokens.ts';

/** Words of a sentence that are further apart are not read together: so reading is linear. */
export const FAR = 80;

/** A sentence in the context of its meeting. */
export class SentenceWords {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The words of the tokens. */
  readonly allWords: readonly string[];
  readonly context: MeetingContext;

  constructor(text: string, context: MeetingContext) {
    this.text = text;
    this.tokens = tokensOf(text);
    this.allWords = this.tokens.map(({ word }) => word);
    this.context = context;
  }

  readonly #named = new Map<number, NamedOwners | null>();
  #vocabulary: ReadonlySet<string> | undefined;
  #saysDue: boolean | undefined;
  #groups: readonly Occurrence<Target>[] | undefined;

  /** Its words, each once. */
  get vocabulary(): ReadonlySet<string> {
    this.#vocabulary ??= new Set(this.allWords);
    return this.#vocabulary;
  }

  /** Where it names groups. */
  get groups(): readonly Occurrence<Target>[] {
    this.#groups ??= groupsIn(this.text, this.context);
    return this.#groups;
  }

  /** Whether it says by when. */
  get saysDue(): boolean {
    this.#saysDue ??= saysDue(this.text);
    return this.#saysDue;
  }

  /** What a placeholder of a pattern stands for at a word. */
  readonly resolve: Resolve = (placeholder, index) => {
    switch (placeholder) {
      case 'namn': {
        const named = this.namedAt(index);
        return named && { next: tokenAt(this.tokens, named.end), owners: named.owners };
      }
      case 'vi':
        return whoMeetsAt(this, index);
      case 'grupp':
        return otherGroupAt(this, index);
      case 'ärende':
        return isErrand(this.tokens[index]?.word ?? '', 'present') ? { next: index + 1 } : undefined;
      case 'senare':
        return laterMeetingAt(this, index);
    }
  };

  /** Who is named from a word on. */
  namedAt(index: number): NamedOwners | undefined {
    const known = this.#named.get(index);
    // null where no one is
    if (known !== undefined) return known ?? undefined;
    const token = this.tokens[index];
    const named = token && ownersFrom(this.text, token.start, this.context.knownOwners);
    this.#named.set(index, named ?? null);
    return named;
  }

  /** Who is named right before a word. */
  namedBefore(index: number): NamedOwners | undefined {
    const token = this.tokens[index];
    return token && ownersBefore(this.text, token.start, this.context.knownOwners);
  }

  /** Where those who meet are named right before a word, as the index of the first word; nothing when they are not. */
  whoMeetBefore(index: number): number | undefined {
    return whoMeetsBefore(this, index);
  }

  /** Whether a word is the first of a part of the sentence that stands for itself. */
  opensPart(index: number): boolean {
    const token = this.tokens[index];
    if (index <= 0 || !token) return true;
    const before = this.tokens[index - 1]?.word ?? '';
    return (
      /[;:!?–]|\s-\s|\.\s/.test(token.gap) ||
      ((before === 'och' || before === 'men' || before === 'så') && /,/.test(this.tokens[index - 1]?.gap ?? ''))
    );
  }

  /** The words of a part of the sentence, by the indices of the first and the one after the last; at most the last `FAR`. */
  words(from: number, to: number): string[] {
    return this.allWords.slice(Math.max(0, from, to - FAR), Math.max(0, to));
  }
}
