/** `/protokoll/<id>/`: a meeting. */
import type { MeetingView } from '../../src/views/meeting.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { Agenda } from '../components/agenda.tsx';
import { Attendance } from '../components/attendance.tsx';
import { AddToCalendar } from '../components/calendar.tsx';
import { Day } from '../components/day.tsx';
import { JsonLd } from '../components/json-ld.tsx';
import { Links } from '../components/links.tsx';
import { MeetingOutcomes } from '../components/meeting-outcomes.tsx';
import { Neighbours } from '../components/neighbours.tsx';
import { Page } from '../components/page.tsx';
import { Poster } from '../components/poster.tsx';
import { Prose, SectionHeading } from '../components/text.tsx';
import { SectionThread, Threads } from '../components/thread-steps.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('meeting', (view) => (
  <Page shell={view.shell}>
    <Poster {...view} notices={view.changes} />
    <article>
      <h1>{view.shell.heading}</h1>
      <Facts view={view} />
      <AddToCalendar link={view.add} />
      <WhatIsKnown view={view} />
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
      <Agenda agenda={view.waiting} />
      {view.sections.map((section) => (
        <>
          <SectionHeading section={section} level={section.level} id={section.id} />
          {section.threads.map((steps) => (
            <SectionThread key={steps.project.href} steps={steps} />
          ))}
          <Prose html={section.html} id={section.title ? undefined : section.id} />
        </>
      ))}
      <Notice view={view} />
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
    <JsonLd json={view.event} />
  </Page>
));

function WhatIsKnown({ view: { notices, movedTo } }: { view: MeetingView }) {
  if (notices.length === 0 && !movedTo) return null;
  return (
    <p class="notice">
      {notices.join(' ')}
      {movedTo ? (
        <>
          {`${uiText.planning.movedTo} `}
          <a href={movedTo.href}>
            <Day date={movedTo} />
          </a>
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

/** The points of the notice, and whether they were taken up. */
function Notice({ view: { notice, noticePoints } }: { view: MeetingView }) {
  if (!notice) return null;
  return (
    <section aria-labelledby="_notice">
      <h2 id="_notice">{uiText.noticePoints}</h2>
      {noticePoints.length > 0 ? (
        <ul>
          {noticePoints.map(({ text, href, isTakenUp }) => (
            <li key={text + href}>
              {href ? <a href={href}>{text}</a> : text} <span class="note">({uiText.takenUp[`${isTakenUp}`]})</span>
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <a href={notice.href}>{notice.text}</a>
      </p>
    </section>
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
