/** The problem of a reference whose meeting is known, and whose anchor is not surely that of one of its outcomes. */
import { kindOfAnchor, type OutcomeAnchor, type OutcomeRef, outcomeRef, partsOfRef } from '../domain/outcome.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { error, type Location, type Problem } from '../domain/problem.ts';
import type { FoundOutcome } from '../markdown/body.ts';
import type { MinutesRecord } from '../reading/minutes-record.ts';
import { listInSwedish } from '../swedish/collation.ts';
import { slugLikeness } from './likeness.ts';

/** An outcome whose anchor is less like another than this is not suggested. */
const LEAST_ALIKE = 0.35;
/** The most that a message quotes of an outcome, in characters. */
const LONGEST_QUOTE = 40;

/** An error: no outcome of the meeting has the anchor, as far as one can tell which was meant. */
export function missingOutcome(location: Location, ref: OutcomeRef, record: MinutesRecord): Problem {
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
  const { article, counted } = kinds[kind];
  const [singular, plural] = counted;
  const own = body.outcomes.filter((outcome) => outcome.kind === kind);
  const list = own.map((outcome) => `${outcome.anchor} på rad ${outcome.location.line}`).join(', ');
  const message = `Hänvisningen ”^${ref}” leder ingenstans: ${plural} har namn av ord och inget nummer – i ${path} finns ${list || `${article === 'ett' ? 'inget' : 'ingen'} ${singular}`} – skriv namnet i stället för numret.`;
  return error(location, 'broken-ref', message);
}

/** An error: one of twins; each has a name already, so the pin is another one. */
export function unsureTwin(location: Location, ref: OutcomeRef, { path, body }: MinutesRecord): Problem {
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
