/** The search page in the browser: the form and the address say what is asked for; the index is loaded at the first search. */
import { type Filters, type Found, find } from './find.ts';
import { show } from './hits.ts';

const FILTERS = ['group', 'project', 'year', 'outcome'] as const;

const form = document.querySelector<HTMLFormElement>('#_search');
const status = document.querySelector('#_status');
const list = document.querySelector('#_hits');
let latest = 0;

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

function asked(form: HTMLFormElement): Filters {
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
    const found = await find(q, filters, form.dataset['bundle'] ?? '/pagefind/');
    if (mine !== latest) return;
    status.textContent = summary(q, found);
    await show(found.results, list, () => mine === latest);
  } catch {
    if (mine === latest)
      status.textContent = 'Sökningen gick inte att läsa in. Försök igen, eller leta bland alla protokoll i menyn.';
  }
}

/** «4 träffar.» What was looked for instead is told, and that what was asked for is nowhere. */
function summary(question: string, { results, meant }: Found): string {
  const { length } = results;
  const hits = length === 0 ? 'Inga träffar' : length === 1 ? '1 träff' : `${length} träffar`;
  if (!meant) return `${hits}.`;
  return `Inga träffar på ”${question}”. Menade du ”${meant}”? ${hits}.`;
}
