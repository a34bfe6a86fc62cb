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
import { code, date, fields, parsed, person, personName, prose, thingName, url } from './fields.ts';

const time = parsed(
  code,
  parseTimeSpan,
  (value) => `”${value}” är ingen tid – till exempel 13:30 eller 13:30-15:30 väntades – rätta tiden.`,
);
const announcement = parsed(
  prose,
  parseAnnouncement,
  (value) =>
    `”${value}” är inget kommande möte – datum, tid och plats väntades, till exempel 2017-02-13 13:30 Bryggan – rätta raden.`,
);

/** What stands above the text of a meeting. */
export const minutesSchema = fields({
  date,
  group: thingName,
  time: v.optional(time),
  place: v.optional(prose),
  attendees: v.optional(v.array(person)),
  absent: v.optional(v.array(person)),
  projects: v.optional(v.array(thingName)),
  next: v.optional(v.array(announcement)),
  summary: v.optional(prose),
  kind: v.optional(v.picklist(['minnesanteckningar', 'protokoll', 'kallelse'])),
  published: v.optional(date),
  corrections: v.optional(v.array(fields({ date, text: prose }))),
  attachments: v.optional(v.array(fields({ file: thingName, title: v.optional(prose) }))),
  draft: v.optional(v.picklist(['true', 'false', 'ja', 'nej'])),
});

const ref = parsed(
  code,
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
  code,
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
  text: v.optional(prose),
  state: v.optional(state),
});

/** What a group, a project and an organisation have in common: how people name it. */
const named = { name: thingName, aliases: v.optional(v.array(thingName)) };

/** A group's file. */
export const groupSchema = fields({
  ...named,
  purpose: v.optional(prose),
  schedule: v.optional(prose),
  place: v.optional(prose),
  time: v.optional(time),
  status: v.optional(prose),
});

/** A project's file. */
export const projectSchema = fields({ ...named, headings: v.optional(v.array(thingName)), status: v.optional(prose) });

/** The entries of organisations.yaml. */
export const organisationsSchema = v.array(fields({ ...named, kind: v.optional(prose) }));

/** What may stand for a person's name on a page: letters, spaces and hyphens, safe anywhere in a file. */
const role = v.pipe(
  prose,
  v.regex(
    /^[\p{L} -]+$/u,
    'Rollen har tecken som inte kan stå i löpande text – bara bokstäver, mellanslag och bindestreck väntades – skriv till exempel brukarrepresentant.',
  ),
);

/** The entries of people.yaml: spellings, and how a name may be shown. */
export const peopleSchema = v.array(
  fields({
    name: personName,
    aliases: v.optional(v.array(personName)),
    organisation: v.optional(thingName),
    role: v.optional(role),
    show: v.optional(v.picklist(['name', 'role', 'hidden']), 'name'),
  }),
);

const timezone = v.pipe(
  code,
  v.check(isTimeZone, 'Tidszonen är okänd – ett namn som Europe/Stockholm väntades – rätta namnet.'),
);

/** The site as a whole. `url` may have a path; everything then lies under it. */
export const siteSchema = fields({
  title: thingName,
  url,
  language: v.optional(code, 'sv'),
  timezone: v.optional(timezone, 'Europe/Stockholm'),
  description: v.optional(prose),
  sender: v.optional(thingName),
  contact: v.optional(
    fields({ name: v.optional(prose), email: v.optional(code), phone: v.optional(code), url: v.optional(url) }),
  ),
});

/** The glossary: abbreviations and what they stand for. */
export const glossarySchema = v.record(thingName, prose);

/** A plain page. */
export const pageSchema = fields({ title: prose });

export type MinutesFields = v.InferOutput<typeof minutesSchema>;
export type GroupFields = v.InferOutput<typeof groupSchema>;
export type ProjectFields = v.InferOutput<typeof projectSchema>;
export type OrganisationFields = v.InferOutput<typeof organisationsSchema>[number];
export type PersonFields = v.InferOutput<typeof peopleSchema>[number];
export type SiteFields = v.InferOutput<typeof siteSchema>;
export type PageFields = v.InferOutput<typeof pageSchema>;
