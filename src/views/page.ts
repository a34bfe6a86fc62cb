/** Pages whose view is made when they are printed, so that a big archive is not held in memory as pages too. */
import type { ShellView } from './shell.ts';

/** A page: its shell, which lists of pages ask for, and the rest of its view on demand. */
export interface PageToBe<View extends { shell: ShellView }> {
  shell: ShellView;
  view(): View;
}

/** A page whose view, but for its shell, is made anew each time that it is asked for. */
export function pageToBe<Rest extends object>(
  shell: ShellView,
  rest: () => Rest,
): PageToBe<{ shell: ShellView } & Rest> {
  return { shell, view: () => ({ shell, ...rest() }) };
}

/** A page that is small enough for its view to be made at once. */
export function pageOf<View extends { shell: ShellView }>(view: View): PageToBe<View> {
  return { shell: view.shell, view: () => view };
}
