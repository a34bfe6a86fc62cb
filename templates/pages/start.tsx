/** `/`: the next meetings, the latest minutes, the projects over time. */
import { uiText } from '../../src/views/ui-text.ts';
import { ComingMeetings } from '../components/coming-meetings.tsx';
import { MeetingList } from '../components/meeting-list.tsx';
import { Page } from '../components/page.tsx';
import { ProjectList } from '../components/projects.tsx';
import { Thread } from '../components/thread.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('start', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    {view.intro ? <p class="lead">{view.intro}</p> : null}
    <section class="aside" aria-labelledby="_coming">
      <h2 id="_coming">{uiText.nextMeetings}</h2>
      <ComingMeetings list={view.coming} />
      <p>
        <a href={view.lists.calendar}>{uiText.calendar.whole}</a>
      </p>
    </section>
    <section aria-labelledby="_newest">
      <h2 id="_newest">{uiText.latestMeetings}</h2>
      {view.latest.length > 0 ? <MeetingList meetings={view.latest} /> : <p>{uiText.noMeetings}</p>}
      <p>
        <a href={view.lists.meetings}>{uiText.allMeetings}</a>
      </p>
    </section>
    <Thread thread={view.thread} skipTo="_projects">
      {view.lists.years ? (
        <p>
          <a href={view.lists.years}>{uiText.thread.allYears}</a>
        </p>
      ) : null}
    </Thread>
    <section aria-labelledby="_projects">
      <h2 id="_projects">{uiText.latestOfProjects}</h2>
      <ProjectList projects={view.projects} />
      {view.lists.projects ? (
        <p>
          <a href={view.lists.projects}>{uiText.thread.allProjects}</a>
        </p>
      ) : null}
      <p>
        <a href={view.lists.follow}>{uiText.followTitle}</a>
      </p>
    </section>
  </Page>
));
