/** `/folj/`: how to subscribe to feeds, and links to every feed. */
import type { Group, Project } from '../archive/archive.ts';
import { followText } from '../archive/pages.ts';
import { addresses, feedPaths, targetPath } from '../domain/addresses.ts';
import { registers } from '../domain/outcome-kinds.ts';
import { stageOf } from '../domain/status.ts';
import { keysOf } from '../domain/table.ts';
import { calendarLinks } from './calendar/calendar-links.ts';
import type { Context } from './context.ts';
import { groupLink, type LinkView, projectLink } from './links.ts';
import type { Passage } from './passage.ts';
import { type FeedLinkView, feedLinks, type ShellView, shellOf } from './shell.ts';
import { type TextSectionView, textSections } from './text-sections.ts';
import { uiText } from './ui-text.ts';

/** All that the page prints. */
export interface FollowView {
  shell: ShellView;
  /** How to subscribe, in three steps. */
  steps: Passage[];
  /** The secretary's text for the page; empty without it. */
  text: TextSectionView[];
  lists: FeedListView[];
  /** On e-mail as an alternative. */
  mail: Passage[];
}

/** Feeds under a heading. */
interface FeedListView {
  heading: string;
  items: FollowItemView[];
}

/** A page with feeds. The text of a feed's link is short («RSS»); its label also names the page (WCAG 2.2, 2.4.9). */
interface FollowItemView {
  link: LinkView;
  /** «avslutad» where nothing new is expected. */
  note?: string | undefined;
  feeds: { href: string; text: string; label: string }[];
}

/** The text of a link to a feed of each type. */
const NAMES: Readonly<Record<FeedLinkView['type'], string>> = {
  'application/rss+xml': uiText.rss,
  'application/feed+json': uiText.jsonFeed.replace(' ', '\u00a0'),
};

/** The text of the steps, with the feed's address in full, so that it can be copied, and where the calendar is told of. */
function steps(feed: LinkView, calendar: LinkView): Passage[] {
  return [
    { blocks: [['Du kan få veta när det kommer ett nytt protokoll, utan att gå in här och titta.']] },
    {
      heading: 'Gör så här',
      blocks: [
        {
          ordered: true,
          items: [
            [['Skaffa en app som samlar nyheter (RSS-läsare). Den finns för telefoner och datorer. Många är gratis.']],
            [['Kopiera den här adressen: ', feed]],
            [['Klistra in adressen i appen. Sedan kommer varje nytt protokoll dit.']],
          ],
        },
        ['Du behöver inte lämna några uppgifter om dig själv till oss.'],
        [
          'Vill du bara följa en grupp eller ett projekt? Kopiera adressen till dess flöde här nedanför i stället. RSS och JSON Feed innehåller samma sak. Välj RSS om du är osäker.',
        ],
        ['Vill du veta när grupperna möts? ', calendar, '.'],
      ],
    },
  ];
}

const mail: Passage[] = [
  {
    heading: 'Vill du hellre ha mejl?',
    blocks: [
      [
        'Den här webbplatsen skickar inga mejl. Det finns tjänster som läser ett flöde åt dig och mejlar dig när det kommer något nytt. Sök på ”RSS till mejl”. Tjänsten får då din mejladress.',
      ],
    ],
  },
];

/** The page on how to subscribe, with the secretary's text for it where `pages/folj.md` exists. */
export function followView(context: Context): FollowView {
  const { site, groups, projects, pages } = context.archive;
  const { href, absolute } = context;
  const feed = feedPaths(addresses.start).rss;
  const written = followText(pages);
  const item = (link: LinkView, path: string, note?: string, name?: string) =>
    followItem(context, link, path, note, name);
  const lists: FeedListView[] = [
    { heading: uiText.followAll, items: [item({ href: href(addresses.start), text: site.title }, addresses.start)] },
    {
      heading: uiText.groups,
      items: groups.map((group) =>
        item(groupLink(group, context), targetPath({ kind: 'group', id: group.id }), endedNote(group)),
      ),
    },
    {
      heading: uiText.projects,
      items: projects.map((project) =>
        item(projectLink(project, context), targetPath({ kind: 'project', id: project.id }), endedNote(project)),
      ),
    },
    {
      heading: uiText.registers,
      items: keysOf(registers).map((register) => {
        const path = addresses[register];
        const { title, name } = registers[register];
        return item({ href: href(path), text: title }, path, undefined, name);
      }),
    },
  ];
  return {
    shell: shellOf(context, {
      path: addresses.follow,
      title: uiText.followTitle,
      description: uiText.followDescription,
    }),
    steps: steps(
      { href: href(feed), text: absolute(feed) },
      { href: calendarLinks(context, addresses.calendar).how, text: uiText.calendar.own },
    ),
    text: written
      ? textSections(written.sections, { path: addresses.follow, links: written.links }, context.page(), 'own')
      : [],
    lists: lists.filter(({ items }) => items.length > 0),
    mail,
  };
}

function endedNote(entry: Pick<Group | Project, 'status'>): string | undefined {
  return stageOf(entry) === 'ended' ? entry.status : undefined;
}

function followItem(
  context: Context,
  link: LinkView,
  path: string,
  note: string | undefined,
  name = link.text,
): FollowItemView {
  const feeds = feedLinks(context, path, name).map(({ href, type }) => ({
    href,
    text: NAMES[type],
    label: uiText.feedOf(NAMES[type], name),
  }));
  return { link, note, feeds };
}
