/** The pages of a register of outcomes: the whole register, and its parts by group, project and year. */
import { type RegisterPage, type RegisterPart, registerPagePath, yearsOfPart } from '../archive/register-pages.ts';
import { addresses } from '../domain/addresses.ts';
import { registers } from '../domain/outcome-kinds.ts';
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
  /** The number of outcomes, beside the heading of a part where nothing can be open: elsewhere each list has its number. */
  count?: number | undefined;
  intro: string;
  /** That a program has collected the lists. */
  collected: Line;
  lists: RegisterListsView;
  /** Links to the register's parts by group, project and year; on the page of the whole register alone, since they can be many. */
  parts: RegisterPartLinksView[];
  /** On the page of a part, links to the years beside its own, and to the page that it is a part of. */
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
      count: part && !open ? outcomesOfPage(page).length : undefined,
      intro: [intro, ...(part ? [] : mostClosed(lists))].join(' '),
      collected: collectedLine(context, 'register'),
      lists,
      parts: part ? [] : registerPartLinks(page, context),
      others: part ? [...yearsBeside(page, part, context), wayUp(page, part, context)] : [],
      follow: followLink({ kind: 'register', register }, context),
    };
  });
}

/** How many of all a whole register lists, where nothing can be open: «De 45 senaste av 600. …» */
function mostClosed({ open, closed }: RegisterListsView): string[] {
  const listed = closed.years.reduce((sum, { count }) => sum + count, 0);
  return open || listed === closed.count ? [] : [uiText.mostClosed(listed, closed.count)];
}

/** Links to the years before and after that of a page. */
function yearsBeside(page: RegisterPage, part: RegisterPart, context: Context): LinkView[] {
  if (!isOfYear(page)) return [];
  const ofYears = page.parts.filter(({ by }) => by === 'ar');
  const years =
    part.by === 'ar'
      ? ofYears
          .map(({ id }) => id)
          .toSorted()
          .toReversed()
      : yearsOfPart(part);
  return neighbourYears(years, page.year ?? part.id, (year) => {
    const other = ofYears.find(({ id }) => id === year);
    return context.href(
      registerPagePath(part.by === 'ar' ? { ...page, ...(other && { part: other }) } : { ...page, year }),
    );
  });
}

/** The whole register; from an earlier year of a part, that part. */
function wayUp(page: RegisterPage, part: RegisterPart, context: Context): LinkView {
  return page.year === undefined
    ? { href: context.href(addresses[page.register]), text: uiText.showAll }
    : partLink(page, part, context);
}

function partLink({ register, outcomes, parts }: RegisterPage, part: RegisterPart, context: Context): LinkView {
  return {
    href: context.href(registerPagePath({ register, outcomes, parts, part })),
    text: uiText.partOf[part.by](registers[register].name, part.name),
  };
}
