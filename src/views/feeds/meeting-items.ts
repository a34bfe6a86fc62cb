/** Feed items of meetings: the minutes in full, without attendance. */
import { hasMinutes, type Meeting } from '../../archive/archive.ts';
import { heldMeetings } from '../../archive/meeting-years.ts';
import { meetingPath } from '../../domain/addresses.ts';
import { type Context, htmlOf, ownerOf } from '../context.ts';
import { meetingSummary, meetingTitle } from '../meeting-metadata.ts';
import { guidOfMeeting } from './guid.ts';
import { type FeedItemView, itemOfMinutes, latestPublished, meetingTags } from './item.ts';

/** An item for each meeting, latest published first, at most as many as a feed has. */
export function meetingItems(meetings: readonly Meeting[], context: Context): FeedItemView[] {
  const published = heldMeetings(meetings).filter(hasMinutes);
  return latestPublished(published, (meeting) => meeting).map((meeting) => meetingItem(meeting, context));
}

function meetingItem(meeting: Meeting, context: Context): FeedItemView {
  const owner = ownerOf(meeting);
  return itemOfMinutes(meeting, context, {
    id: guidOfMeeting(meeting),
    path: meetingPath(meeting.id),
    title: meetingTitle(meeting),
    summary: meetingSummary(meeting),
    parts: meeting.sections.map(({ title, level, html }) => ({
      title,
      level,
      html: htmlOf(html, owner, context.feed, 'quoted'),
    })),
    tags: meetingTags(meeting),
  });
}
