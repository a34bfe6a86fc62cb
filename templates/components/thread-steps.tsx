/** Links from a meeting along the timelines of the projects that it dealt with. */
import type { ThreadStepsView } from '../../src/views/thread-steps.ts';
import { uiText } from '../../src/views/ui-text.ts';

/** The steps of a section's projects: folded on a phone, beside the section where there is room; nothing without any. */
export function SectionThreads({ threads }: { threads: readonly ThreadStepsView[] }) {
  if (threads.length === 0) return null;
  const title = uiText.threads(threads.length);
  return (
    <div class="threads">
      <details class="open-when-wide">
        <summary aria-label={uiText.stepOf(title, threads.map(({ project }) => project.text).join(', '))}>
          {title}
        </summary>
        <ThreadLines threads={threads} />
      </details>
    </div>
  );
}

/** The steps of projects without a section of their own, under a heading; nothing without any. */
export function Threads({ threads }: { threads: readonly ThreadStepsView[] }) {
  if (threads.length === 0) return null;
  return (
    <section class="threads" aria-labelledby="_threads">
      <details class="open-when-wide">
        <summary>
          <h2 id="_threads">{uiText.threads(threads.length)}</h2>
        </summary>
        <ThreadLines threads={threads} />
      </details>
    </section>
  );
}

/** A line for each project, with links to the meetings before and after that dealt with it, and to the latest. */
function ThreadLines({ threads }: { threads: readonly ThreadStepsView[] }) {
  return threads.map(({ project, previous, next, latest }) => {
    const links = [
      [previous, uiText.threadBefore],
      [next, uiText.threadAfter],
      [latest, uiText.threadLatest],
    ] as const;
    return (
      <p key={project.href} class="thread-line">
        <a href={project.href}>{project.text}</a>
        {links.map(([link, text]) =>
          link ? (
            <span key={link.href}>
              {' '}
              <a href={link.href} aria-label={uiText.stepOf(text(link.text), project.text)}>
                {text(link.text)}
              </a>
            </span>
          ) : null,
        )}
      </p>
    );
  });
}
