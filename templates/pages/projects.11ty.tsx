/** `/projekt/`: all projects over time, and what last happened in each. */
import { uiText } from '../../src/views/ui-text.ts';
import { Page } from '../components/page.tsx';
import { ProjectList } from '../components/projects.tsx';
import { OlderYears, Thread } from '../components/thread.tsx';
import { pagesOf } from '../template-data.ts';

export default pagesOf('projects', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <Thread years={view.thread.newest} past="_projects">
      <OlderYears years={view.thread.older} />
    </Thread>
    <section aria-labelledby="_projects">
      <h2 id="_projects">{uiText.thread.allProjects}</h2>
      <ProjectList projects={view.projects} />
    </section>
  </Page>
));
