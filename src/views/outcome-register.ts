/** The pages of the registers: everything of some kinds that meetings have left behind; whole, and by choice. */
import type { Outcome } from '../archive/archive.ts';
import { addresses, registerPath } from '../domain/addresses.ts';
import { comparePlain } from '../domain/order.ts';
import { kinds, type Register, registers } from '../domain/outcome-kinds.ts';
import { keysOf } from '../domain/table.ts';
import type { Context, LinkView } from './context.ts';
import { isOpen, type OutcomeView, outcomeView } from './outcome.ts';
import { type PageToBe, pageToBe } from './page.ts';
import { type Choice, choiceLinks, choicesOf } from './register-choices.ts';
import { type FeedLink, feedLinks, type Shell, shellOf } from './shell.ts';
import { uiText } from './ui-text.ts';

/** How many closed items the whole register shows; all of them are in those by year. */
const MOST_CLOSED = 200;

/** All that a page of a register prints. */
export interface RegisterView {
  shell: Shell;
  intro: string;
  parts: PartView[];
  /** The register by group, project and year. */
  choices: { heading: string; links: LinkView[] }[];
  /** Text that leads to the pages of the years, where those have older items. */
  more?: string | undefined;
  feeds: FeedLink[];
}

/** What is open, or what is closed. */
interface PartView {
  id: 'open' | 'closed';
  heading: string;
  /** What stands there when it is empty. */
  none: string;
  items: OutcomeView[];
}

/** What a register holds, in the order of the archive. */
export function outcomesOf(register: Register, { archive }: Context): Outcome[] {
  return archive.outcomes.filter(({ kind }) => kinds[kind].register === register);
}

/** Every page of every register. */
export function registerPages(context: Context): PageToBe<RegisterView>[] {
  return keysOf(registers).flatMap((register) => {
    const all = outcomesOf(register, context);
    const chosen = choicesOf(all);
    const choices = choiceLinks(addresses[register], chosen, context);
    return [
      page(register, all, choices, context),
      ...chosen.map(({ choice, outcomes }) => page(register, outcomes, choices, context, choice)),
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
  const address = addresses[register];
  const { title, intro } = registers[register];
  const shell = shellOf(context, {
    path: choice ? registerPath(address, choice.folder, choice.id) : address,
    title: choice ? `${title}: ${choice.name}` : title,
    description: intro,
    above: choice ? [{ href: context.href(address), text: title }] : [],
    feedsOf: { path: address, name: title },
    listed: !choice,
  });
  return pageToBe(shell, () => ({
    intro,
    ...partsOf(register, outcomes, context, choice ? undefined : MOST_CLOSED),
    choices,
    feeds: feedLinks(context, address, title),
  }));
}

/** The open part, of a register that has one, and at most so much of the closed part. */
function partsOf(
  register: Register,
  outcomes: readonly Outcome[],
  context: Context,
  mostClosed: number | undefined,
): Pick<RegisterView, 'parts' | 'more'> {
  const { open, closed } = registers[register];
  const openOutcomes = outcomes.filter(isOpen);
  const closedOutcomes = latestFirst(outcomes.filter((outcome) => !isOpen(outcome)));
  const shown = closedOutcomes.slice(0, mostClosed);
  const views = (items: readonly Outcome[]) => items.map((outcome) => outcomeView(outcome, context, 'register'));
  const openItems = open?.first === 'newest' ? latestFirst(openOutcomes) : openOutcomes;
  const openPart: PartView[] = open
    ? [{ id: 'open', heading: open.heading, none: open.none, items: views(openItems) }]
    : [];
  return {
    parts: [...openPart, { id: 'closed', ...closed, items: views(shown) }],
    more: shown.length < closedOutcomes.length ? uiText.moreByYear : undefined,
  };
}

/** By the day when each was closed, else by that of its meeting; the archive has the oldest first. */
function latestFirst(outcomes: readonly Outcome[]): Outcome[] {
  const day = (outcome: Outcome): string => outcome.closed?.date ?? outcome.meeting.date;
  return outcomes.toReversed().toSorted((a, b) => comparePlain(day(b), day(a)));
}
