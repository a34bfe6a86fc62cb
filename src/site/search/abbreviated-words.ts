/** Words that a text cuts with a full stop, «styrelsemed.»: who searches for them, or for the whole word, means both. */
import { stem } from '../../swedish/stem.ts';

/** The fewest letters of such a word: «kl» begins too many others. */
const SHORTEST = 4;
/** A full stop in a sentence: what follows has no capital. */
const STOP_WITHIN = /^\. \p{Ll}/u;

/** Whether a word that ends at an offset of a text may be cut there. */
export function mayBeCut(word: string, text: string, end: number): boolean {
  return text.charAt(end) === '.' && word.length >= SHORTEST && STOP_WITHIN.test(text.slice(end, end + 3));
}

/** Adds the keys that a cut form has in common with the archive's longer ones; these must all be of one word. */
export function addKeysOfCut(cut: string, keysByForm: Map<string, readonly string[]>): void {
  const longer = [...keysByForm.keys()].filter((form) => form !== cut && form.startsWith(cut));
  const [first = '', ...rest] = longer;
  const keys = (keysByForm.get(first) ?? []).filter(
    (key) => key.startsWith(cut) && rest.every((form) => keysByForm.get(form)?.includes(key)),
  );
  if (keys.length === 0) return;
  for (const [form, more] of [[cut, keys] as const, ...longer.map((form) => [form, [stem(cut)]] as const)])
    keysByForm.set(form, [...new Set([...(keysByForm.get(form) ?? []), ...more])]);
}
