/** `/`: the next meetings, the newest decisions, calls for people, the latest minutes, the projects over time. */
import type { LinkView } from '../../src/views/links.ts';
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
      <Head id="_coming" heading={uiText.nextMeeting} all={view.links.calendar} />
      <ComingMeetings list={view.coming} />
    </section>
    {view.lists.map(({ register, heading, items, all }) => (
      <section class={register === 'calls' ? 'side' : undefined} aria-labelledby={`_${register}`}>
        <Head id={`_${register}`} heading={heading} all={all} />
        <Entries items={items} />
      </section>
    ))}
    <section aria-labelledby="_newest">
      <Head id="_newest" heading={uiText.latestMeetings} all={view.links.meetings} />
      {view.latest.length > 0 ? <Entries items={view.latest} /> : <p>{uiText.noMeetings}</p>}
    </section>
    <Thread thread={view.thread} skipTo="_follow">
      <p class="way-on">
        <a href={view.links.projects.href}>{view.links.projects.text}</a>
      </p>
    </Thread>
    <p id="_follow" class="way-on">
      <a href={view.links.follow.href}>{view.links.follow.text}</a>
    </p>
  </Page>
));

/** The heading of a list with the way to all of it. */
function Head({ id, heading, all }: { id: string; heading: string; all: LinkView }) {
  return (
    <div class="head">
      <h2 id={id}>{heading}</h2>
      <p class="way-on">
        <a href={all.href} aria-label={all.label}>
          {all.text}
        </a>
      </p>
    </div>
  );
}
