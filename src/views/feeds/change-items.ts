/** Feed items of meetings that are moved to another day or cancelled. */
import type { Occasion, OccasionChange } from '../../archive/archive.ts';
import { meetingPath } from '../../domain/addresses.ts';
import { noon } from '../../domain/dates.ts';
import { oneLine } from '../../domain/one-line.ts';
import { formatDate, formatWithWeekday } from '../../swedish/calendar.ts';
import type { Context } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import { changedOn } from '../meeting-metadata.ts';
import { dayAndTime, fromAndTo } from '../occasion-text.ts';
import { uiText } from '../ui-text.ts';
import { guidOfChange } from './guid.ts';
import { type FeedItemView, latestPublished, untitled } from './item.ts';

/** A change with its meeting. */
interface Changed {
  occasion: Occasion;
  change: OccasionChange;
}

/** An item for each move and each cancellation, latest published first, at most as many as a feed has. */
export function changeItems(occasions: readonly Occasion[], context: Context): FeedItemView[] {
  const all = occasions.flatMap((occasion) => occasion.changes.map((change): Changed => ({ occasion, change })));
  // moved there and back and there again: the last counts
  const byGuid = new Map(all.map((changed) => [guidOfChange(changed.occasion, changed.change), changed]));
  const newestFirst = [...byGuid.values()].toReversed();
  return latestPublished(newestFirst, ({ change }) => change.source).map((changed) => changeItem(changed, context));
}

function changeItem(changed: Changed, context: Context): FeedItemView {
  const { occasion, change } = changed;
  const { source } = change;
  const { archive, absolute } = context;
  const { title, lines } = textOf(changed, context);
  return {
    id: guidOfChange(occasion, change),
    url: absolute(meetingPath(occasion.id)),
    title,
    summary: lines.join(' '),
    date: noon(source.published, archive.site.timezone),
    changed: noon(changedOn(source), archive.site.timezone),
    isUndated: source.isUndated,
    parts: [untitled(lines)],
    tags: [occasion.group.name],
  };
}

function textOf({ occasion, change }: Changed, context: Context): { title: string; lines: string[] } {
  const { group, date, cancelled = '' } = occasion;
  if (change.kind === 'cancelled') {
    const reason = oneLine(cancelled);
    const meeting = `${group.name} ${formatDate(date)}`;
    return {
      title: uiText.feedItems.cancelled(meeting, excerpt(reason, 80)),
      lines: [uiText.planning.cancelled(reason), uiText.feedItems.wouldHaveBeen(dayAndTime(occasion, context))],
    };
  }
  const { from, to } = fromAndTo(change.from, change.to);
  // it may have been moved again since
  const isHere = date === change.to;
  return {
    title: uiText.feedItems.moved(group.name, from, to),
    lines: [
      uiText.feedItems.newTime(isHere ? dayAndTime(occasion, context) : formatWithWeekday(change.to)),
      uiText.feedItems.plannedFor(formatWithWeekday(change.from)),
    ],
  };
}
