/** The message of a published commit: what is known of a publication, for people and to be read again. */
import { parseCalendarDate } from '../../domain/dates.ts';
import type { ReleaseNote } from '../target.ts';

/** Who the commits are by: the branch is public, and says of the people who publish nothing. */
export const AUTHOR = 'oppnasoc <noreply@oppnasoc.invalid>';

const LABELS = { day: 'Sedd från', published: 'Publicerad', pages: 'Sidor', commit: 'Commit' } as const;

/** The message. */
export function messageOf({ day, published, pages, commit }: ReleaseNote): string {
  const lines = [
    `${LABELS.day}: ${day}`,
    `${LABELS.published}: ${published}`,
    `${LABELS.pages}: ${pages}`,
    ...(commit === undefined ? [] : [`${LABELS.commit}: ${commit}`]),
  ];
  return `Webbplatsen ${day}\n\n${lines.join('\n')}\n`;
}

/** What a message tells; undefined for any other. */
export function noteIn(message: string): ReleaseNote | undefined {
  const value = (label: string): string | undefined => new RegExp(`^${label}: (.+)$`, 'm').exec(message)?.[1];
  const day = parseCalendarDate(value(LABELS.day) ?? '');
  const published = value(LABELS.published);
  const commit = value(LABELS.commit);
  if (!day || published === undefined) return undefined;
  return { day, published, pages: Number(value(LABELS.pages)), by: 'oppnasoc', ...(commit && { commit }) };
}
