/** Abbreviations with full stops, «m.m.» and «p.g.a.», which people also write and search for as «mm» and «pga». */

/** Tells quickly which texts have none. */
const STOP = /[a-zåäö]\.[a-zåäö]/i;
const WITH_STOPS = /(?<![\p{L}\d.])\p{L}{1,3}(?:\.\p{L}{1,3}(?!\p{L}))+\.?/gu;

/** The abbreviations with full stops of a text: where each starts, and its letters as one word. */
export function abbreviationsIn(text: string): { start: number; word: string }[] {
  if (!STOP.test(text)) return [];
  return Array.from(text.matchAll(WITH_STOPS), ({ 0: written, index }) => ({
    start: index,
    word: written.replaceAll('.', '').toLowerCase(),
  }));
}

/** A text whose abbreviations are written without full stops. */
export function withoutStops(text: string): string {
  return text.replace(WITH_STOPS, (written) => written.replaceAll('.', ''));
}
