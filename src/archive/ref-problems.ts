/** Problems of references to outcomes: broken references, and acts that do not fit the kind of outcome. */
import type { FollowupEntry } from '../content/followups.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { markdownName } from '../domain/file-name.ts';
import type { MeetingId } from '../domain/meeting-id.ts';
import {
  kindOfAnchor,
  type OutcomeAnchor,
  type OutcomeRef,
  outcomeRef,
  parseOutcomeRef,
  partsOfRef,
} from '../domain/outcome.ts';
import type { ClosingAct } from '../domain/outcome-fields.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { error, type Location, type Problem, warning } from '../domain/problem.ts';
import type { FoundOutcome } from '../markdown/body.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import { formatDate } from '../swedish/calendar.ts';
import { listInSwedish } from '../swedish/collation.ts';
import { nearestName } from '../swedish/names.ts';
import type { Outcome } from './archive.ts';
import type { MeetingIds } from './lasting-ids.ts';
import { slugLikeness } from './likeness.ts';

/** An error for each broken reference in minutes and follow-ups, a warning for each to minutes not published yet. */
export function findBrokenRefs(
  records: readonly MinutesRecord[],
  followups: readonly Pick<FollowupEntry, 'refs' | 'date'>[],
  today: CalendarDate,
  idsOf: MeetingIds,
  isPublished: (record: MinutesRecord) => boolean,
): Problem[] {
  const former = records.flatMap((record) => idsOf(record).formerIds.map((id) => [id, record] as const));
  const byId = new Map([...former, ...records.map((record) => [record.id, record] as const)]);
  // An unpublished text may refer to another unpublished text.
  const acts = records.flatMap((record) =>
    record.body.acts.map(({ ref, location }) => ({ ref, location, isPublic: isPublished(record) })),
  );
  const inFollowups = followups.flatMap(({ refs, date }) =>
    refs.map(({ ref, location }) => ({ ref, location, isPublic: date <= today })),
  );
  return [...acts, ...inFollowups].flatMap(
    ({ ref, location, isPublic }) => problemOf(ref, location, byId, (record) => !isPublic || isPublished(record)) ?? [],
  );
}

function problemOf(
  written: string,
  location: Location,
  byId: ReadonlyMap<MeetingId, MinutesRecord>,
  mayBeNamed: (record: MinutesRecord) => boolean,
): Problem | undefined {
  const ref = parseOutcomeRef(written);
  if (!ref) {
    const message = `”^${written}” är ingen hänvisning – mötets adress, en punkt och vad det är väntades, till exempel ^2017-01-16-styrelsen.uppgift-boka-salen; bara ^uppgift-salen ger stycket ett eget namn – skriv så, med små bokstäver utan å, ä och ö.`;
    return error(location, 'broken-ref', message);
  }
  const { meeting, anchor } = partsOfRef(ref);
  const record = byId.get(meeting);
  if (!record) {
    const near = nearestMeeting(ref, byId);
    const message = `Hänvisningen ”^${ref}” leder ingenstans: mötet ${meeting} finns inte – ${near ? `menade du ”${near}”?` : 'mötets datum och gruppens adress väntades'} – rätta hänvisningen.`;
    return error(location, 'broken-ref', message);
  }
  if (record.kind === 'kallelse') {
    const message = `Hänvisningen ”^${ref}” leder ingenstans: ${record.path}:${record.location.line} är en kallelse – bara det som har sagts på ett möte kan följas upp – vänta med hänvisningen tills protokollet finns.`;
    return error(location, 'broken-ref', message);
  }
  const outcome = record.body.outcomes.find((candidate) => candidate.anchor === anchor);
  if (!outcome) return missingOutcome(location, ref, record);
  if (outcome.isTwin) return unsureRef(location, ref, record);
  return mayBeNamed(record) ? undefined : notPublishedYet(location, ref);
}

/** The id of the meeting that a wrong reference may mean: by the name of its file, else the nearest, best one with the anchor. */
function nearestMeeting(ref: OutcomeRef, byId: ReadonlyMap<MeetingId, MinutesRecord>): string | undefined {
  const { meeting, anchor } = partsOfRef(ref);
  const named = [...byId.values()].find(({ path }) => markdownName(path) === meeting);
  if (named) return named.id;
  const having = [...byId].filter(([, { body }]) => body.outcomes.some((outcome) => outcome.anchor === anchor));
  return (
    nearestName(
      meeting,
      having.map(([id]) => id),
    ) ?? nearestName(meeting, byId.keys())
  );
}

