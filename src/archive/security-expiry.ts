/** Whether the contact for faults in the site's security is still known to be right, as of the archive's day. */
import type { SiteFields } from '../content/schema.ts';
import { type CalendarDate, daysBetween } from '../domain/dates.ts';
import { type Location, type Problem, warning } from '../domain/problem.ts';
import { formatDate } from '../swedish/calendar.ts';
import { counted } from '../swedish/counted.ts';

/** How many days before the last one its author is told. */
const NOTICE = 30;

/** A warning when the last day has passed, or soon will have; `location` is that of the day in site.yaml. No error: an archive that is built by itself each day must not stop for this. */
export function findExpiry(
  security: SiteFields['security'],
  location: Location | undefined,
  today: CalendarDate,
): Problem[] {
  if (!security || !location) return [];
  const left = daysBetween(today, security.expires);
  const day = formatDate(security.expires);
  if (left > NOTICE) return [];
  const when =
    left < 0
      ? `gällde till ${day}`
      : left === 0
        ? 'gäller till i dag'
        : `gäller bara till ${day}, om ${counted(left, 'dag', 'dagar')}`;
  return [
    warning(
      location,
      'security-expiry',
      `Kontakten i security.txt ${when} – mer än ${NOTICE} dagar väntades – kontrollera att den stämmer och skriv en ny dag, högst ett år fram.`,
    ),
  ];
}
