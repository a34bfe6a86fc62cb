/** `/folj/`, how to follow the site and what else can be followed, and `/folj/…/`, how to follow one of them. */
import { type Followed, followedOf, followedPath } from '../archive/followed-pages.ts';
import { followText } from '../archive/pages.ts';
import { addresses, followPath } from '../domain/addresses.ts';
import { registers } from '../domain/outcome-kinds.ts';
import { stageOf } from '../domain/status.ts';
import { calendarLinks } from './calendar/calendar-links.ts';
import type { Context } from './context.ts';
import { calendarPassage, feedPassage, mailPassage, stepsPassage } from './follow-text.ts';
import { followLink, type LinkView } from './links.ts';
import type { Line, Passage } from './passage.ts';
import { type ShellView, shellOf } from './shell.ts';
import { type TextSectionView, textSections } from './text-sections.ts';
import { uiText } from './ui-text.ts';

/** All that `/folj/` prints. */
export interface FollowView {
  shell: ShellView;
  /** How to follow the whole site. */
  steps: Passage[];
  /** The secretary's text for the page; empty without it. */
  text: TextSectionView[];
  /** What can be followed by itself. */
  lists: FollowListView[];
  /** On calendars and mail. */
  others: Passage[];
}

/** Links to pages on how to follow something, under a heading. */
interface FollowListView {
  heading: string;
  /** What a long list is folded under; undefined for one that stands open. */
  folded?: string | undefined;
  items: FollowItemView[];
}

/** A link to the page on how to follow something, whose text is its name. */
interface FollowItemView extends LinkView {
  /** «avslutad» where nothing new is expected. */
  note?: string | undefined;
}

/** All that the page on how to follow a group, a project or a register prints. */
export interface FollowedView {
  shell: ShellView;
  passages: Passage[];
}

/** The most items of a list that stands open. */
const MOST_OPEN = 12;

/** The page on how to follow the site, with the secretary's text for it where `pages/folj.md` exists. */
export function followView(context: Context): FollowView {
  const path = addresses.follow;
  const written = followText(context.archive.pages);
  return {
    shell: shellOf(context, { path, title: uiText.followTitle, description: uiText.followDescription }),
    steps: [
      { blocks: [['Du kan få veta när det kommer ett nytt protokoll, utan att gå in här och titta.']] },
      stepsPassage(addresses.start, context, [
        ['Vill du bara följa en grupp, ett projekt eller en av listorna? Välj här nedanför.'],
      ]),
      feedPassage(addresses.start, context),
    ],
    text: written ? textSections(written.sections, { path, links: written.links }, context.page(), 'own') : [],
    lists: listsOf(context),
    others: [
      calendarPassage('Alla gruppers möten kan visas där.', calendarLinks(context, addresses.calendar)),
      mailPassage,
    ],
  };
}

/** The page on how to follow a group, a project or a register. */
export function followedView(followed: Followed, context: Context): FollowedView {
  const path = followedPath(followed);
  const name = nameOf(followed);
  const page = { href: context.href(path), text: name };
  const ended = noteOf(followed);
  return {
    shell: shellOf(context, {
      path: followPath(path),
      title: followLink(followed, context).text,
      description: uiText.followOneDescription(name),
      breadcrumb: [{ href: context.href(addresses.follow), text: uiText.follow }],
      feedsOf: { path, name },
      listed: false,
    }),
    passages: [
      { blocks: [leadOf(followed, page), ...(ended ? [[ENDED[followed.kind]]] : [])] },
      stepsPassage(path, context),
      feedPassage(path, context),
      ...(followed.kind === 'register' || ended
        ? []
        : [calendarPassage(MEETINGS[followed.kind], calendarLinks(context, path))]),
      mailPassage,
    ],
  };
}

const MEETINGS = {
  group: 'Gruppens möten kan visas där.',
  project: 'Mötena med de grupper som tar upp projektet kan visas där.',
} as const;

const ENDED: Readonly<Record<Followed['kind'], string>> = {
  group: `${uiText.groupStages.ended} Det väntas inget nytt.`,
  project: `${uiText.projectEnded} Det väntas inget nytt.`,
  register: '',
};

function leadOf({ kind }: Followed, page: LinkView): Line {
  if (kind === 'group')
    return [
      'Du kan få veta när det kommer ett protokoll eller en kallelse från ',
      page,
      ', utan att gå in här och titta.',
    ];
  if (kind === 'project')
    return ['Du kan få veta när ett möte har tagit upp ', page, ', utan att gå in här och titta.'];
  return [
    'Du kan få veta när det kommer nya ',
    { ...page, text: page.text.toLowerCase() },
    ', utan att gå in här och titta.',
  ];
}

function listsOf(context: Context): FollowListView[] {
  const all = followedOf(context.archive);
  const listOf = (kind: Followed['kind'], heading: string): FollowListView => {
    const items = all
      .filter((followed) => followed.kind === kind)
      .map((followed) => ({
        href: followLink(followed, context).href,
        text: nameOf(followed),
        note: noteOf(followed),
      }));
    const folded = items.length > MOST_OPEN ? uiText.showAllOf(items.length, heading.toLowerCase()) : undefined;
    return { heading, folded, items };
  };
  return [
    listOf('group', uiText.groups),
    listOf('project', uiText.projects),
    listOf('register', uiText.registers),
  ].filter(({ items }) => items.length > 0);
}

function nameOf(followed: Followed): string {
  return followed.kind === 'register' ? registers[followed.register].name : followed.entry.name;
}

/** The status of what has ended. */
function noteOf(followed: Followed): string | undefined {
  if (followed.kind === 'register') return undefined;
  return stageOf(followed.entry) === 'ended' ? followed.entry.status : undefined;
}
