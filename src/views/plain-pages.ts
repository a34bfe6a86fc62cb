/** Pages of plain text: what the secretary wrote under `pages/`, and ours where there is none; search, follow, not found. */
import type { Archive } from '../archive/archive.ts';
import { addresses, targetPath } from '../domain/addresses.ts';
import { compareSwedish } from '../domain/collation.ts';
import { paragraphs } from '../domain/fragment.ts';
import type { Context, LinkView } from './context.ts';
import { groupLink, ownSections, projectLink, type TextSection } from './parts.ts';
import { registers } from './register.ts';
import { type FeedLink, feedLinks, type Shell, shellOf } from './shell.ts';
import { words } from './words.ts';

/** A page of text. */
export interface PlainView {
  shell: Shell;
  sections: TextSection[];
}

/** The page on which one searches. */
export interface SearchView {
  shell: Shell;
  groups: string[];
  projects: string[];
  years: string[];
  outcomes: string[];
  lists: LinkView[];
  /** Where the search index lies. */
  bundle: string;
}

/** The page that tells how to follow. */
export interface FollowView {
  shell: Shell;
  all: FeedLink[];
  registers: { link: LinkView; feeds: FeedLink[] }[];
  groups: { link: LinkView; feeds: FeedLink[] }[];
  projects: { link: LinkView; feeds: FeedLink[] }[];
  text: TextSection[];
}

/** The page for addresses that lead nowhere. */
export interface NotFoundView {
  shell: Shell;
  lists: LinkView[];
}

/** Every plain page: those written, and the three that every site must have. */
export function plainViews(context: Context): PlainView[] {
  const { pages } = context.archive;
  const written = pages
    .filter(({ id }) => `/${id}/` !== addresses.follow)
    .map(({ id, title, text }) => {
      const path = `/${id}/`;
      return {
        shell: shellOf(context, { path, title, description: title }),
        sections: ownSections(text.sections, { path, links: text.links }, context),
      };
    });
  const missing = requiredPages(context.archive).filter(
    ({ path }) => !written.some(({ shell }) => shell.path === path),
  );
  return [
    ...written,
    ...missing.map(({ path, title, paragraphs: texts }) => ({
      shell: shellOf(context, { path, title, description: title }),
      sections: [ownText(texts)],
    })),
  ];
}

/** The search page. */
export function searchView(context: Context): SearchView {
  const { archive, href, assets } = context;
  return {
    shell: shellOf(context, {
      path: addresses.search,
      title: words.searchWhat,
      description: words.searchIntro,
      script: assets.search,
    }),
    groups: archive.groups.filter(({ meetings }) => meetings.length > 0).map(({ name }) => name),
    projects: archive.projects.filter(({ timeline }) => timeline.length > 0).map(({ name }) => name),
    years: [...new Set(archive.meetings.map(({ date }) => date.slice(0, 4)))].toSorted((a, b) => compareSwedish(b, a)),
    outcomes: Object.values(words.outcomeKinds),
    lists: lists(context),
    bundle: href('/pagefind/'),
  };
}

/** The page that tells how to follow. */
export function followView(context: Context): FollowView {
  const { groups, projects, pages } = context.archive;
  const written = pages.find(({ id }) => `/${id}/` === addresses.follow);
  const withFeeds = (link: LinkView, path: string) => ({ link, feeds: feedLinks(context, path, link.text) });
  return {
    shell: shellOf(context, {
      path: addresses.follow,
      title: words.followTitle,
      description: 'Så får du veta när ett nytt protokoll finns.',
    }),
    all: feedLinks(context, '/', context.archive.site.title),
    registers: registers.map((register) =>
      withFeeds(
        { href: context.href(addresses[register]), text: words.registers[register].title },
        addresses[register],
      ),
    ),
    groups: groups.map((group) => withFeeds(groupLink(group, context), targetPath({ kind: 'group', id: group.id }))),
    projects: projects.map((project) =>
      withFeeds(projectLink(project, context), targetPath({ kind: 'project', id: project.id })),
    ),
    text: written
      ? ownSections(written.text.sections, { path: addresses.follow, links: written.text.links }, context)
      : [],
  };
}

/** The page for addresses that lead nowhere. */
export function notFoundView(context: Context): NotFoundView {
  return {
    shell: shellOf(context, {
      path: '/404.html',
      title: words.notFound,
      description: words.notFoundText,
      listed: false,
    }),
    lists: lists(context),
  };
}

function lists({ href }: Context): LinkView[] {
  return (['meetings', 'projects', 'groups', 'organisations'] as const).map((list) => ({
    href: href(addresses[list]),
    text: words[list],
  }));
}

/** What must be said on every site, said in a way that is true before anyone has written more. */
function requiredPages({ site }: Archive): { path: string; title: string; paragraphs: string[] }[] {
  const sender = site.sender ?? site.title;
  const contact = site.contact?.email
    ? `Skriv till ${site.contact.email}.`
    : 'Kontakta den som ansvarar för webbplatsen.';
  return [
    {
      path: addresses.about,
      title: words.about,
      paragraphs: [
        site.description ?? `${site.title} samlar protokoll från möten.`,
        `${sender} ansvarar för webbplatsen.`,
        `Hittar du ett fel? ${contact}`,
      ],
    },
    {
      path: addresses.accessibility,
      title: words.accessibility,
      paragraphs: [
        `Den här webbplatsen har ännu ingen tillgänglighetsredogörelse, eftersom ingen granskning har redovisats. ${sender} ansvarar för att en sådan görs.`,
        `Är det något som du inte kan läsa eller använda? ${contact}`,
      ],
    },
    {
      path: addresses.privacy,
      title: words.privacy,
      paragraphs: [
        `${sender} ansvarar för personuppgifterna på webbplatsen.`,
        'Listan över dem som var med på ett möte visas bara på mötets egen sida. Den finns inte i sökningen, i flödena eller i de öppna uppgifterna, och det finns inga sidor om enskilda personer.',
        'Nämns någon i protokollets text följer namnet med när texten citeras på projektens sidor, i sökningen och i flödena.',
        `Vill du att en uppgift om dig rättas eller tas bort? ${contact} Du ska få svar inom en månad.`,
        'Du kan också klaga hos Integritetsskyddsmyndigheten (IMY).',
      ],
    },
  ];
}

function ownText(texts: readonly string[]): TextSection {
  return { id: 'inledning', title: '', level: 2, html: paragraphs(texts) };
}
