/**
 * The schemas of every kind of file that people write, and the types derived from them. Values are those of YAML's
 * failsafe schema: strings, arrays and objects.
 */
import * as v from 'valibot';
import { isTimeZone } from '../domain/dates.ts';
import { parseFormerMeeting } from '../domain/meeting-id.ts';
import { type OutcomeState, parseOutcomeRef, stateWords } from '../domain/outcome.ts';
import { keysOf } from '../domain/table.ts';
import { clockStyles } from '../swedish/calendar.ts';
import { listInSwedish } from '../swedish/collation.ts';
import { correction } from './correction.ts';
import { code, date, fields, oneOf, parsed, person, personName, prose, slug, thingName, url } from './fields.ts';
import { announcement, cancelled, period, time } from './planning-fields.ts';
import { wrongRegisteredName } from './registered-name.ts';
import { security } from './security-fields.ts';
import { siteUrl } from './site-url.ts';
import { groupStatus, projectStatus } from './status.ts';

const formerMeeting = parsed(
  code,
  parseFormerMeeting,
  (value) =>
    `”${value}” är ingen tidigare adress för ett möte – datumet som stod förut väntades, till exempel 2017-01-16, eller datum och grupp, till exempel 2017-01-16-styrelsen – rätta raden.`,
);

/** A file that belongs to the meeting; its name alone is enough. */
const attachment = v.lazy(
  (input): v.GenericSchema<unknown, { file: string; title?: string | undefined }> =>
    typeof input === 'string'
      ? v.pipe(
          thingName,
          v.transform((file) => ({ file })),
        )
      : fields({ file: thingName, title: v.optional(prose) }),
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
  kind: v.optional(oneOf(['minnesanteckningar', 'protokoll', 'kallelse'])),
  published: v.optional(date),
  corrections: v.optional(v.array(correction)),
  attachments: v.optional(v.array(attachment)),
  // with a default, so that «draft:» and nothing more is asked about: it decides what is published
  draft: v.optional(oneOf(['ja', 'nej'], { yes: 'ja', no: 'nej', true: 'ja', false: 'nej' }), 'nej'),
  formerly: v.optional(v.array(formerMeeting)),
  moved_from: v.optional(v.array(date)),
  cancelled: v.optional(cancelled),
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
const formerly = v.optional(v.array(slug));

/** The fields that groups, projects and organisations share. */
const named = { name: thingName, aliases: v.optional(v.array(thingName)) };

/** The front matter of a group. */
export const groupSchema = fields({
  ...named,
  purpose: v.optional(prose),
  schedule: v.optional(prose),
  breaks: v.optional(v.array(period)),
  meetings: v.optional(v.array(announcement)),
  agenda: v.optional(v.array(prose)),
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

/** A name that is looked for in all texts. */
const registeredName = v.pipe(
  personName,
  v.check(
    (name) => wrongRegisteredName(name) === undefined,
    ({ input }) => wrongRegisteredName(input) ?? '',
  ),
);

/** The entries of people.yaml: spellings of names, and whether a name may be shown. */
export const peopleSchema = v.array(
  fields({
    name: registeredName,
    aliases: v.optional(v.array(registeredName)),
    organisation: v.optional(thingName),
    role: v.optional(role),
    show: v.optional(oneOf(['name', 'role', 'hidden'], { namn: 'name', roll: 'role', dold: 'hidden' }), 'name'),
  }),
);

/** A language by its code, with a region or a script (BCP 47, RFC 5646); the search of a browser finds no other. */
const language = v.pipe(
  code,
  v.regex(
    /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i,
    'Språket är okänt – en kod som sv eller sv-FI väntades – skriv en sådan, eller ta bort raden.',
  ),
);

const timezone = v.pipe(
  code,
  v.check(isTimeZone, 'Tidszonen är okänd – ett namn som Europe/Stockholm väntades – rätta namnet.'),
);

/** site.yaml. `url` may have a path, which becomes the path prefix of the site. */
export const siteSchema = fields({
  title: thingName,
  url: siteUrl,
  language: v.optional(language, 'sv'),
  timezone: v.optional(timezone, 'Europe/Stockholm'),
  times: v.optional(oneOf(clockStyles), clockStyles[0]),
  description: v.optional(prose),
  sender: v.optional(thingName),
  contact: v.optional(
    fields({ name: v.optional(prose), email: v.optional(code), phone: v.optional(code), url: v.optional(url) }),
  ),
  security,
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
