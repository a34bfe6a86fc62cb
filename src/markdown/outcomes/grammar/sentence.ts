/** A sentence made ready for recognition: its words, and what stands where. */
import type { MeetingContext } from '../meeting-context.ts';
import { type NamedOwners, ownersBefore, ownersFrom } from '../owners/named-owners.ts';
import { isErrand } from './constructions.ts';
import type { Resolve } from './pattern.ts';
import { laterMeetingAt, otherGroupAt, whoMeetsAt, whoMeetsBefore } from './placeholders.ts';
import { type Token, tokenAt, tokensOf } from './tokens.ts';

/** A sentence in the context of its meeting. */
export class SentenceWords {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly context: MeetingContext;

  constructor(text: string, context: MeetingContext) {
    this.text = text;
    this.tokens = tokensOf(text);
    this.context = context;
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
    const token = this.tokens[index];
    return token && ownersFrom(this.text, token.start, this.context.knownOwners);
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
      /[;:!?–]|(?:^|\s)-\s|\.\s/.test(token.gap) ||
      ((before === 'och' || before === 'men') && /,/.test(this.tokens[index - 1]?.gap ?? ''))
    );
  }

  /** The words of a part of the sentence, by the indices of the first and the one after the last. */
  words(from: number, to: number): string[] {
    return this.tokens.slice(Math.max(0, from), to).map(({ word }) => word);
  }
}
