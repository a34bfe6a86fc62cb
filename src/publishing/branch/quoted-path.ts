/** A path as git reads it in quotes, among the commands of fast-import and in lists of folders. */

/** The path in quotes: what would end it or begin another has a backslash before it. */
export function quotedPath(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
