/** `/folj/`: how to be told of new minutes, and every feed there is. */
import { followText } from '../archive/pages.ts';
import { addresses, feedPaths, targetPath } from '../domain/addresses.ts';
import { registers } from '../domain/outcome-kinds.ts';
import { keysOf } from '../domain/table.ts';
import type { Context } from './context.ts';
import { groupLink, type LinkView, projectLink } from './links.ts';
import type { Passage } from './passage.ts';
import { type FeedLink, feedLinks, type Shell, shellOf } from './shell.ts';
import { type TextSectionView, textSections } from './text-sections.ts';
import { uiText } from './ui-text.ts';

/** The page that tells how to follow. */
export interface FollowView {
  shell: Shell;
  /** What to do, in three steps. */
  steps: Passage[];
  /** What the secretary has to add. */
  text: TextSectionView[];
  lists: FeedList[];
  more: Passage[];
}

/** Feeds under a heading. */
interface FeedList {
  heading: string;
  items: FollowItem[];
}

/** Something to follow; its feeds are short words, each with a name that says of what it is when read alone. */
interface FollowItem {
  link: LinkView;
  feeds: { href: string; text: string; label: string }[];
}

const SHORT: Readonly<Record<FeedLink['type'], string>> = {
  'application/rss+xml': uiText.rss,
  'application/feed+json': uiText.jsonFeed.replace(' ', '\u00a0'),
};

/** What to do; the address of the feed is written out, so that it can be copied. */
function steps(feed: LinkView): Passage[] {
  return [
    { blocks: [['Du kan få veta när ett nytt protokoll finns, utan att gå in här och titta.']] },
    {
      heading: 'Gör så här',
      blocks: [
        {
          ordered: true,
          items: [
            [['Skaffa en läsare för flöden. Det är en app i telefonen eller ett program i datorn. Många är gratis.']],
            [['Kopiera den här adressen: ', feed]],
            [['Lägg till adressen i läsaren. Sedan kommer varje nytt protokoll dit.']],
          ],
        },
        ['Du behöver inte lämna några uppgifter om dig själv till oss.'],
        [
          'Vill du bara följa en grupp eller ett projekt? Kopiera adressen till dess flöde här nedanför i stället. RSS och JSON Feed innehåller samma sak. Välj RSS om du är osäker.',
        ],
      ],
    },
  ];
}

const more: Passage[] = [
  {
    heading: 'Vill du hellre ha mejl?',
    blocks: [
      [
        'Den här webbplatsen skickar inga mejl. Det finns tjänster som läser ett flöde åt dig och mejlar när något är nytt. Sök på ”RSS till mejl”. En sådan tjänst får veta din mejladress.',
      ],
    ],
  },
];

/** The page that tells how to follow. */
export function followView(context: Context): FollowView {
  const { site, groups, projects, pages } = context.archive;
  const { href, absolute } = context;
  const feed = feedPaths(addresses.start).rss;
  const written = followText(pages);
  const item = (link: LinkView, path: string) => followItem(context, link, path);
  const lists: FeedList[] = [
    { heading: uiText.followAll, items: [item({ href: href(addresses.start), text: site.title }, addresses.start)] },
    {
      heading: uiText.groups,
      items: groups.map((group) => item(groupLink(group, context), targetPath({ kind: 'group', id: group.id }))),
    },
    {
      heading: uiText.projects,
      items: projects.map((one) => item(projectLink(one, context), targetPath({ kind: 'project', id: one.id }))),
    },
    {
      heading: uiText.outcomesOf,
      items: keysOf(registers).map((register) => {
        const path = addresses[register];
        return item({ href: href(path), text: registers[register].title }, path);
      }),
    },
  ];
  return {
    shell: shellOf(context, {
      path: addresses.follow,
      title: uiText.followTitle,
      description: uiText.followDescription,
    }),
    steps: steps({ href: href(feed), text: absolute(feed) }),
    text: written
      ? textSections(written.sections, { path: addresses.follow, links: written.links }, context.page(), 'own')
      : [],
    lists: lists.filter(({ items }) => items.length > 0),
    more,
  };
}

function followItem(context: Context, link: LinkView, path: string): FollowItem {
  const feeds = feedLinks(context, path, link.text).map(({ href, type }) => ({
    href,
    text: SHORT[type],
    label: uiText.feedOf(SHORT[type], link.text),
  }));
  return { link, feeds };
}
