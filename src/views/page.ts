/** Lazy pages: a view is made when its page is printed, so that a large archive is not held in memory as pages too. */
import type { ShellView } from './shell.ts';

/** A page: its shell, which lists of pages need, and a function that returns its whole view. */
export interface LazyPage<View extends { shell: ShellView }> {
  shell: ShellView;
  view(): View;
}

/** A page whose view, apart from the shell, is made anew by each call of `view`. */
export function lazyPage<Rest extends object>(
  shell: ShellView,
  rest: () => Rest,
): LazyPage<{ shell: ShellView } & Rest> {
  return { shell, view: () => ({ shell, ...rest() }) };
}

/** A page whose view is small enough to be made in advance. */
export function eagerPage<View extends { shell: ShellView }>(view: View): LazyPage<View> {
  return { shell: view.shell, view: () => view };
}
