/** The files of a site that are no pages: calendars, data, and what hosts read, in which a payload may be a value and no more. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ELSEWHERE } from './payload.ts';

/** What calendars of ours say (RFC 5545, 7986); anything else came with the payload. */
const PROPERTIES = new Set(
  'BEGIN END VERSION PRODID CALSCALE METHOD NAME X-WR-CALNAME X-WR-TIMEZONE SOURCE URL REFRESH-INTERVAL X-PUBLISHED-TTL UID DTSTAMP DTSTART DTEND SUMMARY LOCATION DESCRIPTION STATUS SEQUENCE LAST-MODIFIED CREATED RRULE EXDATE RDATE RECURRENCE-ID TRANSP TZID TZOFFSETFROM TZOFFSETTO TZNAME X-LIC-LOCATION TIMEZONE-ID COLOR CATEGORIES X-MICROSOFT-CDO-ALLDAYEVENT X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT'.split(
    ' ',
  ),
);
const PARTS = new Set(['VCALENDAR', 'VEVENT', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT']);

/** What is more than a value, by file. */
export function unsafeFiles(site: string): string[] {
  const paths = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return paths.flatMap((path) => faultsIn(path).map((fault) => `${path.slice(site.length)}: ${fault}`));
}

function faultsIn(path: string): string[] {
  if (/\/attachments?\/|\/bilagor\//.test(path)) return [];
  if (path.endsWith('.ics')) return calendarFaults(readFileSync(path, 'utf8'));
  if (path.endsWith('.json')) return jsonFaults(readFileSync(path, 'utf8'));
  if (/\/(?:_redirects|_headers|\.htaccess|nginx\.conf|Caddyfile)$/.test(path)) {
    const lines = readFileSync(path, 'utf8').split('\n');
    return lines.filter((line) => line.includes(ELSEWHERE) || /[^\P{Cc}\t]/u.test(line));
  }
  return [];
}

/** The lines of a calendar that no calendar of ours has, and events that are not whole. */
function calendarFaults(text: string): string[] {
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) return ['a line that does not end as lines of calendars do'];
  const lines = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '');
  const strange = lines.filter((line) => {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    if (name === 'BEGIN' || name === 'END') return !PARTS.has(value);
    return !PROPERTIES.has(name) || /[\p{Cc}]/u.test(value);
  });
  const events = text.match(/^BEGIN:VEVENT\r$/gm)?.length ?? 0;
  const titles = lines.filter((line) => /^SUMMARY[;:]/.test(line)).length;
  return events === titles ? strange : [...strange, `${events} events and ${titles} titles`];
}

function jsonFaults(text: string): string[] {
  try {
    const value: unknown = JSON.parse(text);
    return Object.hasOwn(Object(value), '__proto__') ? ['a prototype'] : [];
  } catch (cause) {
    return [String(cause)];
  }
}