/** An error: no outcome of the meeting has the anchor. The one whose anchor is most alike is suggested, if it has any. */
function missingOutcome(location: Location, ref: OutcomeRef, { path, body, location: head }: MinutesRecord): Problem {
  const { meeting, anchor } = partsOfRef(ref);
  const near = mostAlike(anchor, body.outcomes);
  const missing = `Hänvisningen ”^${ref}” leder ingenstans: i ${path}:${(near?.location ?? head).line} finns inte ${anchor}`;
  if (!near) {
    const message = `${missing} – stycket har tagits bort eller skrivits om – rätta hänvisningen, eller skriv tillbaka stycket.`;
    return error(location, 'broken-ref', message);
  }
  const rewritten =
    near.kind === kindOfAnchor(anchor) ? ` Är det samma sak, omskriven, så skriv ”^${anchor}” sist i det stycket.` : '';
  const message = `${missing}, men ${near.anchor} – stycket har tagits bort eller skrivits om – menade du ”^${outcomeRef(meeting, near.anchor)}”?${rewritten}`;
  return error(location, 'broken-ref', message);
}

/** An error: several outcomes of the meeting have the same words. A pin makes the reference sure. */
function unsureRef(location: Location, ref: OutcomeRef, { path, body }: MinutesRecord): Problem {
  const { meeting, anchor } = partsOfRef(ref);
  const words = withoutNumber(anchor);
  const lines = body.outcomes
    .filter((outcome) => outcome.isTwin && withoutNumber(outcome.anchor) === words)
    .map((outcome) => `rad ${outcome.location.line}`);
  const pin = `${words}-a`;
  const message = `Hänvisningen ”^${ref}” är inte säker: i ${path} står samma ord på ${listInSwedish(lines, 'och')} – ett eget namn på det som menas väntades – skriv till exempel ”^${pin}” sist i det stycket, och hänvisa till ^${meeting}.${pin}.`;
  return error(location, 'unsure-ref', message);
}

/** The anchor without the number of a twin. */
function withoutNumber(anchor: OutcomeAnchor): string {
  return anchor.replace(/-\d+$/, '');
}

/** The outcome whose anchor is most like another, its kind included; undefined without any. */
function mostAlike(anchor: OutcomeAnchor, outcomes: readonly FoundOutcome[]): FoundOutcome | undefined {
  const ranked = outcomes.map((outcome) => ({ outcome, alike: slugLikeness(anchor, outcome.anchor) }));
  return ranked.toSorted((a, b) => b.alike - a.alike)[0]?.outcome;
}

/** A warning: the meeting of a reference is not published as of the archive's day. */
function notPublishedYet(location: Location, ref: OutcomeRef): Problem {
  const message = `”^${ref}” hör till ett möte som inte är publicerat än – hänvisningen räknas så länge inte – inget behöver göras om det publiceras senare.`;
  return warning(location, 'ref-not-published', message);
}

/** A warning: a reference to a later meeting, which has no effect. */
export function pointsForward(location: Location, { ref, meeting }: Outcome): Problem {
  const message = `”^${ref}” hör till ett senare möte, ${formatDate(meeting.date)} – en hänvisning går bakåt i tiden, och den här räknas inte – rätta datumet eller hänvisningen.`;
  return warning(location, 'ref-forward', message);
}

/** How an author writes each act. */
const WRITTEN: Readonly<Record<ClosingAct, string>> = {
  done: '”- [x] …”',
  answered: '”Svar: …”',
  decided: `”${kinds.decision.word}: …”`,
};

/** A warning: an act that does not close outcomes of this kind. */
export function wrongAct(location: Location, { ref, kind }: Outcome): Problem {
  const { article, counted, lifecycle } = kinds[kind];
  const acts = lifecycle?.closedBy.map((act) => WRITTEN[act]);
  const rule = `${article} ${counted[0]} stängs ${acts ? `med ${listInSwedish(acts, 'eller')}` : 'aldrig'}`;
  const message = `”^${ref}” stängs inte av det här – ${rule} – skriv om det, eller låt det stå: det visas som en nyhet.`;
  return warning(location, 'wrong-act', message);
}
