/** Names of files, of paths with forward slashes, also where there is no file system. */

/** The name of a Markdown file without its folder and its ending: «klarsprak» of «content/projects/klarsprak.md». */
export function markdownName(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.md$/, '');
}
