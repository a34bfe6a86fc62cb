/** What a served file is made of, for those who look for what may not be published in it. */

/**
 * HTML, a feed or another text with tags, a text, a word of a dictionary, the values of attributes, of which many are measures;
 * bytes that are none of it; what is too large to be unpacked, and a document with a password.
 */
export type Part =
  | { kind: 'page' | 'feed' | 'text' | 'word' | 'attributes'; text: string }
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'too large' | 'locked' };
