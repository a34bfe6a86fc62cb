/** The ways on from a meeting: the group's meetings before and after it, and the projects that it dealt with. */
import type { MeetingView } from '../../src/views/meeting.ts';
import { words } from '../../src/views/words.ts';

/** The group's meetings before and after. */
export function Neighbours({ view: { group, neighbours } }: { view: MeetingView }) {
  const { previous, next } = neighbours;
  if (!previous && !next) return null;
  return (
    <nav class="neighbours" aria-label={words.otherMeetings(group.text)}>
      <ul>
        {previous ? (
          <li>
            {words.previousMeeting}:{' '}
            <a rel="prev" href={previous.href}>
              {previous.text}
            </a>
          </li>
        ) : null}
        {next ? (
          <li>
            {words.nextMeeting}:{' '}
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
export function Threads({ threads }: { threads: MeetingView['threads'] }) {
  if (threads.length === 0) return null;
  return (
    <section class="threads" aria-labelledby="_threads">
      <h2 id="_threads">{words.threads}</h2>
      <ul>
        {threads.map(({ project, previous, next }) => (
          <li key={project.href}>
            <a href={project.href}>{project.text}</a>
            {previous ? (
              <>
                {' '}
                · <a href={previous.href}>{words.threadBefore(previous.text)}</a>
              </>
            ) : null}
            {next ? (
              <>
                {' '}
                · <a href={next.href}>{words.threadAfter(next.text)}</a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
