/** What stands beside a task or below it and says no more than when, by whom or that it is done: «(Bo, 12/3)», «senast 12 mars». */
import type { ListItem, RootContent } from 'mdast';
import { comparePlain } from '../../../domain/order.ts';
import type { Due } from '../../../domain/outcome.ts';
import { findDue } from '../../../swedish/due-date.ts';
import { textOf } from '../../text-of.ts';
import type { Block } from '../blocks/block.ts';
import { clean, withoutEnd } from '../blocks/block-text.ts';
import type { Draft } from '../found.ts';
import { detailOf } from '../label-words.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { ownersFrom } from '../owners/named-owners.ts';
import { ownersOfTask } from '../owners/task-owners.ts';
import { detailLabels } from '../phrases.ts';
import { progressIn } from './progress.ts';
import type { Reading } from './reading.ts';

/** What a few words say of a task. */
interface Detail {
  due?: Due;
  owners?: string[];
  done?: true;
}

/** The words for who or for when that a line begins with, with their colon or without: «Ansvarig: Bo», «klart 3/5». */
const labelFor = (kind: 'vem' | 'när'): string => {
  const words = [...detailLabels].flatMap(([word, each]) => (each === kind ? [word] : []));
  // the longest first: «klart senast» before «klart»
  return `(?:${words.toSorted((a, b) => b.length - a.length || comparePlain(a, b)).join('|')})\\s*[:?]?\\s+`;
};
/** «När: klart senast», «sista dag är» */
const BEFORE_DAY = new RegExp(
  String.raw`^(?:${labelFor('när')}(?:är\s+)?)?(?:(?:ska\s+vara\s+)?(?:klart?|färdigt?)\s+)?(?:senast\s+)?`,
  'iu',
);
const BEFORE_OWNER = new RegExp(`^${labelFor('vem')}`, 'iu');
/** «styrelsen», «vice ordföranden» */
const MOST_WORDS_OF_NAME = 3;
/** No point that only says when or who is as long. */
const LONG = 80;
const NAME = /^\p{Lu}[\p{L}.-]*(?:\s+(?:och\s+)?\p{Lu}[\p{L}.-]*){0,4}$/u;
/** The words in brackets at the end of a task, or after its last dash. */
const NOTE = /(?:\((?<inside>[^()]{1,80})\)|\s[–—-]\s+(?<after>[^()–—]{1,60}))[.\s]*$/u;

/** «Köp mjölk – ansvarig: Bo – klart: 12 april» */
const BETWEEN_NOTES = /\s[–—-]\s|[,;()]|\.\s/u;

/** The day in the note at the end of a task, «(Bo, 12/3)», «(12 mars)», «– Bo Lind, 12/3»; nothing where it says more. */
export function dueInNote(text: string, context: MeetingContext): Due | undefined {
  const labelled = text
    .split(BETWEEN_NOTES)
    .slice(1)
    .flatMap((part) => (detailOf(part) === 'när' ? (dayIn(part.trim(), context) ?? []) : []));
  if (labelled[0]) return labelled[0];
  const { inside, after } = NOTE.exec(text)?.groups ?? {};
  const parts = (inside ?? after ?? '').split(/[,;]/).map((part) => part.trim());
  const details = parts.map((part): Detail | undefined => {
    // next to a day a name is an owner, known or not
    return detailIn(part, context) ?? dayAfterName(part, context) ?? (NAME.test(part) ? { owners: [part] } : undefined);
  });
  // a day after a dash may be that of what is to be done, if nobody is named
  const isSure = inside !== undefined || details.some((detail) => detail?.owners);
  return isSure && details.every((detail) => detail?.due ?? detail?.owners)
    ? details.find((detail) => detail?.due)?.due
    : undefined;
}

/** A reading with what the points right below its only task say of that; they are no outcomes of their own. */
export function withDetails(reading: Reading, { node, following }: Block, context: MeetingContext): Reading {
  const { drafts = [], taken = 0, act } = reading;
  const [task, second] = drafts.filter(({ kind }) => kind === 'task');
  if (!task || second) return reading;
  const next = following[taken];
  const points = next?.type === 'list' ? next.children : node.type === 'listItem' && next ? [next] : [];
  let whole = task;
  const details = points.filter((point) => {
    const more = withDetail(whole, point, context);
    whole = more ?? whole;
    return more !== undefined;
  });
  const isAll = details.length === points.length;
  if (details.length === 0 || (!isAll && node.type !== 'listItem')) return reading;
  return {
    ...reading,
    drafts: drafts.map((draft) => (draft === task ? whole : draft)),
    ...(whole.done && !act && { act: 'done' as const }),
    taken: isAll ? taken + 1 : taken,
    ...(!isAll && { details: details.filter((point): point is ListItem => point.type === 'listItem') }),
  };
}

/** A task with what a point says of it; nothing where the point says something else, or what the task says already. */
export function withDetail(task: Draft, point: RootContent | ListItem, context: MeetingContext): Draft | undefined {
  const paragraph = point.type === 'listItem' && point.children.length === 1 ? point.children[0] : point;
  if (paragraph?.type !== 'paragraph') return undefined;
  const words = withoutEnd(clean(textOf(paragraph)));
  if (words.length > LONG) return undefined;
  const details = words.split(/[,;]/).map((part) => detailIn(part.trim(), context));
  let whole = task;
  for (const detail of details) {
    const isSaid =
      (detail?.due && whole.due) || (detail?.owners && task.owners.length > 0) || (detail?.done && whole.done);
    if (!detail || isSaid) return undefined;
    // «Ansvariga: Bo Ek, Ida Holm»
    whole = { ...whole, ...detail, owners: [...whole.owners, ...(detail.owners ?? [])] };
  }
  return whole;
}

function detailIn(words: string, context: MeetingContext): Detail | undefined {
  if (progressIn(words, false, context.date) === 'done') return { done: true };
  const due = dayIn(words, context);
  if (due) return { due };
  const name = words.replace(BEFORE_OWNER, '');
  const isLabelled = name !== words;
  if (NAME.test(name)) {
    const { owners = [] } = ownersFrom(name, 0, context.knownOwners) ?? {};
    const isKnown = isLabelled || context.knownOwners.in(name).some(({ start }) => start === 0);
    return owners.length > 0 && isKnown ? { owners } : undefined;
  }
  // «Ansvarig: styrelsen», «Ansvarig: ordföranden»
  const mayOwn = isLabelled && name.split(' ').length <= MOST_WORDS_OF_NAME;
  const owners = mayOwn ? ownersOfTask(words, context.knownOwners) : [];
  return owners.length > 0 ? { owners } : undefined;
}

/** The day that some words are, and nothing but that. */
export function dayIn(words: string, { date }: MeetingContext): Due | undefined {
  const day = words.replace(BEFORE_DAY, '');
  // «Maj» is a name, «maj» a month
  if (day === '' || /^\p{Lu}/u.test(day)) return undefined;
  const found = findDue(`senast ${day}`, date);
  return found?.text === `senast ${day}` ? { ...found, text: words.includes(':') ? day : words } : undefined;
}

/** «Bo Lind 12/3» */
function dayAfterName(part: string, context: MeetingContext): Detail | undefined {
  const [, name = '', day = ''] = /^(\p{Lu}[\p{L}. -]*?)\s+((?:den\s+|senast\s+)?\d.*)$/u.exec(part) ?? [];
  const due = name === '' ? undefined : dayIn(day, context);
  const [person] = due ? context.knownOwners.peopleIn(name) : [];
  return due && person?.start === 0 ? { due, owners: [person.owner] } : undefined;
}
