/** An outcome as an entry of a list: where it was said, its text, its state, and what became of it. */
import type { Group, Outcome, OutcomeEvent, Project } from '../archive/archive.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { fold } from '../swedish/names.ts';
import { capitalised, unbroken } from '../swedish/typography.ts';
import type { Context } from './context.ts';
import { dateView } from './date.ts';
import { daysInWords } from './days-in-words.ts';
import { cutText, type EntryView, entry, type NewsView } from './entry.ts';
import { excerpt } from './excerpt.ts';
import { groupLink } from './links.ts';
import { eventLabel, eventPath } from './outcome-event.ts';
import { outcomePath } from './outcome-link.ts';
import { isOpen, stateView, waitText } from './outcome-state.ts';
import type { Line } from './passage.ts';
import { isNamedIn, isNameOf } from './project-name.ts';
import { uiText } from './ui-text.ts';

/** What a page that lists outcomes says itself, so that its entries do not repeat it. */
export interface ListPlace {
  /** The meeting's own page: its day, its group and the owners that the text names are there already. */
  isOwnPage?: boolean;
  group?: Group | undefined;
  project?: Project | undefined;
  /** The most of an outcome's text that is shown at once, in UTF-16 units. */
  mostOfText?: number;
  /** The state that the heading of the list says. */
  state?: string | undefined;
}

/** The most of an outcome that is shown at once: about six lines of a phone. */
const MOST_OF_TEXT = 190;
/** The most of it that tells a link from others of the same words, for those who hear links without their surroundings. */
const MOST_OF_LABEL = 60;

/** An outcome as an item of a list. */
export function outcomeEntry(outcome: Outcome, context: Context, place: ListPlace = {}): EntryView {
  const { text, meeting, answer } = outcome;
  const { isOwnPage } = place;
  const href = isOwnPage ? `#${outcome.anchor}` : context.href(outcomePath(outcome));
  const topic = topicOf(outcome, href, context, place);
  const state = stateView(outcome, context.archive.today);
  const isElsewhere = !isOwnPage && meeting.group !== place.group;
  return entry({
    date: isOwnPage ? undefined : dateView(meeting.date),
    href: topic ? undefined : href,
    margin: isElsewhere ? [[context.name(meeting.group.name)]] : [],
    state: state.word === place.state ? undefined : state,
    isOpen: isOpen(outcome),
    topic,
    text: cutText(daysInWords(capitalised(text), meeting.date), place.mostOfText ?? MOST_OF_TEXT, context.typeset),
    facts: factsOf(outcome, context, place),
    news: [
      ...outcome.history.toReversed().map((event) => newsView(event, context, state.word)),
      ...(answer ? [{ label: uiText.outcomeEvents.answered, text: context.typeset(answer) }] : []),
    ],
  });
}

/** An event of an outcome, without its label where the state of the outcome, `stateWord`, says the same. */
export function newsView(event: OutcomeEvent, context: Context, stateWord = ''): NewsView {
  const label = eventLabel(event);
  const path = eventPath(event);
  return {
    label: isSameWord(label, stateWord) ? undefined : label,
    date: dateView(event.date),
    href: path && context.href(path),
    text: context.typeset(event.text),
  };
}

/** «Klart» and «Klar» */
function isSameWord(label: string, state: string): boolean {
  return state !== '' && (label === state || label === `${state}t`);
}

/** The heading that it stands under, as the way to it, and the projects that neither the heading nor the page names. */
function topicOf(
  outcome: Outcome,
  href: string,
  context: Context,
  { isOwnPage, project }: ListPlace,
): Line | undefined {
  const { topic, text, projects } = outcome;
  if (saysNothing(outcome) || text.startsWith(`${topic} – `) || (project && isNameOf(project, topic))) {
    if (!isOwnPage) return undefined;
    return [{ href, text: uiText.readInText, label: `${uiText.readInText}: ${excerpt(text, MOST_OF_LABEL)}` }];
  }
  const others = isOwnPage ? [] : projects.filter((other) => other !== project && !isNamedIn(topic, other));
  return [{ href, text: context.typeset(topic) }, ...others.map(({ name }) => ` · ${context.name(name)}`)];
}

/** Whether there is no heading, or one like «Beslut», which tells no more than the state of what stands under it. */
function saysNothing({ topic, kind }: Outcome): boolean {
  const { word, counted } = kinds[kind];
  return topic === '' || [word, ...counted].some((name) => fold(name) === fold(topic));
}

function factsOf(outcome: Outcome, context: Context, { isOwnPage, group: ofPage }: ListPlace): Line[] {
  const { text, due, owners, group, meeting, state } = outcome;
  const isNamed = (name: string): boolean => text.includes(name);
  const wait = waitText(outcome, context.archive.today);
  return [
    ...(isOwnPage && !owners.every(isNamed) ? [[`${uiText.owner}: ${owners.join(', ')}`]] : []),
    ...(due && !text.includes(due.text) ? [[`${uiText.due}: ${unbroken(daysInWords(due.text, meeting.date))}`]] : []),
    ...(wait ? [[unbroken(wait)]] : []),
    ...(state === 'open' && group !== meeting.group && group !== ofPage
      ? [[`${uiText.waitsFor} `, groupLink(group, context)]]
      : []),
  ];
}
