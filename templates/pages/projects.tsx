/** `/projekt/`: all projects over twelve months, the years before, and a list of them with the latest of each. */
import { YEARS_ANCHOR } from '../../src/views/project-year.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { Entries } from '../components/entry.tsx';
import { FoldedEntries } from '../components/folded-entries.tsx';
import { Page } from '../components/page.tsx';
import { Thread } from '../components/thread.tsx';
import { YearList } from '../components/year-links.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('projects', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <Thread thread={view.thread} skipTo="_projects" />
    {view.years.length > 0 ? (
      <nav class="side" aria-labelledby={YEARS_ANCHOR}>
        <h2 id={YEARS_ANCHOR}>{uiText.thread.years}</h2>
        <YearList years={view.years} />
      </nav>
    ) : null}
    <section aria-labelledby="_projects">
      <h2 id="_projects">{uiText.thread.allProjects}</h2>
      <Entries items={view.running.shown} />
      <FoldedEntries items={view.running.rest} heading={uiText.showMore(view.running.rest.length)} />
      <FoldedEntries items={view.ended} heading={uiText.thread.ended(view.ended.length)} />
    </section>
  </Page>
));
