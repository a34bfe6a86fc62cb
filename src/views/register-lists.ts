/** The lists of a register's page: what is open, and what is closed by year. */
import type { Outcome } from '../archive/archive.ts';
import {
  type RegisterPage,
  type RegisterPart,
  registerPagePath,
  yearOfOutcome,
  yearsOfPart,
} from '../archive/register-pages.ts';
import { byYear } from '../domain/by-year.ts';
import { mainKindOf } from '../domain/outcome.ts';
import { registers } from '../domain/outcome-kinds.ts';
import type { Context } from './context.ts';
import type { EntryView } from './entry.ts';
import { latestFirst } from './latest-outcomes.ts';
import { type ListPlace, outcomeEntry } from './outcome.ts';
import { isOpen } from './outcome-state.ts';
import { uiText } from './ui-text.ts';
import { latestYears, type YearLinkView, yearAnchor } from './year-links.ts';

/** The most entries that a phone shows at once: what one reads through in three minutes. */
const FIRST = 20;
/** The most that any screen shows at once: ten minutes. */
const MOST = 60;

/** A list of which the beginning is shown, and the rest on demand. */
export interface LongListView {
  /** The number of all, also of those that are on other pages alone. */
  count: number;
  shown: EntryView[];
  /** Those after them, which are shown too where there is room, and on paper. */
  more: EntryView[];
  rest: EntryView[];
}

/** What is open. */
export interface OpenListView extends LongListView {
  heading: string;
  /** The text of an empty list. */
  none: string;
  /** Which of them are listed, where that is not all. */
  most?: string | undefined;
}

/** What is closed, or decided, by year. */
export interface ClosedListView {
  heading: string;
  none: string;
  count: number;
  /** Whether its years are folded, below a list of what is open. */
  isFolded: boolean;
  /** The years that are listed, the latest first. */
  years: ClosedYearView[];
  /** Links to the pages of the years before them. */
  earlier: YearLinkView[];
}

/** What is closed of a year. */
interface ClosedYearView extends LongListView {
  year: string;
  /** The anchor of its heading. */
  id: string;
  /** Whether it is among the earlier years, which are folded. */
  isEarlier: boolean;
}

/** Both lists of a page; without a list of what is open in a register where nothing can be. */
export interface RegisterListsView {
  open?: OpenListView | undefined;
  closed: ClosedListView;
}

/** The lists of a page. */
export function registerLists(page: RegisterPage, context: Context): RegisterListsView {
  const { register, part } = page;
  const { open, closed } = registers[register];
  const outcomes = outcomesOfPage(page);
  const { word, lifecycle } = mainKindOf(register);
  const place = placeOf(part, context);
  const list = (items: readonly Outcome[], state: string | undefined): LongListView => {
    const entryOf = (outcome: Outcome): EntryView => outcomeEntry(outcome, context, { ...place, state });
    const [shown, more, rest] = [items.slice(0, FIRST), items.slice(FIRST, MOST), items.slice(MOST)];
    return { count: items.length, shown: shown.map(entryOf), more: more.map(entryOf), rest: rest.map(entryOf) };
  };
  const { near, isEarlier, earlier } = closedYears(page, outcomes, context);
  const openItems = outcomes.filter(isOpen);
  const sorted = open?.first === 'newest' ? latestFirst(openItems) : openItems;
  const listed = part ? sorted : sorted.slice(0, MOST);
  return {
    open: open && {
      heading: open.heading,
      none: open.none,
      ...list(listed, lifecycle?.open),
      count: sorted.length,
      most: listed.length < sorted.length ? uiText.mostOpen[open.first](listed.length, sorted.length) : undefined,
    },
    closed: {
      ...closed,
      count: outcomes.length - openItems.length,
      isFolded: openItems.length > 0 || (open !== undefined && !isOfYear(page)),
      years: near.map(({ year, items }) => ({
        year,
        id: yearAnchor(year),
        isEarlier: isEarlier(year),
        ...list(items, lifecycle?.closed ?? word),
      })),
      earlier,
    },
  };
}

/** The outcomes that a page is about. */
export function outcomesOfPage({ outcomes, part, year }: RegisterPage): readonly Outcome[] {
  const all = part?.outcomes ?? outcomes;
  return year === undefined ? all : all.filter((outcome) => yearOfOutcome(outcome) === year);
}

/** Whether a page is that of a year. */
export function isOfYear({ part, year }: RegisterPage): boolean {
  return part?.by === 'ar' || year !== undefined;
}

/** What is closed by year: `near` is on the page, of which the years before the latest are folded; `earlier` has pages of its own. */
function closedYears(page: RegisterPage, outcomes: readonly Outcome[], context: Context) {
  const years = byYear(latestFirst(outcomes.filter((outcome) => !isOpen(outcome))), ({ meeting }) => meeting.date);
  const { part, register, year: ofPage } = page;
  const { earlier } = latestYears(years);
  const isEarlier = (year: string): boolean => earlier.some((other) => other.year === year);
  const apart = new Set(part ? (ofPage === undefined ? yearsOfPart(part) : []) : earlier.map(({ year }) => year));
  const pathOf = (year: string): string => {
    const ofYear = page.parts.find(({ by, id }) => by === 'ar' && id === year);
    return registerPagePath(part ? { ...page, year } : { ...page, ...(ofYear && { part: ofYear }) });
  };
  const anchor = registers[register].open ? '#_closed' : '';
  return {
    near: years.filter(({ year }) => !apart.has(year)),
    isEarlier,
    earlier: years.flatMap(({ year, items }): YearLinkView[] =>
      apart.has(year)
        ? [{ href: context.href(pathOf(year)) + anchor, text: year, id: yearAnchor(year), count: items.length }]
        : [],
    ),
  };
}

/** What a page says itself. */
function placeOf(part: RegisterPart | undefined, { archive: { groups, projects } }: Context): ListPlace {
  return {
    group: part?.by === 'grupp' ? groups.find(({ id }) => id === part.id) : undefined,
    project: part?.by === 'projekt' ? projects.find(({ id }) => id === part.id) : undefined,
  };
}
