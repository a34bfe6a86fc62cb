/** Cuts the front matter of a file that may have errors: for what is looked for in it, not for what is read from it. */

const HEAD = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** What stands between the first two lines of dashes; undefined for a text that does not begin with one, or has no second. */
export function frontMatterIn(text: string): string | undefined {
  return HEAD.exec(text)?.[1];
}
