/** `/organisationer/<slug>/`: an organisation, the meetings and projects that it took part in. */
import { words } from '../../src/views/ui-text.ts';
import { Links, MeetingYears } from '../components/lists.tsx';
import { Page } from '../components/page.tsx';
import { pagesOf } from '../template-data.ts';

export default pagesOf('organisation', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    {view.kind || view.aliases ? (
      <dl class="facts">
        {view.kind ? (
          <div>
            <dt>{words.kind}</dt>
            <dd>{view.kind}</dd>
          </div>
        ) : null}
        {view.aliases ? (
          <div>
            <dt>{words.alsoCalled}</dt>
            <dd>{view.aliases}</dd>
          </div>
        ) : null}
      </dl>
    ) : null}
    <section aria-labelledby="_projects">
      <h2 id="_projects">{words.projectsOf}</h2>
      {view.projects.length > 0 ? <Links links={view.projects} /> : <p>{words.noProjectsOf}</p>}
    </section>
    <section aria-labelledby="_meetings">
      <h2 id="_meetings">{words.meetingsOf}</h2>
      {view.years.length > 0 ? <MeetingYears years={view.years} /> : <p>{words.noMeetingsOf}</p>}
    </section>
  </Page>
));
