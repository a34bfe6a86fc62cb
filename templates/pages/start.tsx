/** `/`: the next meetings, the newest decisions, calls for people, the latest minutes, the projects over time. */
import { uiText } from '../../src/views/ui-text.ts';
import { ComingMeetings } from '../components/coming-meetings.tsx';
import { Entries } from '../components/entry.tsx';
import { Page } from '../components/page.tsx';
import { Thread } from '../components/thread.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('start', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    {view.intro ? <p class="lead">{view.intro}</p> : null}
    <section class="side" aria-labelledby="_coming">
      <h2 id="_coming">{uiText.nextMeetings}</h2>
      <ComingMeetings list={view.coming} all={view.links.calendar} />
    </section>
    {view.lists.map(({ register, heading, items, all }) => (
      <section class={register === 'calls' ? 'side' : undefined} aria-labelledby={`_${register}`}>
        <h2 id={`_${register}`}>{heading}</h2>
        <Entries items={items} />
        <p class="way-on">
          <a href={all.href}>{all.text}</a>
        </p>
      </section>
    ))}
    <section aria-labelledby="_newest">
      <h2 id="_newest">{uiText.latestMeetings}</h2>
      {view.latest.length > 0 ? <Entries items={view.latest} /> : <p>{uiText.noMeetings}</p>}
      <p class="way-on">
        <a href={view.links.meetings.href}>{view.links.meetings.text}</a>
      </p>
    </section>
    <Thread years={view.thread} skipTo="_follow">
      <p class="way-on">
        <a href={view.links.projects.href}>{view.links.projects.text}</a>
      </p>
    </Thread>
    <p id="_follow" class="way-on">
      <a href={view.links.follow.href}>{view.links.follow.text}</a>
    </p>
  </Page>
));
