/** `/projekt/`: all projects over time, and a list of them with the latest entry of each. */
import { uiText } from '../../src/views/ui-text.ts';
import { Page } from '../components/page.tsx';
import { ProjectList } from '../components/projects.tsx';
import { EarlierYears, Thread } from '../components/thread.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('projects', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <Thread years={view.thread.latest} skipTo="_projects">
      <EarlierYears years={view.thread.earlier} />
    </Thread>
    <section aria-labelledby="_projects">
      <h2 id="_projects">{uiText.thread.allProjects}</h2>
      <ProjectList projects={view.projects} />
    </section>
  </Page>
));
