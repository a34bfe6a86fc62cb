/** `/folj/`: how to follow the site, then links to how each group, project and register is followed. */
import type { FollowView } from '../../src/views/follow.ts';
import { Page } from '../components/page.tsx';
import { Passages } from '../components/passages.tsx';
import { Sections } from '../components/text.tsx';
import { pageTemplate } from '../template-data.ts';

type List = FollowView['lists'][number];

export default pageTemplate('follow', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <Passages passages={view.steps} />
    <Sections sections={view.text} />
    {view.lists.map((list) => (
      <>
        <h2>{list.heading}</h2>
        {list.folded ? (
          <details>
            <summary>{list.folded}</summary>
            <Items items={list.items} />
          </details>
        ) : (
          <Items items={list.items} />
        )}
      </>
    ))}
    <Passages passages={view.others} />
  </Page>
));

function Items({ items }: Pick<List, 'items'>) {
  return (
    <ul>
      {items.map(({ href, text, note }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          {note ? <span class="note"> {note}</span> : null}
        </li>
      ))}
    </ul>
  );
}
