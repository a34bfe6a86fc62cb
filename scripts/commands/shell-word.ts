/** Values on command lines that are printed to be copied. */

/** A value as one word of a command line, in quotation marks where it needs them. */
export function shellWord(value: string): string {
  return /^[\p{L}\p{N}_./:~@%+=,-]+$/u.test(value) ? value : `"${value.replace(/["\\$`]/g, String.raw`\$&`)}"`;
}
