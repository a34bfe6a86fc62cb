/** `/grupper/<slug>/`: a group, its coming and its earlier meetings. */
import { uiText } from '../../src/views/ui-text.ts';
import { ComingMeetings } from '../components/coming-meetings.tsx';
import { FeedLinks, Links } from '../components/links.tsx';
import { MeetingYears } from '../components/meeting-list.tsx';
import { Outcomes } from '../components/outcomes.tsx';
import { Page } from '../components/page.tsx';
import { Sections } from '../components/text.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('group', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    {view.facts.length > 0 ? (
      <dl class="facts">
        {view.facts.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    ) : null}
    <section class="aside" aria-labelledby="_coming">
      <h2 id="_coming">{uiText.comingMeetings}</h2>
      <ComingMeetings meetings={view.coming} />
    </section>
    <Sections sections={view.text} />
    <section aria-labelledby="_open">
      <h2 id="_open">{uiText.openNow}</h2>
      {view.open.length > 0 ? <Outcomes items={view.open} /> : <p>{uiText.nothingOpen}</p>}
    </section>
    <section aria-labelledby="_earlier">
      <h2 id="_earlier">{uiText.earlierMeetings}</h2>
      {view.years.length > 0 ? <MeetingYears years={view.years} /> : <p>{uiText.noMeetings}</p>}
    </section>
    {view.projects.length > 0 ? (
      <section aria-labelledby="_projects">
        <h2 id="_projects">{uiText.projectsOfGroup}</h2>
        <Links links={view.projects} />
      </section>
    ) : null}
    <section aria-labelledby="_follow">
      <h2 id="_follow">{uiText.follow}</h2>
      <FeedLinks feeds={view.feeds} />
    </section>
  </Page>
));
