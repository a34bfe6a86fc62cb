/** `/organisationer/`: all organisations. */
import { Page } from '../components/page.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('organisations', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <ul class="projects">
      {view.organisations.map(({ href, text, kind, meetings }) => (
        <li key={href}>
          <a href={href}>{text}</a> <span class="note">{[kind, meetings].filter(Boolean).join(', ')}</span>
        </li>
      ))}
    </ul>
  </Page>
));
