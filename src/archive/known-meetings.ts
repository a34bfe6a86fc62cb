/** The meetings of an archive by all their ids, to look them up and to suggest one for a reference that leads nowhere. */
import { markdownName } from '../domain/file-name.ts';
import { grouped } from '../domain/grouped.ts';
import type { MeetingId } from '../domain/meeting-id.ts';
import { type OutcomeRef, partsOfRef } from '../domain/outcome.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import { nearestName } from '../swedish/names.ts';

/** The meetings by all their ids, to look up and to suggest. */
export class KnownMeetings {
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
