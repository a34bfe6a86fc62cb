/** The topics of a meeting, the sections that its contents name, and those of them that lists name. */
import type { Meeting, MeetingSection } from '../archive/archive.ts';
import { fold } from '../swedish/names.ts';
import { parseSwedishDate } from '../swedish/written-date.ts';

/** Words of a title that say what a text is, and not what it is about; the number in «Möte nr 3» is one too. */
const TITLE_WORD =
  /^(?:protokoll|minnesanteckningar|anteckningar|kallelse|dagordning|från|för|till|av|den|med|i|nr|nummer|\d+|\p{L}*(?:möte|möten|mötet|mötes|protokoll|sammanträde|träff))$/u;

/** Points that every meeting has, and that say nothing of what one was about. */
const STANDING_POINT = new RegExp(
  `^(?:${[
    '(?:mötets )?öppnande(?: av mötet)?|mötet öppnas',
    '(?:mötets )?(?:avslutning|avslutande|avslut)(?: av mötet)?|mötet avslutas',
    'övrigt|övriga (?:frågor|punkter|ärenden)',
    '(?:nästa|kommande) (?:möte|möten|mötestid|träff|tid|gång)',
    '(?:(?:godkännande|fastställande) av )?dagordning(?:en)?',
    'val av (?:mötes)?(?:ordförande|sekreterare|justerare|justeringspersoner?)(?: (?:och|för) .*)?',
    '(?:genomgång av )?(?:föregående|förra) (?:mötes?)?(?:protokoll|anteckningar|minnesanteckningar|möte)',
    'närvarande|närvaro|deltagare|upprop',
  ].join('|')})$`,
);

type WithSections = Pick<Meeting, 'sections' | 'date' | 'group'>;

/** The titled sections of the highest level; below a heading that only is the meeting's own title, those of the next. */
export function topics(meeting: WithSections): MeetingSection[] {
  const titled = meeting.sections.filter(({ title }) => title !== '');
  const [first] = titled;
  if (!first) return [];
  const isOverAll = titled.length > 1 && titled.every((section) => section === first || section.level > first.level);
  if (!isOverAll || !isOwnTitle(first, meeting)) return titled.filter(({ level }) => level === 2);
  const highest = Math.min(...titled.slice(1).map(({ level }) => level));
  return titled.filter((section) => section !== first && section.level === highest);
}

/** What a meeting was about, in its own words: its topics without their numbers, and without points that every meeting has. */
export function points(meeting: WithSections): string[] {
  return topics(meeting)
    .map(({ title }) => title.replace(/^(?:§+\s*\d+[.)]?|\d+[.)])\s+/, ''))
    .filter((title) => !STANDING_POINT.test(fold(title).replace(/[.:]$/, '')));
}

/** Whether a heading tells the meeting's own day, or has no words but its group's and those of titles; «Styrelsemöte 7 mars». */
function isOwnTitle({ title, projects }: MeetingSection, { date, group }: WithSections): boolean {
  if (projects.length > 0) return false;
  if (title.includes(date) || parseSwedishDate(title, date) === date) return true;
  const ofGroup = new Set([group.name, ...(group.aliases ?? [])].flatMap((name) => fold(name).split(' ')));
  const words = fold(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.every((word) => ofGroup.has(word) || TITLE_WORD.test(word));
}
