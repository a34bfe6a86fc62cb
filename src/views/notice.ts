/** The page of a notice whose meeting has minutes: what was to be taken up. */
import type { Meeting } from '../archive/archive.ts';
import { meetingPath, noticePath, targetPath } from '../domain/addresses.ts';
import { type Context, ownerOfNotice } from './context.ts';
import { type DateView, timeText, weekdayDateView } from './date.ts';
import { groupLink, type LinkView, listLink, meetingLink } from './links.ts';
import { meetingTitle } from './meeting-metadata.ts';
import { type LazyPage, lazyPage } from './page.ts';
import { type ShellView, shellOf } from './shell.ts';
import { type TextSectionView, textSections } from './text-sections.ts';
import { uiText } from './ui-text.ts';

/** All that the page of a former notice prints. Its time is in the site's time zone. */
export interface NoticeView {
  shell: ShellView;
  group: LinkView;
  date: DateView;
  time?: string | undefined;
  venue?: string | undefined;
  minutes: LinkView;
  sections: TextSectionView[];
  attachments: LinkView[];
}

/** The page of a notice that minutes have taken the place of. */
export function noticePage(notice: Meeting, context: Context): LazyPage<NoticeView> {
  const { id, group, date, time, venue, sections, attachments } = notice;
  const title = uiText.noticeOf(meetingTitle(notice));
  const minutes = meetingLink(notice, context);
  const shell = shellOf(context, {
    path: noticePath(id),
    title,
    description: title,
    breadcrumb: [listLink('meetings', context), { href: context.href(meetingPath(id)), text: meetingTitle(notice) }],
    feedsOf: { path: targetPath({ kind: 'group', id: group.id }), name: group.name },
    changed: notice.published,
  });
  return lazyPage(shell, () => ({
    group: groupLink(group, context),
    date: weekdayDateView(date),
    time: timeText(time, context),
    venue,
    minutes: { ...minutes, text: uiText.toMinutes },
    sections: textSections(sections, ownerOfNotice(notice), context.page(), 'own'),
    attachments: attachments.map(({ path: file, title: text }) => ({ href: context.href(file), text })),
  }));
}
