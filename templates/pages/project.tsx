/** `/projekt/<slug>/`: a project, its state as of the archive's day, and its timeline. */
import type { ProjectView } from '../../src/views/project.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { CalendarLinks } from '../components/calendar.tsx';
import { Entries } from '../components/entry.tsx';
import { MarkShapes } from '../components/marks.tsx';
import { OpenOutcomes } from '../components/open-outcomes.tsx';
import { Page } from '../components/page.tsx';
import { Lines } from '../components/passages.tsx';
import { Sections } from '../components/text.tsx';
import { Timeline } from '../components/timeline.tsx';
import { YearLinks } from '../components/year-links.tsx';
import { Years } from '../components/years.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('project', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    {view.status ? <p class="notice">{view.status}</p> : null}
    <Sections sections={view.text} />
    {view.decision.length > 0 ? (
      <section aria-labelledby="_decision">
        <h2 id="_decision">{uiText.lastDecision}</h2>
        <Entries items={view.decision} />
        {view.decisions ? (
          <p class="way-on">
            <a href={view.decisions.href}>{view.decisions.text}</a>
          </p>
        ) : null}
      </section>
    ) : null}
    <Facts view={view} />
    <OpenOutcomes open={view.open} />
    <section class="timeline" aria-labelledby="_timeline">
      <h2 id="_timeline">{uiText.timeline}</h2>
      <MarkShapes />
      {view.years.length === 0 ? <p>{uiText.timelineEmpty}</p> : null}
      <Years years={view.years} level={3} print={(items) => <Timeline items={items} level={4} />} />
      <YearLinks years={view.earlier} level={3} />
    </section>
    <section aria-labelledby="_follow">
      <h2 id="_follow">{uiText.follow}</h2>
      <p>
        <a href={view.follow.href}>{view.follow.text}</a>
      </p>
      <CalendarLinks links={view.calendar} />
    </section>
  </Page>
));

/** Whom to ask, and other names. */
function Facts({ view: { ask, aliases } }: { view: ProjectView }) {
  if (ask.length === 0 && !aliases) return null;
  return (
    <div class="side">
      {ask.length > 0 ? (
        <section aria-labelledby="_ask">
          <h2 id="_ask">{uiText.ask.title}</h2>
          <Lines lines={ask} />
        </section>
      ) : null}
      {aliases ? (
        <p>
          {uiText.alsoCalled}: {aliases}
        </p>
      ) : null}
    </div>
  );
}
