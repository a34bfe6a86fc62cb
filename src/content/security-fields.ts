/** The fields of site.yaml about whom to tell of a fault in the site's security, for security.txt (RFC 9116). */
import * as v from 'valibot';
import { code, date, fields, parsed } from './fields.ts';

const EMAIL = /^(?:mailto:)?([^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+)$/i;
const PHONE = /^(?:tel:)?(\+\d[\d -]+)$/i;

const contact = parsed(
  code,
  contactUri,
  (value) =>
    `”${value}” är inget sätt att höra av sig – en e-postadress, en webbadress som börjar med https:// eller ett telefonnummer som börjar med + väntades – rätta raden.`,
);

/** Whom to tell, as a URI, and the last day on which that is known to be right. */
export const security = v.optional(fields({ contact, expires: date }));

/** What was written as the URI that RFC 9116 wants (2.5.3); undefined when it is no way to get in touch. */
function contactUri(written: string): string | undefined {
  const email = EMAIL.exec(written)?.[1];
  if (email) return `mailto:${encodeURI(email)}`;
  const phone = PHONE.exec(written)?.[1];
  if (phone) return `tel:${phone.replace(/[ -]/g, '')}`;
  if (!URL.canParse(written)) return undefined;
  const { protocol, href } = new URL(written);
  return protocol === 'https:' ? href : undefined;
}
