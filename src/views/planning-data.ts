/** When groups meet, in `/data/archive.json`: whether a meeting is planned, moved, cancelled or held, with its days. */
import type { Meeting, Occasion } from '../archive/archive.ts';
import { occasionWith } from '../archive/planning/occasions.ts';
import type { WithoutNames } from './without-names.ts';

/** Whether a meeting was held, and the days that it was planned for before or has been moved to. */
export function plansOf(meeting: Meeting, withoutNames: WithoutNames) {
  const { state, movedTo, cancelled } = meeting;
  const occasion = occasionWith(meeting);
  return {
    // held from its day on, as ever: what nobody has written minutes of is told of occasions
    state: movedTo !== undefined ? 'moved' : state === 'planned' && occasion ? occasion.state : state,
    movedFrom: occasion?.movedFrom ?? [],
    movedTo: movedTo ?? null,
    cancelled: cancelled === undefined ? null : withoutNames(cancelled),
  };
}

/** A meeting of a group with or without a file of its own. */
export function occasionData(occasion: Occasion, withoutNames: WithoutNames) {
  const { id, date, time, venue, state, movedFrom, cancelled, isNamed, announcedBy, meeting } = occasion;
  return {
    id,
    date,
    start: time?.start ?? null,
    end: time?.end ?? null,
    place: venue === undefined ? null : withoutNames(venue),
    state,
    movedFrom,
    cancelled: cancelled === undefined ? null : withoutNames(cancelled),
    named: isNamed,
    announcedBy: announcedBy.map((announcing) => announcing.id),
    meeting: meeting?.id ?? null,
  };
}
