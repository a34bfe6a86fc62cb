/** Problems of references that lead nowhere, or not surely to one outcome; each gives both places. */
import type { FollowupEntry } from '../content/followups.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { markdownName } from '../domain/file-name.ts';
import { grouped } from '../domain/grouped.ts';
import type { MeetingId } from '../domain/meeting-id.ts';
import {
  kindOfAnchor,
  type OutcomeAnchor,
  type OutcomeRef,
  outcomeRef,
  parseOutcomeRef,
  partsOfRef,
} from '../domain/outcome.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { error, type Location, type Problem, warning } from '../domain/problem.ts';
import type { FoundOutcome } from '../markdown/body.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import { listInSwedish } from '../swedish/collation.ts';
import { nearestName } from '../swedish/names.ts';
import type { MeetingIds } from './lasting-ids.ts';
import { slugLikeness } from './likeness.ts';

/** An outcome whose anchor is less like another than this is not suggested. */
const LEAST_ALIKE = 0.35;
/** The most that a message quotes of an outcome, in characters. */
const LONGEST_QUOTE = 40;

/** What the references of an archive are checked against. */
export interface RefContext {
  records: readonly MinutesRecord[];
  followups: readonly Pick<FollowupEntry, 'refs' | 'date'>[];
  today: CalendarDate;
  idsOf: MeetingIds;
  isPublished(record: MinutesRecord): boolean;
  /** The names, without ending, of files of minutes that have no record, since they have errors. */
  unread: ReadonlySet<string>;
}

