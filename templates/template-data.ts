/** Templates: which files each prints, by their paths, and how. Nothing is printed until it is asked for. */
import { isValidElement, type VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { fileOfPage } from '../src/domain/addresses.ts';
import type { FeedView } from '../src/views/feeds/feed.ts';
import type { SiteViews, ViewKinds } from '../src/views/site.ts';

/** A file that a template prints. */
export interface PrintedFile {
  /** Relative to the output folder. */
  path: string;
  print(): string;
}

/** The files of a site that a template prints. */
export type Template = (views: SiteViews) => PrintedFile[];

/** The template of a single file. */
export function fileTemplate(path: string, print: (views: SiteViews) => string): Template {
  return (views) => [{ path, print: () => print(views) }];
}

/** The template of a kind of page: `print` is called with the view of each. */
export function pageTemplate<Kind extends keyof ViewKinds>(
  kind: Kind,
  print: (view: ViewKinds[Kind]) => VNode,
): Template {
  return (views) =>
    views.pages[kind].map((page) => ({ path: fileOfPage(page.path), print: () => document(print(page.view())) }));
}

/** The template of a form of feed: `print` is called with the view of each feed of the site. */
export function feedTemplate(form: 'rss' | 'json', print: (view: FeedView) => string): Template {
  return ({ feeds }) => feeds.map((feed) => ({ path: feed[form].file, print: () => print(feed.view()) }));
}

/** An element as an HTML document. Throws when it is none. */
function document(element: VNode): string {
  if (!isValidElement(element)) throw new Error('A template of a page must return an element');
  return `<!doctype html>\n${renderToStaticMarkup(element)}\n`;
}
