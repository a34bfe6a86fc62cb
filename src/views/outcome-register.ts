/** The registers: everything of a kind that meetings have left behind; whole, and by group, project and year. */
import type { Outcome } from '../archive/archive.ts';
import { type Register, type RegisterPage, type RegisterPart, registerPagePath } from '../archive/register-pages.ts';
import { addresses } from '../domain/addresses.ts';
import { comparePlain } from '../domain/order.ts';
import { compareSwedish } from '../swedish/collation.ts';
import type { Context } from './context.ts';
import type { LinkView } from './links.ts';
import { isOpen, type OutcomeView, outcomeView } from './outcome.ts';
import { type PageToBe, pageToBe } from './page.ts';
import { type FeedLink, feedLinks, type Shell, shellOf } from './shell.ts';
import { uiText } from './ui-text.ts';

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

/** A page of a register. */
export function registerPage(page: RegisterPage, context: Context): PageToBe<RegisterView> {
  const { register, part } = page;
  const { title, intro } = uiText.registers[register];
  const shell = shellOf(context, {
    path: registerPagePath(page),
    title: part ? `${title}: ${part.name}` : title,
    description: intro,
    breadcrumb: part ? [{ href: context.href(addresses[register]), text: title }] : [],
    feedsOf: { path: addresses[register], name: title },
    listed: !part,
  });
  return pageToBe(shell, () => registerView(page, context));
}

function registerView(page: RegisterPage, context: Context): Omit<RegisterView, 'shell'> {
  const { register, part } = page;
  const { title, intro } = uiText.registers[register];
  const outcomes = part?.outcomes ?? page.outcomes;
  const closed = ordered(
    register,
    outcomes.filter((outcome) => !isOpen(outcome)),
    'closed',
  );
  const shown = part ? closed : closed.slice(0, MOST_CLOSED);
  const open = ordered(register, outcomes.filter(isOpen), 'open');
  const list = (id: 'open' | 'closed', items: readonly Outcome[]): RegisterView['parts'][number] => ({
    id,
    ...uiText.registers[register][id],
    items: items.map((outcome) => outcomeView(outcome, context, 'register')),
  });
  return {
    intro,
    parts: register === 'decisions' ? [list('closed', shown)] : [list('open', open), list('closed', shown)],
    choices: choicesOf(page, context),
    more: shown.length < closed.length ? uiText.moreByYear : undefined,
    feeds: feedLinks(context, addresses[register], title),
  };
}

/** Open ones oldest first, for they have waited longest; calls and what is closed newest first. */
function ordered(register: Register, outcomes: readonly Outcome[], part: 'open' | 'closed'): Outcome[] {
  if (part === 'open' && register !== 'calls') return [...outcomes];
  const day = (outcome: Outcome): string => outcome.closed?.date ?? outcome.meeting.date;
  return outcomes.toReversed().toSorted((a, b) => comparePlain(day(b), day(a)));
}

/** The choices of each register, by its parts: every page of a register has the same ones. */
const choicesByParts = new WeakMap<readonly RegisterPart[], RegisterView['choices']>();

function choicesOf(page: RegisterPage, context: Context): RegisterView['choices'] {
  const known = choicesByParts.get(page.parts) ?? makeChoices(page, context);
  choicesByParts.set(page.parts, known);
  return known;
}

function makeChoices(page: RegisterPage, { href }: Context): RegisterView['choices'] {
  const links = (by: RegisterPart['by']): LinkView[] =>
    page.parts
      .filter((part) => part.by === by)
      .toSorted((a, b) => compareSwedish(a.name, b.name))
      .map((part) => ({
        href: href(registerPagePath({ ...page, part })),
        text: `${part.name} (${part.outcomes.length})`,
      }));
  return [
    { heading: uiText.filter.group, links: links('grupp') },
    { heading: uiText.filter.project, links: links('projekt') },
    { heading: uiText.filter.year, links: links('ar').toReversed() },
  ].filter((choice) => choice.links.length > 0);
}
