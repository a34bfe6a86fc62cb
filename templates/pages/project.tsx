/** `/projekt/<slug>/`: a project, its state as of the archive's day, and its timeline. */
import type { FollowupView } from '../../src/views/followup.ts';
import type { ProjectView } from '../../src/views/project.ts';
import type { TimelineEntryView, TimelineItemView } from '../../src/views/timeline.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { CalendarLinks } from '../components/calendar.tsx';
import { Day } from '../components/day.tsx';
import { Entries } from '../components/entry.tsx';
import { Links } from '../components/links.tsx';
import { MarkAt, MarkShapes } from '../components/marks.tsx';
import { OpenOutcomes } from '../components/open-outcomes.tsx';
import { Page } from '../components/page.tsx';
import { Lines } from '../components/passages.tsx';
import { Prose, SectionHeading, Sections } from '../components/text.tsx';
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
          <p>
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
      <Years years={view.years} level={3} print={(items) => <Timeline items={items} />} />
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

/** How many of a year's items are shown whole on a phone. */
const WHOLE = 3;

/** The items of a year, the latest first. */
function Timeline({ items }: { items: readonly TimelineItemView[] }) {
  return (
    <ol>
      {items.map((item, index) =>
        'entry' in item ? (
          <li key={item.entry.meeting} id={`_${item.entry.meeting}`}>
            <Entry entry={item.entry} isFolded={index >= WHOLE} />
          </li>
        ) : (
          <li key={item.followup.date.iso + item.followup.text}>
            <Followup followup={item.followup} />
          </li>
        ),
      )}
    </ol>
  );
}

/** A meeting on the timeline, with the text about the project quoted; folded on a phone unless it is one of the latest. */
function Entry({ entry, isFolded }: { entry: TimelineEntryView; isFolded: boolean }) {
  return (
    <article>
      <MarkAt mark={entry.mark} />
      <div class="entry-margin">
        <h4>
          <a href={entry.href}>
            <Day date={entry.date} />
          </a>
        </h4>
        {entry.mark === 'plain' ? null : <p>{uiText.thread.legend[entry.mark]}</p>}
        <p>{entry.group.text}</p>
      </div>
      {isFolded ? (
        <details class="open-when-wide">
          <summary>{uiText.showText}</summary>
          <Quotes entry={entry} />
        </details>
      ) : (
        <Quotes entry={entry} />
      )}
    </article>
  );
}

/** What the minutes say of the project: sections of its own, then blocks of others. */
function Quotes({ entry: { sections, mentions, onlyDeclared } }: { entry: TimelineEntryView }) {
  return (
    <>
      {sections.map(({ link, isNamedByProject, html, within }) => (
        <section key={link.href}>
          {isNamedByProject ? null : (
            <h5>
              <a href={link.href}>{link.text}</a>
            </h5>
          )}
          <Prose html={html} as="blockquote" />
          {within.map((section) => (
            <>
              <SectionHeading section={section} level={6} />
              <Prose html={section.html} as="blockquote" />
            </>
          ))}
        </section>
      ))}
      {mentions.map(({ link, html }) => (
        <section key={link.href}>
          <h5>
            {uiText.mentionedIn} <a href={link.href}>{link.text}</a>
          </h5>
          <Prose html={html} as="blockquote" />
        </section>
      ))}
      {onlyDeclared ? <p>{uiText.onlyDeclared}</p> : null}
    </>
  );
}

/** A follow-up on the timeline. */
function Followup({ followup: { date, text, outcomes } }: { followup: FollowupView }) {
  return (
    <article class="after">
      <div class="entry-margin">
        <h4>
          <Day date={date} />
        </h4>
        <p>{uiText.afterMeeting}</p>
      </div>
      <p>{text}</p>
      <Links links={outcomes} />
    </article>
  );
}
