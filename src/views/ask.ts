/** Whom to ask about a project or a call for people: at the next meeting, else by the site's contact. */
import { addresses } from '../domain/addresses.ts';
import type { Context } from './context.ts';
import type { EntryView } from './entry.ts';
import type { Line } from './passage.ts';
import { uiText } from './ui-text.ts';

/** «Kom till nästa möte … Eller skriv till …», a line for each way that there is; empty without any. */
export function askLines(next: EntryView | undefined, { archive: { site }, href }: Context): Line[] {
  const { email, phone, url } = site.contact ?? {};
  const meeting = next?.date && {
    href: next.title?.href ?? next.href ?? href(addresses.calendar),
    text: next.date.text,
  };
  return [
    ...(meeting ? [[`${uiText.ask.atMeeting} `, meeting, next?.title ? ` (${next.title.text}).` : '.']] : []),
    ...(email ? [[`${uiText.ask.mail} `, { href: `mailto:${email}`, text: email }, '.']] : []),
    ...(!email && phone ? [[`${uiText.ask.call} ${phone}.`]] : []),
    ...(!email && !phone && url ? [[{ href: url, text: uiText.contact }]] : []),
  ];
}
