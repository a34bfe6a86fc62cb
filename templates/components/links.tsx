/** Lists of links: to pages, and to feeds. */
import type { LinkView } from '../../src/views/links.ts';
import type { FeedLinkView } from '../../src/views/shell.ts';

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

/** A list of links to feeds. */
export function FeedLinks({ feeds }: { feeds: readonly FeedLinkView[] }) {
  return <Links links={feeds.map(({ href, title }) => ({ href, text: title }))} />;
}
