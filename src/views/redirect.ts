/** A page at an old address, which leads to the present one. */
import type { Redirect } from '../archive/pages.ts';
import type { Context } from './context.ts';
import type { LinkView } from './links.ts';
import { type ShellView, shellOf } from './shell.ts';
import { uiText } from './ui-text.ts';

/** The page at an old address. */
export interface RedirectView {
  shell: ShellView;
  /** The page's present address, with itself as text. */
  link: LinkView;
}

/** The page at an old address; search engines and the sitemap do not list it. */
export function redirectView({ from, to }: Redirect, context: Context): RedirectView {
  const title = uiText.moved;
  return {
    shell: shellOf(context, { path: from, title, description: title, movedTo: to, listed: false }),
    link: { href: context.href(to), text: context.absolute(to) },
  };
}
