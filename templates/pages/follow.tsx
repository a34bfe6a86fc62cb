/** `/folj/`: how to subscribe to feeds, then links to every feed. */
import type { FollowView } from '../../src/views/follow.ts';
import { Page } from '../components/page.tsx';
import { Passages } from '../components/passages.tsx';
import { Sections } from '../components/text.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('follow', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <Passages passages={view.steps} />
    <Sections sections={view.text} />
    {view.lists.map((list) => (
      <FeedList list={list} />
    ))}
    <Passages passages={view.mail} />
  </Page>
));

function FeedList({ list: { heading, items } }: { list: FollowView['lists'][number] }) {
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {items.map(({ link, note, feeds }) => (
          <li key={link.href}>
            <a href={link.href}>{link.text}</a>
            {note ? <span class="note"> {note}</span> : null}
            {feeds.map(({ href, text, label }, index) => (
              <>
                {index === 0 ? '\u00a0– ' : '\u00a0· '}
                <a href={href} aria-label={label}>
                  {text}
                </a>
              </>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
