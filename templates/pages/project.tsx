/** `/projekt/<slug>/`: a project, its state as of the archive's day, and its timeline. */
import type { ComponentChildren } from 'preact';
import type { FollowupView } from '../../src/views/followup.ts';
import type { TimelineEntryView } from '../../src/views/timeline.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { CalendarLinks } from '../components/calendar.tsx';
import { ComingMeeting } from '../components/coming-meetings.tsx';
import { Day } from '../components/day.tsx';
import { Links } from '../components/links.tsx';
import { MarkAt, MarkShapes } from '../components/marks.tsx';
import { Outcomes } from '../components/outcomes.tsx';
import { Page } from '../components/page.tsx';
import { Prose, SectionHeading, Sections } from '../components/text.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('project', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    {view.ended ? <p class="notice">{view.ended}</p> : null}
    <dl class="facts">
      {view.status ? <Fact term={uiText.status}>{view.status}</Fact> : null}
      {view.latest ? (
        <Fact term={uiText.lastDealtWith}>
          <a href={view.latest.href}>{view.latest.text}</a>
        </Fact>
      ) : null}
      {view.decision ? (
        <Fact term={uiText.lastDecision}>
          <a href={view.decision.href}>{view.decision.text}</a> <Day date={view.decision.date} />
        </Fact>
      ) : null}
      {view.coming.map((meeting) => (
        <Fact term={uiText.mayComeUp} key={meeting.date.iso}>
          <ComingMeeting meeting={meeting} />
        </Fact>
      ))}
      {view.aliases ? <Fact term={uiText.alsoCalled}>{view.aliases}</Fact> : null}
    </dl>
    <Sections sections={view.text} />
    <section aria-labelledby="_open">
      <h2 id="_open">{uiText.openNow}</h2>
      {view.open.length > 0 ? <Outcomes items={view.open} /> : <p>{uiText.nothingOpen}</p>}
    </section>
    <section class="timeline" aria-labelledby="_timeline">
      <h2 id="_timeline">{uiText.timeline}</h2>
      <MarkShapes />
      {view.years.length === 0 ? <p>{uiText.timelineEmpty}</p> : null}
      {view.years.map(({ year, items }) => (
        <section key={year} aria-labelledby={`_${year}`}>
          <h3 id={`_${year}`}>{year}</h3>
          <ol>
            {items.map((item) =>
              'entry' in item ? (
                <li key={item.entry.meeting} id={`_${item.entry.meeting}`}>
                  <Entry entry={item.entry} />
                </li>
              ) : (
                <li key={item.followup.date.iso + item.followup.text}>
                  <Followup followup={item.followup} />
                </li>
              ),
            )}
          </ol>
        </section>
      ))}
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

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A meeting on the timeline, with the text about the project quoted. */
function Entry({ entry }: { entry: TimelineEntryView }) {
  return (
    <article>
      <MarkAt mark={entry.mark} />
      <div class="when">
        <h4>
          <a href={entry.href}>
            <Day date={entry.date} />
          </a>
        </h4>
        {entry.mark === 'plain' ? null : <p>{uiText.thread.legend[entry.mark]}</p>}
      </div>
      <p class="note">
        <a href={entry.group.href}>{entry.group.text}</a>
      </p>
      {entry.sections.map(({ link, html, within }) => (
        <section key={link.href}>
          <h5>
            <a href={link.href}>{link.text}</a>
          </h5>
          <Prose html={html} as="blockquote" />
          {within.map((section) => (
            <>
              <SectionHeading section={section} level={6} />
              <Prose html={section.html} as="blockquote" />
            </>
          ))}
        </section>
      ))}
      {entry.mentions.map(({ link, html }) => (
        <section key={link.href}>
          <h5>
            {uiText.mentionedIn} <a href={link.href}>{link.text}</a>
          </h5>
          <Prose html={html} as="blockquote" />
        </section>
      ))}
      {entry.onlyDeclared ? <p>{uiText.onlyDeclared}</p> : null}
    </article>
  );
}

/** A follow-up on the timeline. */
function Followup({ followup: { date, text, outcomes } }: { followup: FollowupView }) {
  return (
    <article class="after">
      <h4>
        <Day date={date} />
      </h4>
      <p class="note">{uiText.afterMeeting}</p>
      <p>{text}</p>
      <Links links={outcomes} />
    </article>
  );
}
