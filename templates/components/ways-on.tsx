/** The ways on from a meeting: the group's meetings before and after it, and the projects that it dealt with. */
import type { MeetingView } from '../../src/views/meeting.ts';
import type { ThreadStepsView } from '../../src/views/thread-steps.ts';
import { uiText } from '../../src/views/ui-text.ts';

/** The group's meetings before and after. */
export function Neighbours({ view: { group, neighbours } }: { view: MeetingView }) {
  const { previous, next } = neighbours;
  if (!previous && !next) return null;
  return (
    <nav class="neighbours" aria-label={uiText.otherMeetings(group.text)}>
      <ul>
        {previous ? (
          <li>
            {uiText.previousMeeting}:{' '}
            <a rel="prev" href={previous.href}>
              {previous.text}
            </a>
          </li>
        ) : null}
        {next ? (
          <li>
            {uiText.nextMeeting}:{' '}
            <a rel="next" href={next.href}>
              {next.text}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

/** Each project, with the places before and after at which it came up. */
export function Threads({ threads }: { threads: readonly ThreadStepsView[] }) {
  if (threads.length === 0) return null;
  return (
    <section class="threads" aria-labelledby="_threads">
      <h2 id="_threads">{uiText.threads}</h2>
      <ul>
        {threads.map((thread) => (
          <li key={thread.project.href}>
            <a href={thread.project.href}>{thread.project.text}</a>
            <Steps thread={thread} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Beside a section: the project that it belongs to, and the way along that project's thread. */
export function SectionThread({ thread }: { thread: ThreadStepsView }) {
  return (
    <div class="aside">
      <p>
        {uiText.belongsTo} <a href={thread.project.href}>{thread.project.text}</a>
      </p>
      <Steps thread={thread} />
    </div>
  );
}

/** The meetings before and after, and the newest. */
function Steps({ thread: { project, previous, next, latest } }: { thread: ThreadStepsView }) {
  const steps = [
    [previous, uiText.threadBefore],
    [next, uiText.threadAfter],
    [latest, uiText.threadNewest],
  ] as const;
  return (
    <ul class="steps">
      {steps.map(([step, text]) =>
        step ? (
          <li key={step.href}>
            <a href={step.href} aria-label={uiText.stepOf(text(step.text), project.text)}>
              {text(step.text)}
            </a>
          </li>
        ) : null,
      )}
    </ul>
  );
}
