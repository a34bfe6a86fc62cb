/** File names from paths with forward slashes, without Node, so that they work in a browser. */

/** The name of a Markdown file without folder and extension: «klarsprak» for «content/projects/klarsprak.md». */
export function markdownName(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.md$/, '');
}
