/** Numbers beside headings and links. */

/** How many items there are under a heading or a link, «(12)». */
export function Count({ of: number }: { of: number }) {
  return <span class="count">({number})</span>;
}
