/** The search page in the browser: keeps the form and the address in step, and loads the index at the first search. */

import { wordsIn } from '../../../src/swedish/stem.ts';
import { type Filters, type Found, find } from './find.ts';
import { show } from './hits.ts';

const FILTERS = ['group', 'project', 'year', 'outcome'] as const;

const form = document.querySelector<HTMLFormElement>('#_search');
const status = document.querySelector('#_status');
const list = document.querySelector('#_hits');
/** The number of the latest query: results of earlier queries are dropped. */
let latest = 0;

if (form && status && list) start(form, status, list);

function start(form: HTMLFormElement, status: Element, list: Element): void {
  const run = () => runQuery(form, status, list);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', `?${new URLSearchParams(queryOf(form))}`);
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

/** Sets the form to the query in the address. */
function fill(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const name of ['q', ...FILTERS]) {
    const control = field(form, name);
    if (control) control.value = query.get(name) ?? '';
  }
}

/** The fields of the form that are not empty; `q` is the text. */
function queryOf(form: HTMLFormElement): Filters {
  const fields = ['q', ...FILTERS].map((name) => [name, field(form, name)?.value.trim() ?? ''] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== ''));
}

function field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | undefined {
  const control = form.elements.namedItem(name);
  return control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control : undefined;
}

async function runQuery(form: HTMLFormElement, status: Element, list: Element): Promise<void> {
  const { q = '', ...filters } = queryOf(form);
  const number = ++latest;
  list.replaceChildren();
  if (q === '' && Object.keys(filters).length === 0) {
    status.textContent = '';
    return;
  }
  if (q !== '' && wordsIn(q).length === 0) {
    status.textContent = 'Skriv minst ett ord eller en siffra att söka efter.';
    return;
  }
  status.textContent = 'Söker …';
  try {
    const found = await find(q, filters, form.dataset['bundle'] ?? '/pagefind/');
    if (number !== latest) return;
    status.textContent = summary(q, found);
    await show(found.results, list, () => number === latest);
  } catch {
    if (number === latest)
      status.textContent = 'Sökningen gick inte att läsa in. Försök igen, eller leta bland alla protokoll i menyn.';
  }
}

/** The status line, «4 träffar.», with the corrected words when those of the query match nothing. */
function summary(query: string, { results, meant }: Found): string {
  const { length } = results;
  if (length === 0 && !meant)
    return query
      ? `Inga träffar på ”${query}”. Prova ett annat eller kortare ord.`
      : 'Inga träffar. Ta bort något av valen.';
  const hits = length === 0 ? 'Inga träffar' : length === 1 ? '1 träff' : `${length} träffar`;
  if (!meant) return `${hits}.`;
  return `Inga träffar på ”${query}”. Menade du ”${meant}”? ${hits}.`;
}
