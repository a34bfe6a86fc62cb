/** The timeline of a project: meetings with what was said, and follow-ups. */
import type { FollowupView } from '../../src/views/followup.ts';
import type { TimelineEntryView, TimelineItemView } from '../../src/views/timeline.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { Day } from './day.tsx';
import { Links } from './links.tsx';
import { MarkAt } from './marks.tsx';
import { Heading, Prose, SectionHeading } from './text.tsx';

/** How many items are shown whole on a phone. */
const WHOLE = 3;

/** The items, in their order; `level` is that of the headings of their days. */
export function Timeline({ items, level }: { items: readonly TimelineItemView[]; level: 2 | 4 }) {
  return (
    <ol>
      {items.map((item, index) =>
        'entry' in item ? (
          <li key={item.entry.meeting} id={`_${item.entry.meeting}`}>
            <Entry entry={item.entry} level={level} isFolded={index >= WHOLE} />
          </li>
        ) : (
          <li key={item.followup.date.iso + item.followup.text}>
            <Followup followup={item.followup} level={level} />
          </li>
        ),
      )}
    </ol>
  );
}

/** A meeting on the timeline, with the text about the project quoted; folded on a phone unless it is one of the latest. */
function Entry({ entry, level, isFolded }: { entry: TimelineEntryView; level: number; isFolded: boolean }) {
  return (
    <article>
      <MarkAt mark={entry.mark} />
      <div class="entry-margin">
        <Heading level={level}>
          <a href={entry.href}>
            <Day date={entry.date} />
          </a>
        </Heading>
        {entry.mark === 'plain' ? null : <p>{uiText.thread.legend[entry.mark]}</p>}
        <p>{entry.group.text}</p>
      </div>
      {isFolded ? (
        <details class="open-when-wide">
          <summary aria-label={uiText.showTextFrom(entry.date.text)}>{uiText.showText}</summary>
          <Quotes entry={entry} level={level} />
        </details>
      ) : (
        <Quotes entry={entry} level={level} />
      )}
    </article>
  );
}

/** What the minutes say of the project: sections of its own, then blocks of others. */
function Quotes({ entry: { sections, mentions, onlyDeclared }, level }: { entry: TimelineEntryView; level: number }) {
  return (
    <>
      {sections.map(({ link, isNamedByProject, html, within }) => (
        <section key={link.href}>
          {isNamedByProject ? null : (
            <Heading level={level + 1}>
              <a href={link.href}>{link.text}</a>
            </Heading>
          )}
          <Prose html={html} as="blockquote" />
          {within.map((section) => (
            <>
              <SectionHeading section={section} level={level + (isNamedByProject ? 1 : 2)} />
              <Prose html={section.html} as="blockquote" />
            </>
          ))}
        </section>
      ))}
      {mentions.map(({ link, html }) => (
        <section key={link.href}>
          <Heading level={level + 1}>
            {uiText.mentionedIn} <a href={link.href}>{link.text}</a>
          </Heading>
          <Prose html={html} as="blockquote" />
        </section>
      ))}
      {onlyDeclared ? <p>{uiText.onlyDeclared}</p> : null}
    </>
  );
}

/** A follow-up on the timeline. */
function Followup({ followup: { date, text, outcomes }, level }: { followup: FollowupView; level: number }) {
  return (
    <article class="after">
      <div class="entry-margin">
        <Heading level={level}>
          <Day date={date} />
        </Heading>
        <p>{uiText.afterMeeting}</p>
      </div>
      <p>{text}</p>
      <Links links={outcomes} />
    </article>
  );
}
