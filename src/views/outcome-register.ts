/** The pages of a register of outcomes: the whole register, and its parts by group, project and year. */
import {
  type RegisterPage,
  type RegisterPart,
  registerPagePath,
  yearOfOutcome,
  yearsOfPart,
} from '../archive/register-pages.ts';
import { addresses } from '../domain/addresses.ts';
import { comparePlain } from '../domain/order.ts';
import { mainKindOf } from '../domain/outcome.ts';
import { registers } from '../domain/outcome-kinds.ts';
import { counted } from '../swedish/counted.ts';
import { askLines } from './ask.ts';
import { collectedLine } from './collected.ts';
import type { Context } from './context.ts';
import { followLink, type LinkView } from './links.ts';
import { type LazyPage, lazyPage } from './page.ts';
import type { Line } from './passage.ts';
import { isOfYear, outcomesOfPage, type RegisterListsView, registerLists } from './register-lists.ts';
import { type RegisterPartLinksView, registerPartLinks } from './register-part-links.ts';
import { type ShellView, shellOf } from './shell.ts';
import { uiText } from './ui-text.ts';
import { neighbourYears } from './year-links.ts';

/** All that a page of a register prints. */
export interface RegisterView {
  shell: ShellView;
  intro: string;
  /** Whom to ask about calls for people; empty on other pages. */
  ask: Line[];
  /** That a program has collected the lists. */
  collected: Line;
  lists: RegisterListsView;
  /** Links to the register's parts by group, project and year; on the page of the whole register alone, since they can be many. */
  parts: RegisterPartLinksView[];
  /** On the page of a part, links to the years beside its own, and to the whole register. */
  others: LinkView[];
  follow: LinkView;
}

/** The page of a register or of one of its parts. */
export function registerPage(page: RegisterPage, context: Context): LazyPage<RegisterView> {
  const { register, part, year } = page;
  const { title, name, intro: wholeIntro, partIntro = wholeIntro, open } = registers[register];
  const address = addresses[register];
  const intro = part ? partIntro : wholeIntro;
  const heading = part ? uiText.partOf[part.by](name, part.name) : title;
  const shell = shellOf(context, {
    path: registerPagePath(page),
    title: year === undefined ? heading : uiText.ofYear(heading, year),
    description: part ? `${heading}. ${intro}` : intro,
    breadcrumb: part
      ? [{ href: context.href(address), text: title }, ...(year === undefined ? [] : [partLink(page, part, context)])]
      : [],
    feedsOf: { path: address, name },
    listed: !part,
  });
  return lazyPage(shell, () => {
    const lists = registerLists(page, context);
    return {
      intro: part && !open ? `${countOf(page)}. ${intro}` : [intro, ...mostClosed(lists)].join(' '),
      ask: register === 'calls' && !part ? askLines(context.archive.groups, context) : [],
      collected: collectedLine(context, 'register'),
      lists,
      parts: part ? [] : registerPartLinks(page, context),
      others: part ? [...yearsBeside(page, part, context), { href: context.href(address), text: uiText.showAll }] : [],
      follow: followLink({ kind: 'register', register }, context),
    };
  });
}

/** «38 beslut», on a part where nothing can be open: elsewhere each list has its number. */
function countOf(page: RegisterPage): string {
  const [singular, plural] = mainKindOf(page.register).counted;
  return counted(outcomesOfPage(page).length, singular, plural);
}

/** How many of all a whole register lists, where nothing can be open: «De 45 senaste av 600. …» */
function mostClosed({ open, closed }: RegisterListsView): string[] {
  const listed = closed.years.reduce((sum, { count }) => sum + count, 0);
  return open || listed === closed.count ? [] : [uiText.mostClosed(listed, closed.count)];
}

/** Links to the years before and after that of a page; of a group's or a project's, the latest years are on the page of the part. */
function yearsBeside(page: RegisterPage, part: RegisterPart, context: Context): LinkView[] {
  if (!isOfYear(page)) return [];
  const ofYears = page.parts.filter(({ by }) => by === 'ar');
  const all = part.by === 'ar' ? ofYears.map(({ id }) => id) : part.outcomes.map(yearOfOutcome);
  const apart = yearsOfPart(part);
  const pageOf = (year: string): RegisterPage => {
    const { register, outcomes, parts } = page;
    if (part.by !== 'ar') return { register, outcomes, parts, part, ...(apart.includes(year) && { year }) };
    const other = ofYears.find(({ id }) => id === year);
    return { register, outcomes, parts, ...(other && { part: other }) };
  };
  return neighbourYears([...new Set(all)].toSorted(comparePlain).toReversed(), page.year ?? part.id, (year) =>
    context.href(registerPagePath(pageOf(year))),
  );
}

function partLink({ register, outcomes, parts }: RegisterPage, part: RegisterPart, context: Context): LinkView {
  return {
    href: context.href(registerPagePath({ register, outcomes, parts, part })),
    text: uiText.partOf[part.by](registers[register].name, part.name),
  };
}
