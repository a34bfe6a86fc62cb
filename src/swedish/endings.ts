/** Inflection rules by what they add, so that the rules that may have made a form are found by its end. */
import type { InflectionRule } from './hunspell.ts';

/** Rules by what they add at the end of a word. */
export class Endings {
  /** The letters of the longest ending. */
  longest = 0;
  readonly #rules = new Map<string, InflectionRule[]>();

  add(rule: InflectionRule): void {
    push(this.#rules, rule.add, rule);
    this.longest = Math.max(this.longest, rule.add.length);
  }

  rulesFor(ending: string): readonly InflectionRule[] {
    return this.#rules.get(ending) ?? [];
  }
}

/** Adds a value to the list of a key. */
export function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
