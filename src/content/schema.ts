/**
 * The fields of every file that a person writes, as schemas; the types of the records are derived from them.
 * Values arrive as YAML's failsafe schema gives them: strings, arrays and objects.
 */
import * as v from 'valibot';
import { isTimeZone, parseTimeSpan } from '../domain/dates.ts';
import { type OutcomeState, parseOutcomeRef, stateWords } from '../domain/outcome.ts';
import { keysOf } from '../domain/table.ts';
import { listInSwedish } from '../swedish/collation.ts';
import { parseAnnouncement } from './announcement.ts';
import { parseAttendee } from './attendee.ts';
import { date, fields, parsed, text, texts, url } from './fields.ts';

const time = parsed(
  parseTimeSpan,
  (value) => `”${value}” är ingen tid – till exempel 13:30 eller 13:30-15:30 väntades – rätta tiden.`,
);
const announcement = parsed(
  parseAnnouncement,
  (value) =>
    `”${value}” är inget kommande möte – datum, tid och plats väntades, till exempel 2017-02-13 13:30 Bryggan – rätta raden.`,
);

/** An attendee as one line or in the long form. */
const attendee = v.lazy((input) =>
  typeof input === 'string' || Array.isArray(input)
    ? v.pipe(text, v.transform(parseAttendee))
    : fields({ name: text, organisation: v.optional(text), role: v.optional(text) }),
);

/** What stands above the text of a meeting. */
export const minutesSchema = fields({
  date,
  group: text,
  time: v.optional(time),
  place: v.optional(text),
  attendees: v.optional(v.array(attendee)),
  absent: v.optional(v.array(attendee)),
  projects: v.optional(texts),
  next: v.optional(v.array(announcement)),
  summary: v.optional(text),
  kind: v.optional(v.picklist(['minnesanteckningar', 'protokoll', 'kallelse'])),
  published: v.optional(date),
  corrections: v.optional(v.array(fields({ date, text }))),
  attachments: v.optional(v.array(fields({ file: text, title: v.optional(text) }))),
  draft: v.optional(v.picklist(['true', 'false', 'ja', 'nej'])),
});

const ref = parsed(
  parseOutcomeRef,
  (value) =>
    `”${value}” är ingen hänvisning – mötets adress, en punkt och vad det är väntades, till exempel 2017-01-16-styrelsen.uppgift-1 – rätta hänvisningen.`,
);
const NO_REFS =
  'Ingen hänvisning – minst en väntades, till exempel ”- 2017-01-16-styrelsen.uppgift-1” – skriv vad uppföljningen gäller.';

/** What an outcome can be after a follow-up. */
const STATES = keysOf(stateWords).filter((one) => stateWords[one].length > 0);
/** What authors call each, in the words of the data and in Swedish. */
const STATE_OF: ReadonlyMap<string, OutcomeState> = new Map(
  STATES.flatMap((one) => [one, ...stateWords[one]].map((word) => [word, one] as const)),
);
const STATE_NAMES = listInSwedish(
  STATES.flatMap((one) => stateWords[one].slice(0, 1)),
  'eller',
);
const state = parsed(
  (word) => STATE_OF.get(word.toLowerCase()),
  (value) =>
    `”${value}” säger inte vad som hände – ${STATE_NAMES} väntades – rätta ordet, eller ta bort raden om det bara är en nyhet.`,
);

/** A follow-up: what became of something after the meeting. */
export const followupSchema = fields({
  date,
  refs: v.pipe(
    v.array(ref),
    v.check((refs) => refs.length > 0, NO_REFS),
  ),
  text: v.optional(text),
  state: v.optional(state),
});

/** What a group, a project and an organisation have in common: how people name it. */
const named = { name: text, aliases: v.optional(texts) };

/** A group's file. */
export const groupSchema = fields({
  ...named,
  purpose: v.optional(text),
  schedule: v.optional(text),
  place: v.optional(text),
  time: v.optional(time),
  status: v.optional(text),
});

/** A project's file. */
export const projectSchema = fields({ ...named, headings: v.optional(texts), status: v.optional(text) });

/** The register of organisations. */
export const organisationsSchema = v.array(fields({ ...named, kind: v.optional(text) }));

/** What may stand for a person's name on a page: letters, spaces and hyphens, safe anywhere in a file. */
const role = v.pipe(
  text,
  v.regex(
    /^[\p{L} -]+$/u,
    'Rollen har tecken som inte kan stå i löpande text – bara bokstäver, mellanslag och bindestreck väntades – skriv till exempel brukarrepresentant.',
  ),
);

/** The register of people: spellings, and how a name may be shown. */
export const peopleSchema = v.array(
  fields({
    ...named,
    organisation: v.optional(text),
    role: v.optional(role),
    show: v.optional(v.picklist(['name', 'role', 'hidden']), 'name'),
  }),
);

const timezone = v.pipe(
  text,
  v.check(isTimeZone, 'Tidszonen är okänd – ett namn som Europe/Stockholm väntades – rätta namnet.'),
);

/** The site as a whole. `url` may have a path; everything then lies under it. */
export const siteSchema = fields({
  title: text,
  url,
  language: v.optional(text, 'sv'),
  timezone: v.optional(timezone, 'Europe/Stockholm'),
  description: v.optional(text),
  sender: v.optional(text),
  contact: v.optional(
    fields({ name: v.optional(text), email: v.optional(text), phone: v.optional(text), url: v.optional(url) }),
  ),
});

/** The glossary: abbreviations and what they stand for. */
export const glossarySchema = v.record(text, text);

/** A plain page. */
export const pageSchema = fields({ title: text });

export type MinutesFields = v.InferOutput<typeof minutesSchema>;
export type GroupFields = v.InferOutput<typeof groupSchema>;
export type ProjectFields = v.InferOutput<typeof projectSchema>;
export type OrganisationFields = v.InferOutput<typeof organisationsSchema>[number];
export type PersonFields = v.InferOutput<typeof peopleSchema>[number];
export type SiteFields = v.InferOutput<typeof siteSchema>;
export type PageFields = v.InferOutput<typeof pageSchema>;
