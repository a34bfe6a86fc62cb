/**
 * The schemas of every kind of file that people write, and the types derived from them. Values are those of YAML's
 * failsafe schema: strings, arrays and objects.
 */
import * as v from 'valibot';
import { isTimeZone, parseTimeSpan } from '../domain/dates.ts';
import { parseFormerMeeting } from '../domain/meeting-id.ts';
import { type OutcomeState, parseOutcomeRef, stateWords } from '../domain/outcome.ts';
import { keysOf } from '../domain/table.ts';
import { listInSwedish } from '../swedish/collation.ts';
import { parseAnnouncement } from './announcement.ts';
import { code, date, fields, oneOrMany, parsed, person, personName, prose, slug, thingName, url } from './fields.ts';
import { groupStatus, projectStatus } from './status.ts';

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
const formerMeeting = parsed(
  code,
  parseFormerMeeting,
  (value) =>
    `”${value}” är ingen tidigare adress för ett möte – datumet som stod förut väntades, till exempel 2017-01-16, eller datum och grupp, till exempel 2017-01-16-styrelsen – rätta raden.`,
);

/** The front matter of minutes and notices. */
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
  formerly: v.optional(oneOrMany(formerMeeting)),
});

const ref = parsed(
  code,
  parseOutcomeRef,
  (value) =>
    `”${value}” är ingen hänvisning – mötets adress, en punkt och vad det är väntades, till exempel 2017-01-16-styrelsen.uppgift-boka-salen – rätta hänvisningen.`,
);
const NO_REFS =
  'Ingen hänvisning – minst en väntades, till exempel ”- 2017-01-16-styrelsen.uppgift-boka-salen” – skriv vad uppföljningen gäller.';

/** The states that a follow-up can set. */
const STATES = keysOf(stateWords).filter((name) => stateWords[name].length > 0);
/** The states by the words that authors may use: English, as in open data, and Swedish. */
const STATE_OF: ReadonlyMap<string, OutcomeState> = new Map(
  STATES.flatMap((name) => [name, ...stateWords[name]].map((word) => [word, name] as const)),
);
const STATE_NAMES = listInSwedish(
  STATES.flatMap((name) => stateWords[name].slice(0, 1)),
  'eller',
);
const state = parsed(
  code,
  (word) => STATE_OF.get(word.toLowerCase()),
  (value) =>
    `”${value}” säger inte vad som hände – ${STATE_NAMES} väntades – rätta ordet, eller ta bort raden om det bara är en nyhet.`,
);

/** The front matter of a follow-up. */
export const followupSchema = fields({
  date,
  refs: v.pipe(
    v.array(ref),
    v.check((refs) => refs.length > 0, NO_REFS),
  ),
  text: v.optional(prose),
  state: v.optional(state),
});

/** Ids that a group, a project, an organisation or a page had, oldest first. */
const formerly = v.optional(oneOrMany(slug));

/** The fields that groups, projects and organisations share. */
const named = { name: thingName, aliases: v.optional(v.array(thingName)) };

/** The front matter of a group. */
export const groupSchema = fields({
  ...named,
  purpose: v.optional(prose),
  schedule: v.optional(prose),
  place: v.optional(prose),
  time: v.optional(time),
  status: v.optional(groupStatus),
  formerly,
});

/** The front matter of a project. */
export const projectSchema = fields({
  ...named,
  headings: v.optional(v.array(thingName)),
  status: v.optional(projectStatus),
  formerly,
});

/** The entries of organisations.yaml. */
export const organisationsSchema = v.array(
  fields({ ...named, kind: v.optional(prose), id: v.optional(slug), formerly }),
);

/** A replacement for a person's name: letters, spaces and hyphens, safe anywhere in a file. */
const role = v.pipe(
  prose,
  v.regex(
    /^[\p{L} -]+$/u,
    'Rollen har tecken som inte kan stå i löpande text – bara bokstäver, mellanslag och bindestreck väntades – skriv till exempel brukarrepresentant.',
  ),
);

/** The entries of people.yaml: spellings of names, and whether a name may be shown. */
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

/** site.yaml. `url` may have a path, which becomes the path prefix of the site. */
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

/** glossary.yaml: explanations by abbreviation. */
export const glossarySchema = v.record(thingName, prose);

/** The front matter of a plain page. */
export const pageSchema = fields({ title: prose, formerly });

/** The checked front matter of minutes or a notice. */
export type MinutesFields = v.InferOutput<typeof minutesSchema>;
/** The checked front matter of a group. */
export type GroupFields = Omit<v.InferOutput<typeof groupSchema>, 'formerly'>;
/** The checked front matter of a project. */
export type ProjectFields = Omit<v.InferOutput<typeof projectSchema>, 'formerly'>;
/** A checked entry of organisations.yaml. */
export type OrganisationFields = Omit<v.InferOutput<typeof organisationsSchema>[number], 'formerly' | 'id'>;
/** A checked entry of people.yaml. */
export type PersonFields = v.InferOutput<typeof peopleSchema>[number];
/** The checked site.yaml, with its defaults. */
export type SiteFields = v.InferOutput<typeof siteSchema>;
/** The checked front matter of a plain page. */
export type PageFields = Omit<v.InferOutput<typeof pageSchema>, 'formerly'>;
