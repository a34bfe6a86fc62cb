/** The text around an offset, only as far as a name can reach: a text can be as long as its author likes. */

/** No name, role or word is longer, in UTF-16 units. */
const REACH = 200;

/** The text right before an offset. */
export function textBefore(text: string, end: number, reach = REACH): string {
  return text.slice(Math.max(0, end - reach), end);
}

/** The text from an offset on. */
export function textFrom(text: string, start: number, reach = REACH): string {
  return text.slice(start, start + reach);
}
