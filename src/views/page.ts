/** Lazy pages: a page is made when somebody asks for it, and its view when its page is printed, so that a large archive is not held in memory as pages too. */
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

/** A page of the site, of which nothing but the address is made until it is asked for: who prints one page makes no other. */
export class SitePage<View extends { shell: ShellView }> implements LazyPage<View> {
  readonly path: string;
  readonly #make: () => LazyPage<View>;
  #made: LazyPage<View> | undefined;

  constructor(path: string, make: () => LazyPage<View>) {
    this.path = path;
    this.#make = make;
  }

  get shell(): ShellView {
    return this.#page().shell;
  }

  view(): View {
    return this.#page().view();
  }

  /** Throws when the page has another address than the table of pages says. */
  #page(): LazyPage<View> {
    this.#made ??= this.#make();
    const { path } = this.#made.shell;
    if (path !== this.path) throw new Error(`The page at ${path} belongs at ${this.path}; see archive/pages.ts`);
    return this.#made;
  }
}
