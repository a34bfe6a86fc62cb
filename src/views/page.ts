/** Pages to be: the frame at once, the rest when it is printed, so that a big archive is not held in memory as pages too. */
import type { Shell } from './shell.ts';

/** A page whose view is made when it is asked for. */
export interface PageToBe<View extends { shell: Shell }> {
  shell: Shell;
  view(): View;
}

/** A page with much text: its view is made anew each time. */
export function pageToBe<View extends { shell: Shell }>(shell: Shell, rest: () => Omit<View, 'shell'>): PageToBe<View> {
  // The compiler does not see that a frame and the rest are the whole.
  return { shell, view: () => ({ shell, ...rest() }) as unknown as View };
}

/** A page that is small enough to be made at once. */
export function pageOf<View extends { shell: Shell }>(view: View): PageToBe<View> {
  return { shell: view.shell, view: () => view };
}
