/** The search page in the browser: loads the index at the first search, and shows hits as text that nobody's markup is run in. */

/** What is used of Pagefind's API (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: object): Promise<void>;
  search(
    query: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<Hit> }[] }>;
}
interface Hit {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results: { url: string; title: string; excerpt: string }[];
}

const FILTERS = ['group', 'project', 'year', 'outcome'] as const;
/** How many hits are shown at a time. */
const PAGE = 20;

const form = document.querySelector<HTMLFormElement>('#_search');
const status = document.querySelector('#_status');
const list = document.querySelector('#_hits');
let pagefind: Promise<Pagefind> | undefined;
let latest = 0;
/** How many times it could not be loaded: a module that failed stays failed, but another address is another module. */
let failures = 0;

if (form && status && list) start(form, status, list);

function start(form: HTMLFormElement, status: Element, list: Element): void {
  const run = () => answer(form, status, list);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', `?${new URLSearchParams(asked(form))}`);
    run();
  });
  for (const name of FILTERS) field(form, name)?.addEventListener('change', () => form.requestSubmit());
  addEventListener('popstate', () => {
    fill(form);
    run();
  });
  fill(form);
  run();
}

/** The form as the address has it. */
function fill(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const name of ['q', ...FILTERS]) {
    const control = field(form, name);
    if (control) control.value = query.get(name) ?? '';
  }
}

function asked(form: HTMLFormElement): Record<string, string> {
  const fields = ['q', ...FILTERS].map((name) => [name, field(form, name)?.value.trim() ?? ''] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== ''));
}

function field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | undefined {
  const control = form.elements.namedItem(name);
  return control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control : undefined;
}

async function answer(form: HTMLFormElement, status: Element, list: Element): Promise<void> {
  const { q = '', ...filters } = asked(form);
  const mine = ++latest;
  list.replaceChildren();
  if (q === '' && Object.keys(filters).length === 0) {
    status.textContent = '';
    return;
  }
  status.textContent = 'Söker …';
  try {
    const { search } = await load(form.dataset['bundle'] ?? '/pagefind/');
    const { results } = await search(q === '' ? null : q, { filters });
    if (mine !== latest) return;
    status.textContent =
      results.length === 0 ? 'Inga träffar.' : results.length === 1 ? '1 träff.' : `${results.length} träffar.`;
    await show(results, list, () => mine === latest);
  } catch {
    pagefind = undefined;
    failures += 1;
    if (mine === latest)
      status.textContent = 'Sökningen gick inte att läsa in. Försök igen, eller leta bland alla protokoll i menyn.';
  }
}

function load(bundle: string): Promise<Pagefind> {
  pagefind ??= import(`${bundle}pagefind.js${failures > 0 ? `?${failures}` : ''}`).then(async (module: Pagefind) => {
    // Addresses in the index are whole paths; Pagefind would put the path of the site before them once more.
    await module.options({ baseUrl: '/', excerptLength: 24 });
    return module;
  });
  return pagefind;
}

/** Shows a page of hits, and a button for the next one. */
async function show(results: { data(): Promise<Hit> }[], list: Element, current: () => boolean): Promise<void> {
  const hits = await Promise.all(results.slice(0, PAGE).map((result) => result.data()));
  if (!current()) return;
  list.append(...hits.map(hitItem));
  const rest = results.slice(PAGE);
  if (rest.length === 0) return;
  const more = element('button', 'Visa fler');
  const item = element('li', '');
  more.addEventListener('click', async () => {
    item.remove();
    const shown = list.children.length;
    await show(rest, list, current);
    list.children[shown]?.querySelector('a')?.focus();
  });
  item.append(more);
  list.append(item);
}

/** A page, and the places in it that match. */
function hitItem({ url, excerpt, meta, sub_results }: Hit): HTMLElement {
  const item = element('li', '');
  item.append(link(url, meta.title ?? url));
  const places = sub_results.filter((place) => place.url !== url).slice(0, 3);
  if (places.length === 0) {
    item.append(marked(excerpt));
    return item;
  }
  const inner = element('ul', '');
  for (const place of places) {
    const entry = element('li', '');
    entry.append(link(place.url, place.title), marked(place.excerpt));
    inner.append(entry);
  }
  item.append(inner);
  return item;
}

function link(href: string, text: string): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

function element(name: string, text: string): HTMLElement {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}

/** An excerpt with its matches marked; everything but `<mark>` is taken as text. A parsed document runs nothing. */
function marked(excerpt: string): HTMLElement {
  const paragraph = element('p', '');
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  for (const node of body.childNodes) {
    paragraph.append(node.nodeName === 'MARK' ? element('mark', node.textContent ?? '') : (node.textContent ?? ''));
  }
  return paragraph;
}
