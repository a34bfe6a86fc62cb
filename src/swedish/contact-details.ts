/**
 * Finds contact details of people in texts: e-mail addresses, Swedish phone numbers, and where somebody lives. Only
 * shapes that are sure: no times, sums or venues, and no address of an office, «info@».
 */
import { slugify } from '../domain/slug.ts';

/** A contact detail in a text; `key` is equal for all ways to write the same. */
export interface ContactDetail {
  kind: 'email' | 'phone' | 'home';
  start: number;
  end: number;
  key: string;
}

// The lengths are those of addresses in use, so that a long run of letters takes no time.
/** The pattern of an e-mail address, in any of the ways in which people write one. */
export const EMAIL_SHAPE = String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}(?:@|[ ]?[([](?:at|snabel-?a)[)\]][ ]?)(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24}(?![\p{L}\p{N}])`;
const EMAIL = new RegExp(EMAIL_SHAPE, 'giu');
/** What stands before «@» in the address of an office or a role. */
const OFFICE =
  /^(?:admin|bokning|expedition|faktura|hej|info|information|kansli|kassor|kommun|kontakt|kundservice|medlem|no-?reply|order|ordforande|post|press|reception|redaktion|registrator|sekreterare|styrelse|styrelsen|support|webb|webbmaster|webmaster)(?:[._-].*)?$/;

const GAP = String.raw`[ \u00a0]?[-–/]?[ \u00a0]?`;
/** The pattern of a phone number with its area code. */
export const PHONE_SHAPE = String.raw`(?<![\p{L}\p{N}@./_+-])(?:(?:\+|00)46${GAP}(?:\(0\))?${GAP}(?:8|[1-9]\d{1,2})|\(?0(?:8|[1-9]\d{1,2})\)?)${GAP}\d{2,8}(?:[ \u00a0-]?\d{2,4}){0,4}(?![\p{L}\p{N}]|[-.,:/]\d)`;
const PHONE = new RegExp(PHONE_SHAPE, 'gu');
/** A cheap test first: «0» and «46» within a year, a day or a time begin no number. */
const MAYBE_PHONE = /(?<![\p{L}\p{N}@./_+-])(?:\(?0[1-9]|\+46|0046)/u;
/** The digits of a number with its area code: seven or more of a mobile or of Stockholm, five or more of others. */
const NATIONAL = /^(?:07\d{8}|08\d{6,8}|0(?!7|8)\d{7,9})$/;

const HOME =
  /(?:\p{Lu}\p{L}{1,30} )?(?:\p{Lu}\p{L}{0,30}(?:gatan|vägen|gränden|gränd|stigen|backen|allén|väg|gata|stig)|Vägen|Gatan) \d{1,3}(?: ?[A-Z](?!\p{L}))?(?!\d)/gu;
/** Words that say that somebody lives there, before the street in the same sentence. */
const LIVES =
  /(?<!\p{L})(?:bor|bodde|flyttat|flyttar|hemma hos|hemadress(?:en)?|privatadress(?:en)?|bostad(?:en)?)(?!\p{L})[^.!?\n]*$/iu;
/** How far before a street such words count, in characters. */
const REACH = 80;

/** The contact details in a text, in its order. */
export function findContactDetails(text: string): ContactDetail[] {
  return [...findEmails(text), ...phonesIn(text), ...homesIn(text)].toSorted((a, b) => a.start - b.start);
}

/** The e-mail addresses of people in a text, in its order. */
export function findEmails(text: string): ContactDetail[] {
  if (!/@|[([](?:at|snabel)/i.test(text)) return [];
  return [...text.matchAll(EMAIL)].flatMap(({ 0: written, index: start }) => {
    const key = written.toLowerCase().replace(/ ?[([](?:at|snabel-?a)[)\]] ?/, '@');
    const isOffice = OFFICE.test(slugify(key.split('@')[0] ?? ''));
    return isOffice ? [] : [{ kind: 'email' as const, start, end: start + written.length, key }];
  });
}

function phonesIn(text: string): ContactDetail[] {
  if (!MAYBE_PHONE.test(text)) return [];
  return [...text.matchAll(PHONE)].flatMap(({ 0: written, index: start }) => {
    const key = written
      .replace(/^(?:\+|00)46/, '0')
      .replace(/\D/g, '')
      .replace(/^00/, '0');
    const subscriber =
      /\d{2,8}(?:[ \u00a0-]?\d{2,4})*$/.exec(written.replace(/^[^-–/ \u00a0]+[-–/ \u00a0]+/, ''))?.[0] ?? '';
    // «0800-1200» is a time
    const isTime = subscriber.replace(/\D/g, '').length < 5;
    return isTime || !NATIONAL.test(key) ? [] : [{ kind: 'phone' as const, start, end: start + written.length, key }];
  });
}

/** A cheap test first: a number after such a name. */
const NUMBERED_STREET = /\d(?<=(?:gata|väg|gränd|stig|backe|allé|Väg|Gata)(?:e?n)? \d)/;

function homesIn(text: string): ContactDetail[] {
  if (!NUMBERED_STREET.test(text)) return [];
  return [...text.matchAll(HOME)].flatMap(({ 0: written, index: start }) => {
    const isHome = LIVES.test(text.slice(Math.max(0, start - REACH), start));
    return isHome ? [{ kind: 'home' as const, start, end: start + written.length, key: slugify(written) }] : [];
  });
}

/** The keys of the contact details that some texts list: those of a site or of a group are public. */
export function listedContacts(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) => {
      const streets = [...text.matchAll(HOME)].map(([street]) => slugify(street));
      return [...findContactDetails(text).map(({ key }) => key), ...streets];
    }),
  );
}
