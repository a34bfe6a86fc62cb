/** The registers: everything of a kind that meetings have left behind; whole, and by group, project and year. */
import type { Outcome } from '../archive/archive.ts';
import { addresses, registerPath } from '../domain/addresses.ts';
import { comparePlain } from '../domain/order.ts';
import type { Slug } from '../domain/slug.ts';
import { compareSwedish } from '../swedish/collation.ts';
import type { Context } from './context.ts';
import type { LinkView } from './links.ts';
import { isOpen, type OutcomeView, outcomeView } from './outcome.ts';
import { type PageToBe, pageToBe } from './page.ts';
import { type FeedLink, feedLinks, type Shell, shellOf } from './shell.ts';
import { uiText } from './ui-text.ts';

/** The four registers, by their addresses. */
export const registers = ['decisions', 'tasks', 'questions', 'calls'] as const;
export type Register = (typeof registers)[number];

const KINDS: Readonly<Record<Register, readonly Outcome['kind'][]>> = {
  decisions: ['decision'],
  tasks: ['task', 'carried-over'],
  questions: ['question'],
  calls: ['call'],
};

/** How many closed items the whole register shows; all of them are in those by year. */
const MOST_CLOSED = 200;

/** All that a page of a register prints. */
export interface RegisterView {
  shell: Shell;
  intro: string;
  /** What is shown, where it is not all. */
  parts: { id: string; heading: string; none: string; items: OutcomeView[] }[];
  /** The register by group, project and year. */
  choices: { heading: string; links: LinkView[] }[];
  /** Said where older items are left to the pages of the years. */
  more?: string | undefined;
  feeds: FeedLink[];
}

/** A choice within a register: a group, a project or a year. */
interface Choice {
  folder: 'grupp' | 'projekt' | 'ar';
  id: string;
  name: string;
}

/** What a register holds, in the order of the archive. */
export function outcomesOf(register: Register, { archive }: Context): Outcome[] {
  return archive.outcomes.filter(({ kind }) => KINDS[register].includes(kind));
}

/** Every page of every register. */
export function registerPages(context: Context): PageToBe<RegisterView>[] {
  return registers.flatMap((register) => {
    const all = outcomesOf(register, context);
    const chosen = choicesOf(all);
    const choices = choiceLinks(register, chosen, context);
    return [
      page(register, all, choices, context),
      ...[...chosen.values()].map(({ choice, outcomes }) => page(register, outcomes, choices, context, choice)),
    ];
  });
}

function page(
  register: Register,
  outcomes: readonly Outcome[],
  choices: RegisterView['choices'],
  context: Context,
  choice?: Choice,
): PageToBe<RegisterView> {
  const path = choice ? registerPath(addresses[register], choice.folder, choice.id) : addresses[register];
  const { title, intro } = uiText.registers[register];
  const shell = shellOf(context, {
    path,
    title: choice ? `${title}: ${choice.name}` : title,
    description: intro,
    breadcrumb: choice ? [{ href: context.href(addresses[register]), text: title }] : [],
    feedsOf: { path: addresses[register], name: title },
    listed: !choice,
  });
  return pageToBe(shell, () => {
    const closed = ordered(
      register,
      outcomes.filter((outcome) => !isOpen(outcome)),
      'closed',
    );
    const shown = choice ? closed : closed.slice(0, MOST_CLOSED);
    const open = ordered(register, outcomes.filter(isOpen), 'open');
    const part = (id: 'open' | 'closed', items: readonly Outcome[]): RegisterView['parts'][number] => ({
      id,
      ...uiText.registers[register][id],
      items: items.map((outcome) => outcomeView(outcome, context, 'register')),
    });
    return {
      intro,
      parts: register === 'decisions' ? [part('closed', shown)] : [part('open', open), part('closed', shown)],
      choices,
      more: shown.length < closed.length ? uiText.moreByYear : undefined,
      feeds: feedLinks(context, addresses[register], title),
    };
  });
}

/** Open ones oldest first, for they have waited longest; calls and what is closed newest first. */
function ordered(register: Register, outcomes: readonly Outcome[], part: 'open' | 'closed'): Outcome[] {
  if (part === 'open' && register !== 'calls') return [...outcomes];
  const day = (outcome: Outcome): string => outcome.closed?.date ?? outcome.meeting.date;
  return outcomes.toReversed().toSorted((a, b) => comparePlain(day(b), day(a)));
}

function choicesOf(outcomes: readonly Outcome[]): Map<string, { choice: Choice; outcomes: Outcome[] }> {
  const chosen = new Map<string, { choice: Choice; outcomes: Outcome[] }>();
  const add = (folder: Choice['folder'], id: Slug | string, name: string, outcome: Outcome): void => {
    const entry = chosen.get(`${folder}/${id}`) ?? { choice: { folder, id, name }, outcomes: [] };
    chosen.set(`${folder}/${id}`, entry);
    entry.outcomes.push(outcome);
  };
  for (const outcome of outcomes) {
    const { meeting, group, projects } = outcome;
    for (const { id, name } of new Set([meeting.group, group])) add('grupp', id, name, outcome);
    for (const { id, name } of projects) add('projekt', id, name, outcome);
    const year = meeting.date.slice(0, 4);
    add('ar', year, year, outcome);
  }
  return chosen;
}

function choiceLinks(
  register: Register,
  chosen: ReturnType<typeof choicesOf>,
  { href }: Context,
): RegisterView['choices'] {
  const links = (folder: Choice['folder']): LinkView[] =>
    [...chosen.values()]
      .filter(({ choice }) => choice.folder === folder)
      .toSorted((a, b) => compareSwedish(a.choice.name, b.choice.name))
      .map(({ choice, outcomes }) => ({
        href: href(registerPath(addresses[register], folder, choice.id)),
        text: `${choice.name} (${outcomes.length})`,
      }));
  return [
    { heading: uiText.filter.group, links: links('grupp') },
    { heading: uiText.filter.project, links: links('projekt') },
    { heading: uiText.filter.year, links: links('ar').toReversed() },
  ].filter((choice) => choice.links.length > 0);
}
