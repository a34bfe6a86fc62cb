/** Feed items of notices: their agenda in full. The minutes that come after a notice are another item. */
import type { Meeting, Occasion } from '../../archive/archive.ts';
import { meetingPath, noticePath } from '../../domain/addresses.ts';
import { oneLine } from '../../domain/one-line.ts';
import { formatDate } from '../../swedish/calendar.ts';
import { type Context, htmlOf } from '../context.ts';
import { meetingSummary } from '../meeting-metadata.ts';
import { groupAndTime } from '../occasion-text.ts';
import { uiText } from '../ui-text.ts';
import { guidOfNotice } from './guid.ts';
import { type FeedItemView, itemOfMinutes, latestPublished, meetingTags, untitled } from './item.ts';

/** A published notice, and the path of its page. */
interface Notice {
  meeting: Meeting;
  path: string;
}

/** The notices of meetings: those that stand for their meetings, and those that minutes have taken the place of. */
export function noticesOf(meetings: readonly Meeting[]): Notice[] {
  return meetings.flatMap((meeting) => {
    if (meeting.kind === 'kallelse') return { meeting, path: meetingPath(meeting.id) };
    return meeting.notice ? { meeting: meeting.notice, path: noticePath(meeting.id) } : [];
  });
}

/** An item for each notice, latest published first, at most as many as a feed has. */
export function noticeItems(meetings: readonly Meeting[], context: Context): FeedItemView[] {
  const notices = noticesOf(meetings).toReversed();
  return latestPublished(notices, ({ meeting }) => meeting).map((notice) => noticeItem(notice, context));
}

function noticeItem({ meeting, path }: Notice, context: Context): FeedItemView {
  // what the notice leaves out has been announced
  const occasion = meeting.group.occasions.find(({ id }) => id === meeting.id);
  const state = stateOf(meeting, occasion);
  const owner = { path, links: meeting.links };
  return itemOfMinutes(meeting, context, {
    id: guidOfNotice(meeting),
    path,
    title: uiText.noticeOf(groupAndTime(occasion ?? meeting, context)),
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
function stateOf({ movedTo }: Meeting, occasion: Occasion | undefined): string[] {
  if (occasion?.state === 'cancelled') return [uiText.planning.cancelled(oneLine(occasion.cancelled ?? ''))];
  return movedTo ? [uiText.feedItems.movedTo(formatDate(movedTo))] : [];
}
