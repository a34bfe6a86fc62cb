/** Feed items of notices: their agenda in full. The minutes that come after a notice are another item. */
import type { Meeting } from '../../archive/archive.ts';
import { meetingPath } from '../../domain/addresses.ts';
import { oneLine } from '../../domain/one-line.ts';
import { formatDate } from '../../swedish/calendar.ts';
import { type Context, htmlOf, ownerOf } from '../context.ts';
import { meetingSummary } from '../meeting-metadata.ts';
import { groupAndTime } from '../occasion-text.ts';
import { uiText } from '../ui-text.ts';
import { guidOfNotice } from './guid.ts';
import { type FeedItemView, itemOfMinutes, latestPublished, meetingTags, untitled } from './item.ts';

/** The meetings of which a notice is what is published. */
export function meetingsWithNotice(meetings: readonly Meeting[]): Meeting[] {
  return meetings.filter(({ kind }) => kind === 'kallelse');
}

/** An item for each notice, latest published first, at most as many as a feed has. */
export function noticeItems(meetings: readonly Meeting[], context: Context): FeedItemView[] {
  const notices = meetingsWithNotice(meetings).toReversed();
  return latestPublished(notices, (meeting) => meeting).map((meeting) => noticeItem(meeting, context));
}

function noticeItem(meeting: Meeting, context: Context): FeedItemView {
  // what the notice leaves out has been announced
  const when = meeting.group.occasions.find((occasion) => occasion.meeting === meeting) ?? meeting;
  const state = stateOf(meeting);
  const owner = ownerOf(meeting);
  return itemOfMinutes(meeting, context, {
    id: guidOfNotice(meeting),
    path: meetingPath(meeting.id),
    title: uiText.noticeOf(groupAndTime(when)),
    summary: [...state, meetingSummary(meeting)].filter(Boolean).join(' '),
    parts: [
      ...(state.length > 0 ? [untitled(state)] : []),
      ...meeting.sections.map(({ title, level, html }) => ({
        title,
        level,
        html: htmlOf(html, owner, context.feed, 'quoted'),
      })),
    ],
    tags: meetingTags(meeting),
  });
}

/** That the meeting will not be as the notice says. */
function stateOf({ state, cancelled, movedTo }: Meeting): string[] {
  if (state === 'cancelled') return [uiText.isCancelled(oneLine(cancelled ?? ''))];
  return movedTo ? [uiText.isMoved(formatDate(movedTo))] : [];
}
