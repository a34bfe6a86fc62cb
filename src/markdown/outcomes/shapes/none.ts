/** How minutes say that there was nothing: «Beslut: inga.», and «Inga» under the heading «Beslut». */

const NONE = /^(?:(?:inga|inget|ingen|–|-)(?:\s+(?:beslut|uppgifter|åtgärd|åtgärder|frågor|ärenden|punkter))?[.!]?)?$/i;
const BEGINS_WITH_NONE = /^(?:inga|inget|ingen|inte|–|-)(?!\p{L})/iu;

/** Whether the words after a label say that there is none, or there are no words. */
export function isNone(text: string): boolean {
  return NONE.test(text);
}

/** Whether a block begins by saying that there is none. */
export function beginsWithNone(text: string): boolean {
  return BEGINS_WITH_NONE.test(text);
}
