/** `/projekt/`: all projects, with what last happened in each. */
import { Page } from '../components/page.tsx';
import { ProjectList } from '../components/projects.tsx';
import { pagesOf } from '../template-data.ts';

export default pagesOf('projects', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.title}</h1>
    <ProjectList projects={view.projects} />
  </Page>
));
