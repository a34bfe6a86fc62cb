/** `/protokoll/<id>/`: a meeting. */
import type { MeetingView } from '../../src/views/meeting.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { Attendance } from '../components/attendance.tsx';
import { Day } from '../components/day.tsx';
import { Links } from '../components/links.tsx';
import { MeetingOutcomes } from '../components/meeting-outcomes.tsx';
import { Neighbours } from '../components/neighbours.tsx';
import { Page } from '../components/page.tsx';
import { Prose, SectionHeading } from '../components/text.tsx';
import { SectionThread, Threads } from '../components/thread-steps.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('meeting', (view) => (
  <Page shell={view.shell}>
    <article>
      <h1>{view.shell.heading}</h1>
      <Facts view={view} />
      <Standing view={view} />
      <Corrections view={view} />
      {view.summary ? (
        <section class="summary" aria-labelledby="_summary">
          <h2 id="_summary">{uiText.summary}</h2>
          <p>{view.summary}</p>
        </section>
      ) : null}
      {view.contents.length > 2 ? (
        <nav class="contents" aria-label={uiText.contents}>
          <Links links={view.contents} />
        </nav>
      ) : null}
      <MeetingOutcomes view={view} />
      {view.sections.map((section) => (
        <>
          <SectionHeading section={section} level={section.level} id={section.id} />
          {section.threads.map((steps) => (
            <SectionThread key={steps.project.href} steps={steps} />
          ))}
          <Prose html={section.html} id={section.title ? undefined : section.id} />
        </>
      ))}
      {view.attachments.length > 0 ? (
        <section aria-labelledby="_attachments">
          <h2 id="_attachments">{uiText.attachments}</h2>
          <Links links={view.attachments} />
        </section>
      ) : null}
      {view.attendance.map((list) => (
        <Attendance key={list.heading} list={list} />
      ))}
    </article>
    <Neighbours view={view} />
    <Threads threads={view.threads} />
    <p class="share">
      <a href={view.share}>{uiText.share}</a>
    </p>
  </Page>
));

function Standing({ view: { standing, movedTo } }: { view: MeetingView }) {
  if (standing.length === 0 && !movedTo) return null;
  return (
    <p class="notice">
      {standing.join(' ')}
      {movedTo ? (
        <>
          {`${uiText.movedMeeting} `}
          {movedTo.href ? (
            <a href={movedTo.href}>
              <Day date={movedTo.date} />
            </a>
          ) : (
            <Day date={movedTo.date} />
          )}
          .
        </>
      ) : null}
    </p>
  );
}

function Facts({ view: { group, date, time, venue, kind } }: { view: MeetingView }) {
  return (
    <p class="facts">
      {kind ? `${kind}. ` : null}
      <a href={group.href}>{group.text}</a>, <Day date={date} />
      {time ? ` kl.\u00a0${time}` : null}
      {venue ? `, ${venue}` : null}
    </p>
  );
}

function Corrections({ view: { corrections, published } }: { view: MeetingView }) {
  if (corrections.length === 0) return null;
  return (
    <section class="corrections" aria-labelledby="_corrections">
      <h2 id="_corrections">{uiText.corrections}</h2>
      <p>{published}</p>
      <ul>
        {corrections.map(({ date, text }) => (
          <li key={date.iso + text}>
            <Day date={date} />: {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
