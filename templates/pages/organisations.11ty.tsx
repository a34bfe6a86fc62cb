/** `/organisationer/`: all organisations. */
import type { OrganisationsView } from '../../src/views/organisation.ts';
import { Page } from '../components/page.tsx';
import { onePageFor, type TemplateData } from '../page-data.ts';

export const data = onePageFor('organisations');

export default ({ view }: TemplateData<OrganisationsView>) => (
  <Page shell={view.shell}>
    <h1>{view.shell.title}</h1>
    <ul class="projects">
      {view.organisations.map(({ href, text, kind, meetings }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          <span class="note">{[kind, meetings].filter(Boolean).join(', ')}</span>
        </li>
      ))}
    </ul>
  </Page>
);
