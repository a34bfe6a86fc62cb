/** Inflection rules by what they add, so that the rules that may have made a form are found by its end. */
import { addToGroup } from '../domain/grouped.ts';
import type { InflectionRule } from './hunspell.ts';

/** Rules by what they add at the end of a word. */
export class Endings {
  /** The letters of the longest ending. */
  longest = 0;
  readonly #rules = new Map<string, InflectionRule[]>();

  add(rule: InflectionRule): void {
    addToGroup(this.#rules, rule.add, rule);
    this.longest = Math.max(this.longest, rule.add.length);
  }

  rulesFor(ending: string): readonly InflectionRule[] {
    return this.#rules.get(ending) ?? [];
  }
}
