/** Where in minutes a line stands, which tells whether names there may be those who were at the meeting. */
import type { Line } from '../../markdown/minutes-markdown/lines.ts';

/** Where in the text a line is: before the first heading, after that of the whole minutes, in the first section, later. */
export type Place = 'top' | 'under title' | 'first section' | 'later';

const TITLE = /^#\s|möte|träff|protokoll|anteckning|kallelse|\d{4}/i;

/** The most lines of text, beside «Plats: …», that may stand before the attendance. */
export const MOST_BEFORE = 8;

/** Whether a line is text of the minutes, and neither blank nor «Plats: Bryggan». */
export function isProse({ isText, rest }: Line): boolean {
  return isText && rest !== '' && !/^#/.test(rest) && !/^[^:]{1,40}:(?:[*_\s]|$)/.test(rest);
}

/** The place after a line. */
export function placeAfter(place: Place, { isText, rest }: Line): Place {
  if (!isText || !/^#{1,6}[\s\u00a0]*[^\s#]/.test(rest)) return place;
  if (place === 'top' && TITLE.test(rest)) return 'under title';
  return place === 'top' || place === 'under title' ? 'first section' : 'later';
}

/** Whether a place is before the first section. */
export function isTop(place: Place): boolean {
  return place === 'top' || place === 'under title';
}
