/** The group's previous and next meeting. */
import type { MeetingView } from '../../src/views/meeting.ts';
import { uiText } from '../../src/views/ui-text.ts';

/** Links to both, a line each; nothing when the group has no other meeting. */
export function Neighbours({ view: { group, neighbours } }: { view: MeetingView }) {
  const { previous, next } = neighbours;
  if (!previous && !next) return null;
  return (
    <nav class="neighbours" aria-label={uiText.otherMeetings(group.text)}>
      <ul class="in-row">
        {previous ? (
          <li>
            <a rel="prev" href={previous.href}>
              {previous.text}
            </a>
          </li>
        ) : null}
        {next ? (
          <li>
            <a rel="next" href={next.href}>
              {next.text}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
