/** Problems of references to outcomes: broken references, and acts that do not fit the kind of outcome. */
import type { FollowupEntry } from '../content/followups.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { markdownName } from '../domain/file-name.ts';
import type { MeetingId } from '../domain/meeting-id.ts';
import { kindOfAnchor, type OutcomeRef, parseOutcomeRef, partsOfRef } from '../domain/outcome.ts';
import type { ClosingAct } from '../domain/outcome-fields.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { error, type Location, type Problem, warning } from '../domain/problem.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import { formatDate } from '../swedish/calendar.ts';
import { listInSwedish } from '../swedish/collation.ts';
import { nearestName } from '../swedish/names.ts';
import type { Outcome } from './archive.ts';
import type { MeetingIds } from './lasting-ids.ts';

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
    const message = `”^${written}” är ingen hänvisning – mötets adress, en punkt och vad det är väntades, till exempel ^2017-01-16-styrelsen.uppgift-1; bara ^uppgift-1 ger stycket dess eget nummer – skriv så, med små bokstäver utan å, ä och ö.`;
    return error(location, 'broken-ref', message);
  }
  const { meeting, anchor } = partsOfRef(ref);
  const record = byId.get(meeting);
  if (!record) {
    const named = [...byId.values()].find(({ path }) => markdownName(path) === meeting);
    const near = named?.id ?? nearestName(meeting, byId.keys());
    const message = `Hänvisningen ”^${ref}” leder ingenstans: mötet ${meeting} finns inte – ${near ? `menade du ”${near}”?` : 'mötets datum och gruppens adress väntades'} – rätta hänvisningen.`;
    return error(location, 'broken-ref', message);
  }
  if (record.kind === 'kallelse') {
    const message = `Hänvisningen ”^${ref}” leder ingenstans: ${record.path}:${record.location.line} är en kallelse – bara det som har sagts på ett möte kan följas upp – vänta med hänvisningen tills protokollet finns.`;
    return error(location, 'broken-ref', message);
  }
  const { outcomes } = record.body;
  if (outcomes.some((outcome) => outcome.anchor === anchor))
    return mayBeNamed(record) ? undefined : notPublishedYet(location, ref);
  const sameKind = outcomes.filter(({ kind }) => kind === kindOfAnchor(anchor));
  const has = sameKind.map((outcome) => `${outcome.anchor} på rad ${outcome.location.line}`).join(', ');
  const where = `${record.path}:${(sameKind.at(-1)?.location ?? record.location).line}`;
  const message = `Hänvisningen ”^${ref}” leder ingenstans: i ${where} finns inte ${anchor}${has && ` (där finns ${has})`} – stycket har tagits bort eller skrivits om – rätta hänvisningen, eller skriv tillbaka stycket.`;
  return error(location, 'broken-ref', message);
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
