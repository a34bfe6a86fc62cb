/** `/protokoll/<id>/`: a meeting. */
import type { LinkView } from '../../src/views/links.ts';
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
import { inline } from '../components/passages.tsx';
import { Poster } from '../components/poster.tsx';
import { Prose, SectionHeading } from '../components/text.tsx';
import { SectionThreads, Threads } from '../components/thread-steps.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('meeting', (view) => (
  <Page shell={view.shell}>
    <Poster {...view} notices={view.changes} />
    <article>
      <MeetingHeading view={view} />
      <AddToCalendar link={view.add} />
      <WhatIsKnown view={view} />
      <Corrections view={view} />
      {view.summary ? <p class="lead">{view.summary}</p> : null}
      <MeetingOutcomes view={view} />
      <Contents links={view.contents} />
      <Agenda agenda={view.waiting} />
      {view.sections.map((section) => (
        <>
          <SectionHeading section={section} level={section.level} id={section.id} />
          <SectionThreads threads={section.threads} />
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
    {view.collected ? <p class="note">{inline(view.collected)}</p> : null}
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

/** The group, its day on a line of its own, and the rest of what is known of when and where. */
function MeetingHeading({ view: { group, date, about } }: { view: MeetingView }) {
  return (
    <header class="meeting">
      <h1>
        <a href={group.href}>{group.text}</a>{' '}
        <span>
          <Day date={date} />
        </span>
      </h1>
      {about ? <p class="note">{about}</p> : null}
    </header>
  );
}

/** The main headings, where there are several: folded on a phone, at the side where there is room. */
function Contents({ links }: { links: readonly LinkView[] }) {
  if (links.length < 3) return null;
  return (
    <nav class="side contents" aria-labelledby="_contents">
      <details class="open-when-wide">
        <summary>
          <h2 id="_contents">{uiText.contents}</h2>
        </summary>
        <Links links={links} />
      </details>
    </nav>
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

function Corrections({ view: { corrections } }: { view: MeetingView }) {
  if (corrections.length === 0) return null;
  return (
    <section class="notice" aria-label={uiText.corrections}>
      {corrections.map(({ date, text }) => (
        <p key={date.iso + text}>
          {uiText.corrected} <Day date={date} />: {text}
        </p>
      ))}
    </section>
  );
}
