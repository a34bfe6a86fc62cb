/** The pages of a register of outcomes: the whole register, and its parts by group, project and year. */
import type { Outcome } from '../archive/archive.ts';
import { type RegisterPage, registerPagePath } from '../archive/register-pages.ts';
import { addresses } from '../domain/addresses.ts';
import { comparePlain } from '../domain/order.ts';
import { outcomeKinds } from '../domain/outcome.ts';
import { kinds, registers } from '../domain/outcome-kinds.ts';
import { collectedLine } from './collected.ts';
import type { Context } from './context.ts';
import type { EntryView } from './entry.ts';
import { followLink, type LinkView } from './links.ts';
import { type ListPlace, outcomeEntry } from './outcome.ts';
import { isOpen } from './outcome-state.ts';
import { type LazyPage, lazyPage } from './page.ts';
import type { Line } from './passage.ts';
import { type RegisterPartLinksView, registerPartLinks } from './register-part-links.ts';
import { type ShellView, shellOf } from './shell.ts';
import { uiText } from './ui-text.ts';

/** The most closed items on the page of a whole register; the pages by year have all of them. */
const MOST_CLOSED = 200;

/** All that a page of a register prints. */
export interface RegisterView {
  shell: ShellView;
  intro: string;
  /** That a program has collected the lists. */
  collected: Line;
  lists: OutcomeListView[];
  /** Links to the register's parts by group, project and year. */
  parts: RegisterPartLinksView[];
  /** On the page of a part, a link to the whole register. */
  all?: LinkView | undefined;
  /** A line on the pages of the years, where those have older items that this page leaves out. */
  older?: string | undefined;
  follow: LinkView;
}

/** The open or the closed outcomes of a register. */
interface OutcomeListView {
  id: 'open' | 'closed';
  heading: string;
  /** The text of an empty list. */
  none: string;
  items: EntryView[];
}

/** The page of a register or of one of its parts. */
export function registerPage(page: RegisterPage, context: Context): LazyPage<RegisterView> {
  const { register, part } = page;
  const { title, name, intro: wholeIntro, partIntro = wholeIntro } = registers[register];
  const address = addresses[register];
  const intro = part ? partIntro : wholeIntro;
  const heading = part ? uiText.partOf[part.by](name, part.name) : title;
  const shell = shellOf(context, {
    path: registerPagePath(page),
    title: heading,
    description: part ? `${heading}. ${intro}` : intro,
    breadcrumb: part ? [{ href: context.href(address), text: title }] : [],
    feedsOf: { path: address, name },
    listed: !part,
  });
  return lazyPage(shell, () => ({
    intro,
    collected: collectedLine(context, 'register'),
    ...listsOf(page, context, part ? undefined : MOST_CLOSED),
    parts: registerPartLinks(page, context),
    all: part && { href: context.href(address), text: uiText.showAll },
    follow: followLink({ kind: 'register', register }, context),
  }));
}

/** The list of open outcomes, in a register that has one, then that of closed outcomes, at most `mostClosed` of them. */
function listsOf(
  { register, part, outcomes: all }: RegisterPage,
  context: Context,
  mostClosed: number | undefined,
): Pick<RegisterView, 'lists' | 'older'> {
  const { open, closed } = registers[register];
  const outcomes = part?.outcomes ?? all;
  const { groups, projects } = context.archive;
  const place: ListPlace = {
    group: part?.by === 'grupp' ? groups.find(({ id }) => id === part.id) : undefined,
    project: part?.by === 'projekt' ? projects.find(({ id }) => id === part.id) : undefined,
  };
  const openOutcomes = outcomes.filter(isOpen);
  const closedOutcomes = latestFirst(outcomes.filter((outcome) => !isOpen(outcome)));
  const listed = closedOutcomes.slice(0, mostClosed);
  const ownKind = outcomeKinds.map((kind) => kinds[kind]).find((kind) => kind.register === register);
  const entries = (items: readonly Outcome[], state: string | undefined) =>
    items.map((outcome) => outcomeEntry(outcome, context, { ...place, state }));
  const openItems = open?.first === 'newest' ? latestFirst(openOutcomes) : openOutcomes;
  const openList: OutcomeListView[] = open
    ? [{ id: 'open', heading: open.heading, none: open.none, items: entries(openItems, ownKind?.lifecycle?.open) }]
    : [];
  return {
    lists: [
      ...openList,
      { id: 'closed', ...closed, items: entries(listed, ownKind?.lifecycle?.closed ?? ownKind?.word) },
    ],
    older: listed.length < closedOutcomes.length ? uiText.moreByYear : undefined,
  };
}

/** Outcomes by the day each was closed, else the day of its meeting, latest first; their own order is oldest first. */
function latestFirst(outcomes: readonly Outcome[]): Outcome[] {
  const day = (outcome: Outcome): string => outcome.closed?.date ?? outcome.meeting.date;
  return outcomes.toReversed().toSorted((a, b) => comparePlain(day(b), day(a)));
}
