/** The data that templates receive, and the templates that print a file for each page of a kind or for each feed. */
import type { VNode } from 'preact';
import type { FeedView, LazyFeed } from '../src/views/feeds/feed.ts';
import type { LazyPage } from '../src/views/page.ts';
import type { SiteViews, ViewKinds } from '../src/views/site.ts';

/** What Eleventy prints: the data that says of what and where, and a function from each to an element or to text. */
export interface Template {
  data: object;
  render(data: never): VNode | string;
}

/** The template of a single file at a path from the site's root. */
export function fileTemplate(permalink: string, print: (views: SiteViews) => string) {
  return { data: { permalink }, render: ({ views }: { views: SiteViews }) => print(views) };
}

/** The template of a kind of page: `print` is called with the view of each page, and the permalink is that of its shell. */
export function pageTemplate<Kind extends keyof ViewKinds>(kind: Kind, print: (view: ViewKinds[Kind]) => VNode) {
  return {
    data: {
      pagination: { data: `views.pages.${kind}`, size: 1, alias: 'lazyPage' },
      permalink: ({ lazyPage }: { lazyPage: LazyPage<ViewKinds[Kind]> }) => lazyPage.shell.file,
    },
    render: ({ lazyPage }: { lazyPage: LazyPage<ViewKinds[Kind]> }) => print(lazyPage.view()),
  };
}

/** The template of a form of feed: `print` is called with the view of each feed of the site. */
export function feedTemplate(form: 'rss' | 'json', print: (view: FeedView) => string) {
  return {
    data: {
      pagination: { data: 'views.feeds', size: 1, alias: 'feed' },
      permalink: ({ feed }: { feed: LazyFeed }) => feed[form].file,
    },
    render: ({ feed }: { feed: LazyFeed }) => print(feed.view()),
  };
}
