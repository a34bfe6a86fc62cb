/** Links from a meeting along the timelines of the projects that it dealt with. */
import type { ThreadStepsView } from '../../src/views/thread-steps.ts';
import { uiText } from '../../src/views/ui-text.ts';

/** A section with all projects of the meeting, each with its steps; nothing without any. */
export function Threads({ threads }: { threads: readonly ThreadStepsView[] }) {
  if (threads.length === 0) return null;
  return (
    <section class="threads" aria-labelledby="_threads">
      <h2 id="_threads">{uiText.threads}</h2>
      <ul>
        {threads.map((steps) => (
          <li key={steps.project.href}>
            <a href={steps.project.href}>{steps.project.text}</a>
            <Steps steps={steps} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A project of a section, with its steps. */
export function SectionThread({ steps }: { steps: ThreadStepsView }) {
  return (
    <div class="aside">
      <p>
        {uiText.belongsTo} <a href={steps.project.href}>{steps.project.text}</a>
      </p>
      <Steps steps={steps} />
    </div>
  );
}

/** Links to the meetings before and after that dealt with the project, and to the latest. */
function Steps({ steps: { project, previous, next, latest } }: { steps: ThreadStepsView }) {
  const links = [
    [previous, uiText.threadBefore],
    [next, uiText.threadAfter],
    [latest, uiText.threadLatest],
  ] as const;
  return (
    <ul class="steps">
      {links.map(([link, text]) =>
        link ? (
          <li key={link.href}>
            <a href={link.href} aria-label={uiText.stepOf(text(link.text), project.text)}>
              {text(link.text)}
            </a>
          </li>
        ) : null,
      )}
    </ul>
  );
}
