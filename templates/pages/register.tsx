/** `/beslut/` and the other registers of outcomes, and their parts by group, project and year. */
import { uiText } from '../../src/views/ui-text.ts';
import { Entries } from '../components/entry.tsx';
import { Links } from '../components/links.tsx';
import { Page } from '../components/page.tsx';
import { inline } from '../components/passages.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('register', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <p class="lead">{view.intro}</p>
    <p class="note">{inline(view.collected)}</p>
    {view.parts.length > 0 ? (
      <nav class="side choices" aria-label={uiText.showBy}>
        <span aria-hidden="true">{uiText.showBy}:</span>
        {view.parts.map(({ heading, links }) => (
          <details key={heading}>
            <summary>{heading}</summary>
            <Links links={links} />
          </details>
        ))}
        {view.all ? <a href={view.all.href}>{view.all.text}</a> : null}
      </nav>
    ) : null}
    {view.lists.map(({ id, heading, none, items }) => (
      <section key={id} aria-labelledby={`_${id}`}>
        <h2 id={`_${id}`}>
          {heading} ({items.length})
        </h2>
        {items.length > 0 ? <Entries items={items} /> : <p>{none}</p>}
      </section>
    ))}
    {view.older ? <p class="note">{view.older}</p> : null}
    <section aria-labelledby="_follow">
      <h2 id="_follow">{uiText.follow}</h2>
      <p>
        <a href={view.follow.href}>{view.follow.text}</a>
      </p>
    </section>
  </Page>
));
