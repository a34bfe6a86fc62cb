/** `/organisationer/<slug>/`: an organisation, the meetings and projects that it took part in. */
import { uiText } from '../../src/views/ui-text.ts';
import { LinkSection } from '../components/links.tsx';
import { Page } from '../components/page.tsx';
import { YearsOfEntries } from '../components/years.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('organisation', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    {view.kind || view.aliases ? (
      <dl class="side facts">
        {view.kind ? (
          <div>
            <dt>{uiText.kind}</dt>
            <dd>{view.kind}</dd>
          </div>
        ) : null}
        {view.aliases ? (
          <div>
            <dt>{uiText.alsoCalled}</dt>
            <dd>{view.aliases}</dd>
          </div>
        ) : null}
      </dl>
    ) : null}
    <LinkSection
      id="_projects"
      heading={uiText.projectsOf(view.name)}
      links={view.projects}
      none={<p>{uiText.noProjectsOf}</p>}
    />
    <section aria-labelledby="_meetings">
      <h2 id="_meetings">{uiText.meetingsOf(view.name)}</h2>
      {view.years.length > 0 ? <YearsOfEntries years={view.years} level={3} /> : <p>{uiText.noMeetingsOf}</p>}
    </section>
  </Page>
));
