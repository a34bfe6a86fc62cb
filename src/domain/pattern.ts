/** Texts within regular expressions. */

/** A text as part of a pattern that finds it, and nothing else. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
