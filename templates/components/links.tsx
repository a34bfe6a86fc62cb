/** Lists of links. */
import type { LinkView } from '../../src/views/links.ts';

/** A list of links. */
export function Links({ links }: { links: readonly LinkView[] }) {
  return (
    <ul class="links">
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
