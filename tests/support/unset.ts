/** Text as it was written: without what Swedish typography puts in that no reader sees. */
export function unset(text: string): string {
  return text.replaceAll('\u00ad', '').replaceAll('\u00a0', ' ');
}
