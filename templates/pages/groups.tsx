/** `/grupper/`: all groups. */
import { uiText } from '../../src/views/ui-text.ts';
import { ComingMeeting } from '../components/coming-meetings.tsx';
import { Page } from '../components/page.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('groups', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <ul class="projects">
      {view.groups.map(({ href, text, purpose, note, next }) => (
        <li key={href}>
          <a href={href}>{text}</a> <span class="note">{note}</span>
          {purpose ? <p>{purpose}</p> : null}
          {next ? (
            <p>
              {uiText.nextMeeting}: <ComingMeeting meeting={next} />
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  </Page>
));
