/** Warnings of references that lead to an outcome and have no effect, or another than their author seems to mean. */
import type { ClosingAct } from '../domain/outcome-fields.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { type Location, type Problem, warning } from '../domain/problem.ts';
import { formatDate } from '../swedish/calendar.ts';
import { listInSwedish } from '../swedish/collation.ts';
import type { Outcome } from './archive.ts';

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
