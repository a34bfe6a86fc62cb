/** What {vi}, {grupp} and {senare} stand for in a sentence. */
import { type Slug, slugify } from '../../../domain/slug.ts';
import type { Target } from '../../../domain/target.ts';
import type { Occurrence } from '../../../swedish/name-matcher.ts';
import { frånEllerTill, grupper, senare } from '../language/subjects.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { meetingWords } from '../phrases.ts';
import { matchPattern, patternOf } from './pattern.ts';
import { type Token, tokenAt } from './tokens.ts';

interface Words {
  text: string;
  tokens: readonly Token[];
  context: MeetingContext;
  groups: readonly Occurrence<Target>[];
}

const GROUP = new RegExp(`^(?:${grupper.map((word) => word.replace('*', '\\p{L}*')).join('|')})$`, 'iu');
const LATER = senare.map((written) => patternOf(`(på|vid|till|under|i|inför) (det|ett|den) ${written}`));

/** The index of the word after those who meet, where they are named at a word: «vi», «mötet», the own group. */
export function whoMeetsAt({ tokens, context, groups }: Words, index: number): { next: number } | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const named = groups.find(({ start }) => start === token.start);
  // «Ledningsgruppen» is those who meet, unless it is the name of another group
  if (named) return isOwn(named, context) ? { next: tokenAt(tokens, named.end) } : undefined;
  return isMeeting(token.word, context) ? { next: index + 1 } : undefined;
}

/** The index of the first word of those who meet, where they are named right before a word. */
export function whoMeetsBefore({ tokens, context, groups }: Words, index: number): number | undefined {
  const last = tokens[index - 1];
  if (!last) return undefined;
  const named = groups.find(({ end }) => end === last.end);
  if (named) return isOwn(named, context) ? tokenAt(tokens, named.start) : undefined;
  return isMeeting(last.word, context) ? index - 1 : undefined;
}

/** A group other than the one that met, or one of those that a point can be handed to without a file of theirs. */
export function otherGroupAt({ tokens, context, groups }: Words, index: number): { next: number } | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const named = groups.find(({ start }) => start === token.start);
  if (named) return isOwn(named, context) ? undefined : { next: tokenAt(tokens, named.end) };
  return GROUP.test(token.word) ? { next: index + 1 } : undefined;
}

/** «till och med augusti», «från augusti» */
const UNTIL: ReadonlySet<string> = new Set(frånEllerTill);

/** A later meeting, «på nästa möte». */
export function laterMeetingAt({ tokens }: Words, index: number): { next: number } | undefined {
  if (UNTIL.has(tokens[index - 1]?.word ?? '')) return undefined;
  for (const pattern of LATER) {
    const found = matchPattern(pattern, tokens, index, () => undefined);
    if (found) return found;
  }
  return undefined;
}

/** No more groups that a sentence names are looked at. */
const MOST_GROUPS = 50;

/** Where a sentence names groups. */
export function groupsIn(text: string, { names }: MeetingContext): Occurrence<Target>[] {
  return names
    .find(text)
    .filter(({ targets }) => targets.some(({ kind }) => kind === 'group'))
    .slice(0, MOST_GROUPS);
}

function isOwn({ targets }: Occurrence<Target>, { group }: MeetingContext): boolean {
  return targets.some(({ kind, id }) => kind === 'group' && id === group);
}

function isMeeting(word: string, { group }: MeetingContext): boolean {
  return meetingWords.has(word) || isPartOf(word, group);
}

/** «Samrådsgruppen» is those who meet in the group «Samrådsgrupp för äldreomsorg», and «nämnden» in «Socialnämnden». */
function isPartOf(word: string, group: Slug): boolean {
  if (word.length < 5) return false;
  const part = slugify(word);
  return group.split('-').some((own) => ['', 'n', 'en', 't', 'et'].some((end) => `${own}${end}`.endsWith(part)));
}
