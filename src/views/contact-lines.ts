/** Contact details as lines of text. */
import type { SiteFields } from '../content/schema.ts';
import type { Line } from './passage.ts';

/** Where Digg takes complaints about accessibility. */
export const COMPLAINT = 'https://www.digg.se/tdosanmalan';

/** A line for each way of contact that is given: name, mail, telephone, web. */
export function contactLines(contact: SiteFields['contact']): Line[] {
  const { name, email, phone, url } = contact ?? {};
  return [
    ...(name ? [[name]] : []),
    ...(email ? [['E-post: ', { href: `mailto:${email}`, text: email }]] : []),
    ...(phone ? [[`Telefon: ${phone}`]] : []),
    ...(url ? [['På webben: ', { href: url, text: withoutScheme(url) }]] : []),
  ];
}

/** A URL as text, without scheme and final slash: «www.imy.se». */
export function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
