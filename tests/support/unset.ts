/** Text as it was written: without what Swedish typography puts in that no reader sees. */
export function unset(text: string): string {
  return text.replace(/[\u00ad\u2060]/g, '').replaceAll('\u00a0', ' ');
}
