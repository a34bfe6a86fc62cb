/** The points that a notice announced, and whether the minutes of its meeting took them up. */
import type { Meeting, Outcome } from '../archive/archive.ts';
import { openId } from '../domain/fragment.ts';
import { fold } from '../swedish/names.ts';
import { capitalised } from '../swedish/typography.ts';
import type { Context } from './context.ts';
import { daysInWords } from './days-in-words.ts';
import { outcomePath } from './outcome-link.ts';

/** How the place of a reference begins in a text: headings over such places have their points told one by one. */
const REFERS = openId('om-').slice(0, -1);

/** A point of a notice. */
export interface NoticePointView {
  text: string;
  /** The address of the earlier outcome that it is about, if it names one. */
  href?: string | undefined;
  isTakenUp: boolean;
}

/**
 * The points of the notice of some minutes, in its order: the outcomes that it refers to, and its headings. An outcome is
 * taken up when the minutes refer to it, a heading when they have one of the same words, whatever its number. None without a notice.
 */
export function noticePoints(minutes: Meeting, context: Context): NoticePointView[] {
  const { notice, events, sections } = minutes;
  if (!notice) return [];
  const dealtWith = new Set<Outcome>(events.map(({ outcome }) => outcome));
  const headings = new Set(sections.map(({ title }) => plain(title)));
  return [
    ...notice.sections
      .filter(({ title, html }) => title !== '' && !html.includes(REFERS))
      .map(({ title }) => ({ text: title, isTakenUp: headings.has(plain(title)) })),
    ...notice.agenda.map((outcome) => ({
      text: context.typeset(daysInWords(capitalised(outcome.text), outcome.meeting.date)),
      href: context.href(outcomePath(outcome)),
      isTakenUp: dealtWith.has(outcome),
    })),
  ];
}

/** A heading without its number, «§ 4 Ekonomi» as «ekonomi». */
function plain(title: string): string {
  return fold(title.replace(/^(?:§\s*)?\d+[.)]?\s*/, '').replace(/[:.]$/, ''));
}
