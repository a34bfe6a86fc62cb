/** What the placeholders of a phrase stand for in a sentence: {vi}, {namn}, {person}, {grupp}. */
import { type Slug, slugify } from '../../../domain/slug.ts';
import type { Target } from '../../../domain/target.ts';
import type { Occurrence } from '../../../swedish/name-matcher.ts';
import { fold } from '../../../swedish/names.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { type NamedOwners, ownersBefore, ownersFrom, peopleOpeningClause } from '../owners/named-owners.ts';
import type { Placeholder } from '../phrase-pattern.ts';
import { groupsWithoutFile, meetingWords } from '../phrases.ts';
import { REACH, textBefore, textFrom } from '../reach.ts';

/** Where in a sentence a placeholder stands: its words end right before the offset, or begin at it. */
interface Spot {
  sentence: string;
  offset: number;
  side: 'before' | 'from';
}
type Resolve = (spot: Spot, context: MeetingContext) => NamedOwners | undefined;

const FIRST_WORD = /^[^\s.,;:!?]+/u;
const LAST_WORD = /(?<![^\s.,;:!?])([^\s.,;:!?]+)\s*$/u;
const AND = /\s(?:och|samt|men)\s+$/u;

const RESOLVE: Readonly<Record<Placeholder, Resolve>> = {
  vi: thoseWhoMeet,
  namn: someone,
  person: ({ sentence, offset }, { knownOwners }) => peopleOpeningClause(sentence, offset, knownOwners),
  grupp: otherGroup,
};

/** Whom a placeholder stands for there, no owners where it names no one who can do it; nothing when it does not fit. */
export function resolvePlaceholder(
  placeholder: Placeholder,
  spot: Spot,
  context: MeetingContext,
): NamedOwners | undefined {
  return RESOLVE[placeholder](spot, context);
}

/** Someone named there; before a phrase also the one who opens the sentence, «Gun sköter beställningen och återkommer». */
function someone({ sentence, offset, side }: Spot, { knownOwners }: MeetingContext): NamedOwners | undefined {
  if (side === 'from') return ownersFrom(sentence, offset, knownOwners);
  const named = ownersBefore(sentence, offset, knownOwners);
  if (named) return named;
  const goesOn = AND.test(textBefore(sentence, offset, 9));
  const subject = goesOn ? ownersFrom(sentence, 0, knownOwners) : undefined;
  return subject && { ...subject, start: offset };
}

/** A group other than the one that met, or one of those that a point can be handed to without a file of theirs. */
function otherGroup(spot: Spot, context: MeetingContext): NamedOwners | undefined {
  const named = groupAt(spot, context);
  const word = FIRST_WORD.exec(textFrom(spot.sentence, spot.offset))?.[0] ?? '';
  return (named && !named.isOwn) || groupsWithoutFile.test(word) ? { start: spot.offset, owners: [] } : undefined;
}

/** «Vi», «mötet», the name of the group that met, or a part of it. */
function thoseWhoMeet(spot: Spot, context: MeetingContext): NamedOwners | undefined {
  // «Ledningsgruppen» is those who meet, unless it is the name of another group
  const named = groupAt(spot, context);
  if (named) return named.isOwn ? { start: named.start, owners: [] } : undefined;
  const { sentence, offset, side } = spot;
  const before = side === 'before' ? LAST_WORD.exec(textBefore(sentence, offset)) : undefined;
  const word = side === 'from' ? FIRST_WORD.exec(textFrom(sentence, offset))?.[0] : before?.[1];
  if (!word || !(meetingWords.has(fold(word)) || isPartOf(word, context.group))) return undefined;
  return { start: offset - (before?.[0].length ?? 0), owners: [] };
}

/** Where the name of a group begins that is named there, and whether the group that met has that name; nothing for none. */
function groupAt(
  { sentence, offset, side }: Spot,
  { names, group }: MeetingContext,
): { start: number; isOwn: boolean } | undefined {
  const isThere = ({ start, end }: Occurrence<Target>): boolean =>
    side === 'from'
      ? start === offset
      : end <= offset && offset - end < REACH && sentence.slice(end, offset).trim() === '';
  const groups = names
    .find(sentence)
    .filter(isThere)
    .flatMap(({ start, targets }) => targets.filter(({ kind }) => kind === 'group').map(({ id }) => ({ start, id })));
  const [first] = groups;
  return first && { start: first.start, isOwn: groups.some(({ id }) => id === group) };
}

/** «Samrådsgruppen» is those who meet in the group «Samrådsgrupp för äldreomsorg», and «nämnden» in «Socialnämnden». */
function isPartOf(word: string, group: Slug): boolean {
  const part = slugify(word);
  if (part.length < 5) return false;
  return group.split('-').some((own) => ['', 'n', 'en', 't', 'et'].some((end) => `${own}${end}`.endsWith(part)));
}
