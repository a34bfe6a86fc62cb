/** A text without the invisible characters that Swedish typography adds; with ordinary spaces. */
export function unset(text: string): string {
  return text.replace(/[\u00ad\u2060]/g, '').replaceAll('\u00a0', ' ');
}
