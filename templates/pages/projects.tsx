/** `/projekt/`: all projects over twelve months, the years before, and a list of them with the latest of each. */
import { YEARS_ANCHOR } from '../../src/views/project-year.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { Entries } from '../components/entry.tsx';
import { Page } from '../components/page.tsx';
import { Thread } from '../components/thread.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('projects', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <Thread thread={view.thread} skipTo="_projects" />
    {view.years.length > 0 ? (
      <nav class="side" aria-labelledby={YEARS_ANCHOR}>
        <h2 id={YEARS_ANCHOR}>{uiText.thread.years}</h2>
        <ul class="years">
          {view.years.map(({ id, href, text, projects }) => (
            <li key={id}>
              <a id={id} href={href}>
                {text}
              </a>{' '}
              ({projects})
            </li>
          ))}
        </ul>
      </nav>
    ) : null}
    <section aria-labelledby="_projects">
      <h2 id="_projects">{uiText.thread.allProjects}</h2>
      <Entries items={view.running.shown} />
      {view.running.rest.length > 0 ? (
        <details>
          <summary>{uiText.showMore(view.running.rest.length)}</summary>
          <Entries items={view.running.rest} />
        </details>
      ) : null}
      {view.ended.length > 0 ? (
        <details>
          <summary>{uiText.thread.ended(view.ended.length)}</summary>
          <Entries items={view.ended} />
        </details>
      ) : null}
    </section>
  </Page>
));
