/** `/projekt/`: all projects, with what last happened in each. */
import type { ProjectsView } from '../../src/views/project.ts';
import { Page } from '../components/page.tsx';
import { ProjectList } from '../components/projects.tsx';
import { onePageFor, type TemplateData } from '../page-data.ts';

export const data = onePageFor('projects');

export default ({ view }: TemplateData<ProjectsView>) => (
  <Page shell={view.shell}>
    <h1>{view.shell.title}</h1>
    <ProjectList projects={view.projects} />
  </Page>
);
