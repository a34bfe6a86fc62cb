/** `/grupper/`: all groups. */
import type { GroupsView } from '../../src/views/group.ts';
import { words } from '../../src/views/words.ts';
import { ComingMeeting } from '../components/lists.tsx';
import { Page } from '../components/page.tsx';
import { onePageFor, type TemplateData } from '../page-data.ts';

export const data = onePageFor('groups');

export default ({ view }: TemplateData<GroupsView>) => (
  <Page shell={view.shell}>
    <h1>{view.shell.title}</h1>
    <ul class="projects">
      {view.groups.map(({ href, text, purpose, meetings, next }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          <span class="note">{meetings}</span>
          {purpose ? <p>{purpose}</p> : null}
          {next ? (
            <p>
              {words.nextMeeting}: <ComingMeeting meeting={next} />
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  </Page>
);