/** An error for each broken reference in minutes and follow-ups, a warning for each to minutes not published yet. */
export function findBrokenRefs({ records, followups, today, idsOf, isPublished, unread }: RefContext): Problem[] {
  const former = records.flatMap((record) => idsOf(record).formerIds.map((id) => [id, record] as const));
  const meetings = new KnownMeetings([...former, ...records.map((record) => [record.id, record] as const)]);
  // An unpublished text may refer to another unpublished text.
  const acts = records.flatMap((record) =>
    record.body.acts.map(({ ref, location }) => ({ ref, location, isPublic: isPublished(record) })),
  );
  const inFollowups = followups.flatMap(({ refs, date }) =>
    refs.map(({ ref, location }) => ({ ref, location, isPublic: date <= today })),
  );
  return [...acts, ...inFollowups].flatMap(({ ref, location, isPublic }) => {
    const problem = problemOf(ref, location, meetings, (record) => !isPublic || isPublished(record));
    // the problem of an unread file is enough
    const isOfUnread = problem && unread.has(ref.split(/[.#]/)[0] ?? '');
    return problem && !isOfUnread ? problem : [];
  });
}

function problemOf(
  written: string,
  location: Location,
  meetings: KnownMeetings,
  mayBeNamed: (record: MinutesRecord) => boolean,
): Problem | undefined {
  const ref = parseOutcomeRef(written);
  if (!ref) {
    const message = `”^${written}” är ingen hänvisning – mötets adress, en punkt och vad det är väntades, till exempel ^2017-01-16-styrelsen.uppgift-boka-salen; bara ^uppgift-salen ger stycket ett eget namn – skriv så, med små bokstäver utan å, ä och ö.`;
    return error(location, 'broken-ref', message);
  }
  const { meeting, anchor } = partsOfRef(ref);
  const record = meetings.byId.get(meeting);
  if (!record) {
    const near = meetings.nearest(ref);
    const meant = near ? `menade du ”${near.id}”?` : 'mötets datum och gruppens adress väntades';
    const message = `Hänvisningen ”^${ref}” leder ingenstans: mötet ${meeting} finns inte – ${meant} – rätta hänvisningen${near ? orFormerly(meeting, near) : ''}.`;
    return error(location, 'broken-ref', message);
  }
  if (record.kind === 'kallelse') {
    const message = `Hänvisningen ”^${ref}” leder ingenstans: ${record.path}:${record.location.line} är en kallelse – bara det som har sagts på ett möte kan följas upp – vänta med hänvisningen tills protokollet finns.`;
    return error(location, 'broken-ref', message);
  }
  const outcome = record.body.outcomes.find((candidate) => candidate.anchor === anchor);
  if (!outcome) return missingOutcome(location, ref, record);
  if (outcome.isTwin) return unsureTwin(location, ref, record);
  return mayBeNamed(record) ? undefined : notPublishedYet(location, ref);
}

/** The meetings by all their ids, to look up and to suggest. */
class KnownMeetings {
  readonly byId: ReadonlyMap<MeetingId, MinutesRecord>;
  /** Made when first needed: most archives have no broken reference. */
  #byFileName: ReadonlyMap<string, MinutesRecord> | undefined;
  #idsByAnchor: ReadonlyMap<string, readonly { id: MeetingId }[]> | undefined;
  readonly #nearestIds = new Map<MeetingId, string | undefined>();

  constructor(entries: Iterable<readonly [MeetingId, MinutesRecord]>) {
    this.byId = new Map(entries);
  }

  /** The meeting that a wrong reference may mean: by the name of its file, else the nearest, best one with the anchor. */
  nearest(ref: OutcomeRef): MinutesRecord | undefined {
    const { meeting, anchor } = partsOfRef(ref);
    this.#byFileName ??= new Map([...this.byId.values()].map((record) => [markdownName(record.path), record]));
    const named = this.#byFileName.get(meeting);
    if (named) return named;
    this.#idsByAnchor ??= grouped(
      [...this.byId].flatMap(([id, { body }]) => body.outcomes.map((outcome) => ({ id, anchor: outcome.anchor }))),
      (outcome) => outcome.anchor,
    );
    const having = this.#idsByAnchor.get(anchor) ?? [];
    const near =
      nearestName(
        meeting,
        having.map(({ id }) => id),
      ) ?? this.#nearestOfAll(meeting);
    return this.byId.get(near as MeetingId);
  }

  #nearestOfAll(meeting: MeetingId): string | undefined {
    if (!this.#nearestIds.has(meeting)) this.#nearestIds.set(meeting, nearestName(meeting, this.byId.keys()));
    return this.#nearestIds.get(meeting);
  }
}

/** The other remedy, when the meeting may be the same with another date, or its group have got another address. */
function orFormerly(meeting: MeetingId, { date, group, path }: MinutesRecord): string {
  const [, oldDate = '', oldGroup = ''] = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(meeting) ?? [];
  if (oldGroup === group) return `, eller skriv ”formerly: ${oldDate}” i ${path} om det är samma möte`;
  if (oldDate !== date) return '';
  return `, eller skriv ”formerly: ${oldGroup}” i gruppens fil, ${group}.md, om det är samma grupp`;
}

/** An error: no outcome of the meeting has the anchor, as far as one can tell which was meant. */
function missingOutcome(location: Location, ref: OutcomeRef, record: MinutesRecord): Problem {
  const { meeting, anchor } = partsOfRef(ref);
  const { path, body, location: head } = record;
  if (/-\d+$/.test(anchor) && withoutNumber(anchor) === kinds[kindOfAnchor(anchor)].anchor)
    return numberedRef(location, ref, record);
  const sameWords = body.outcomes.filter(({ words }) => words.some((name) => name === withoutNumber(anchor)));
  if (sameWords.length > 1) return unsureRef(location, ref, path, sameWords, anchor);
  const near = sameWords[0] ?? mostAlike(anchor, body.outcomes);
  const missing = `Hänvisningen ”^${ref}” leder ingenstans: i ${path}:${(near?.location ?? head).line} finns inte ${anchor}`;
  if (!near) {
    const message = `${missing} – stycket har tagits bort eller skrivits om – rätta hänvisningen, eller lägg tillbaka stycket.`;
    return error(location, 'broken-ref', message);
  }
  const rewritten =
    near.kind === kindOfAnchor(anchor) ? ` Är det samma sak, omskriven, så skriv ”^${anchor}” sist i det stycket.` : '';
  const message = `${missing}, men ${near.anchor} – stycket, eller rubriken över det, har ändrats eller tagits bort – menade du ”^${outcomeRef(meeting, near.anchor)}”?${rewritten}`;
  return error(location, 'broken-ref', message);
}

/** An error: outcomes have no numbers. All of the kind are listed, since a number says nothing of which is meant. */
function numberedRef(location: Location, ref: OutcomeRef, { path, body }: MinutesRecord): Problem {
  const kind = kindOfAnchor(partsOfRef(ref).anchor);
  const [one, many] = kinds[kind].counted;
  const own = body.outcomes.filter((outcome) => outcome.kind === kind);
  const list = own.map((outcome) => `${outcome.anchor} på rad ${outcome.location.line}`).join(', ');
  const message = `Hänvisningen ”^${ref}” leder ingenstans: ${many} har namn av ord och inget nummer – i ${path} finns ${list || `ingen ${one}`.replace('ingen beslut', 'inget beslut')} – skriv namnet i stället för numret.`;
  return error(location, 'broken-ref', message);
}

/** An error: one of twins; each has a name already, so the pin is another one. */
function unsureTwin(location: Location, ref: OutcomeRef, { path, body }: MinutesRecord): Problem {
  const words = withoutNumber(partsOfRef(ref).anchor);
  const twins = body.outcomes.filter(({ isTwin, anchor }) => isTwin && withoutNumber(anchor) === words);
  return unsureRef(location, ref, path, twins, `${words}-a`);
}

/** An error: several outcomes of the meeting have the same words. A pin on the one that is meant makes it sure. */
function unsureRef(
  location: Location,
  ref: OutcomeRef,
  path: string,
  outcomes: readonly FoundOutcome[],
  pin: string,
): Problem {
  const { meeting, anchor } = partsOfRef(ref);
  const places = outcomes.map((outcome) => `rad ${outcome.location.line} (”${beginningOf(outcome.text)}”)`);
  const then = pin === anchor ? '' : `, och hänvisa till ^${meeting}.${pin}`;
  const message = `Hänvisningen ”^${ref}” är inte säker: i ${path} står samma ord på ${listInSwedish(places, 'och')} – ett eget namn på det som menas väntades – skriv ”^${pin}” sist i det stycket${then}.`;
  return error(location, 'unsure-ref', message);
}

/** A text of a message: its first words. */
function beginningOf(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '')} …`;
}

/** The anchor without a number at its end. */
function withoutNumber(anchor: OutcomeAnchor): string {
  return anchor.replace(/-\d+$/, '');
}

/** The outcome whose anchor is most like another, its kind included; undefined when none is at all like it. */
function mostAlike(anchor: OutcomeAnchor, outcomes: readonly FoundOutcome[]): FoundOutcome | undefined {
  const ranked = outcomes.map((outcome) => ({ outcome, alike: slugLikeness(anchor, outcome.anchor) }));
  const [best] = ranked.toSorted((a, b) => b.alike - a.alike);
  return best && best.alike >= LEAST_ALIKE ? best.outcome : undefined;
}

/** A warning: the meeting of a reference is not published as of the archive's day. */
function notPublishedYet(location: Location, ref: OutcomeRef): Problem {
  const message = `”^${ref}” hör till ett möte som inte är publicerat än – hänvisningen räknas så länge inte – inget behöver göras om det publiceras senare.`;
  return warning(location, 'ref-not-published', message);
}
