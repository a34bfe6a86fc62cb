/** `/grupper/<slug>/`: a group, its coming and its earlier meetings. */
import type { GroupView } from '../../src/views/group.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { CalendarLinks } from '../components/calendar.tsx';
import { ComingMeetings } from '../components/coming-meetings.tsx';
import { Day } from '../components/day.tsx';
import { LinkSection } from '../components/links.tsx';
import { OpenOutcomes } from '../components/open-outcomes.tsx';
import { Page } from '../components/page.tsx';
import { Sections } from '../components/text.tsx';
import { YearsOfEntries } from '../components/years.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('group', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <Stage stage={view.stage} />
    <Sections sections={view.text} />
    {view.coming ? (
      <section class="side" aria-labelledby="_coming">
        <h2 id="_coming">{uiText.comingMeetings}</h2>
        <ComingMeetings list={view.coming} />
        <CalendarLinks links={view.calendar} />
      </section>
    ) : null}
    {view.facts.length > 0 ? (
      <dl class="side facts">
        {view.facts.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    ) : null}
    <OpenOutcomes open={view.open} />
    <section aria-labelledby="_earlier">
      <h2 id="_earlier">{uiText.earlierMeetings}</h2>
      {view.years.length > 0 ? <YearsOfEntries years={view.years} level={3} /> : <p>{view.noMeetings}</p>}
    </section>
    {view.projects.length > 0 ? (
      <LinkSection id="_projects" heading={uiText.projectsOfGroup} links={view.projects} />
    ) : null}
    <p id="_follow" class="way-on">
      <a href={view.follow.href}>{view.follow.text}</a>
    </p>
  </Page>
));

/** That the group rests or has ended. */
function Stage({ stage }: Pick<GroupView, 'stage'>) {
  if (!stage) return null;
  const { text, latest } = stage;
  return (
    <p class="notice">
      {text}
      {latest ? (
        <>
          {` ${latest.text} `}
          <a href={latest.href}>
            <Day date={latest.date} />
          </a>
          .
        </>
      ) : null}
    </p>
  );
}
