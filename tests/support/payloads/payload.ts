/** What a payload is. All of them call `ran()` where they run, and ask the host `elsewhere.invalid` where they load. */

/** A text that would do harm where it is taken for more than text. */
export interface Payload {
  /** What it tries; each kind is another way. */
  kind: string;
  text: string;
}

/** Payloads by their kinds. */
export function payloadsOf(texts: Readonly<Record<string, string>>): Payload[] {
  return Object.entries(texts).map(([kind, text]) => ({ kind, text }));
}

/** The host that no page may ask for anything. */
export const ELSEWHERE = 'elsewhere.invalid';
