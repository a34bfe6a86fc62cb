/**
 * What somebody reads in a text, whatever it is written in: without tags and signs that are not seen, with the entities
 * of HTML, the escapes of YAML, JSON and Markdown, and those of addresses, as the characters that they stand for. For
 * those who look for what may not be published; each offset leads back to the text as it is written.
 */
import { type Shifts, shiftAt, shiftsIn } from './shifts.ts';
import { ALL_LAYERS, LAYERS_BUT_TAGS, meaningOf, OPENS_LAYER } from './text-layers.ts';

/** A text as it is read. */
export interface Unfolded {
  text: string;
  /** The offset in the written text of an offset in the read one. */
  offsetOf(offset: number): number;
}

/** How often one is folded into another: HTML in a feed in an entity. */
const MOST_ROUNDS = 3;
/** How many layers are known at most. */
const MOST_KNOWN = 5000;
let last: { written: string; readings: readonly Unfolded[] } = { written: '', readings: [] };

/**
 * The text without tags, and the text with what stands in them, attributes with addresses among it; one if these are the
 * same. A text is often asked for several times in a row.
 */
export function readingsOf(written: string): readonly Unfolded[] {
  if (written === last.written) return last.readings;
  const without = unfold(written, ALL_LAYERS);
  const withTags = unfold(written, LAYERS_BUT_TAGS);
  last = { written, readings: without.text === withTags.text ? [without] : [without, withTags] };
  return last.readings;
}

/** What is read where a layer stands in files that belong together, so that it is found out once: most tags stand on every page. */
export type KnownLayers = Map<string, string>;

/**
 * The same of a finished file, whose tags are tags. Those in `known` are not read again; it keeps few, as each keeps its
 * file in memory. A feed has pages in it, whose tags are written as text.
 */
export function readingsOfFile(written: string, known: KnownLayers, isFeed: boolean): readonly Unfolded[] {
  const tags: string[] = [];
  let isLast = true;
  const read = (layer: string): string => {
    const before = known.get(layer);
    if (before !== undefined) return before;
    const meaning = meaningOf(layer);
    const isTag = layer[0] === '<';
    if (isTag && layer.includes('=')) tags.push(layer);
    if (!isTag && OPENS_LAYER.test(meaning) && meaning !== layer) isLast = false;
    else known.set(layer, meaning);
    return meaning;
  };
  let text = written.replace(ALL_LAYERS, read);
  for (let round = 1; round < MOST_ROUNDS && !isLast; round += 1) {
    isLast = true;
    text = text.replace(isFeed ? ALL_LAYERS : LAYERS_BUT_TAGS, read);
  }
  if (known.size > MOST_KNOWN) known.clear();
  return [{ text, offsetOf: (offset) => offset }, unfold(tags.join('\n'), LAYERS_BUT_TAGS)];
}

function unfold(written: string, layers: RegExp): Unfolded {
  let read: Unfolded = { text: written, offsetOf: (offset) => offset };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { inner, isLast } = unfoldOnce(read, layers);
    read = inner;
    if (isLast) break;
  }
  return read;
}

/** The text with its outermost layers taken away, and whether no sign of another layer came out of them. */
function unfoldOnce(outer: Unfolded, layers: RegExp): { inner: Unfolded; isLast: boolean } {
  let isLast = true;
  const text = outer.text.replace(layers, (layer) => {
    const read = meaningOf(layer);
    if (layer[0] !== '<' && read !== layer && OPENS_LAYER.test(read)) isLast = false;
    return read;
  });
  if (text === outer.text) return { inner: outer, isLast: true };
  let shifts: Shifts | undefined;
  // most texts have nothing whose place is asked for
  const offsetOf = (offset: number): number => {
    shifts ??= shiftsIn(outer.text, layers, meaningOf);
    return outer.offsetOf(offset + shiftAt(shifts, offset));
  };
  return { inner: { text, offsetOf }, isLast };
}
