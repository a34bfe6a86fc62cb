/** Links from a meeting along the timelines of the projects that it dealt with. */
import type { ThreadStepsView } from '../../src/views/thread-steps.ts';
import { uiText } from '../../src/views/ui-text.ts';

/** A section with projects of the meeting, each on a line with its steps; nothing without any. */
export function Threads({ threads }: { threads: readonly ThreadStepsView[] }) {
  if (threads.length === 0) return null;
  return (
    <section aria-labelledby="_threads">
      <h2 id="_threads">{uiText.threads}</h2>
      {threads.map((steps) => (
        <ThreadLine key={steps.project.href} steps={steps} />
      ))}
    </section>
  );
}

/** A project, and links to the meetings before and after that dealt with it, and to the latest. */
export function ThreadLine({ steps: { project, previous, next, latest } }: { steps: ThreadStepsView }) {
  const links = [
    [previous, uiText.threadBefore],
    [next, uiText.threadAfter],
    [latest, uiText.threadLatest],
  ] as const;
  return (
    <p class="thread-line">
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
}
