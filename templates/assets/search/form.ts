/** The form of the search page: its query, its filters and the order, as the address has them. */
import type { Order } from './find.ts';
import type { Filters } from './pagefind.ts';

const FILTERS = ['group', 'project', 'year', 'outcome'] as const;
/** The name and the value of the order in the address; without it the nearest are first. */
const ORDER = 'order';
const NEWEST = 'nyast';

/** A query as it is in the form and in the address. */
export interface Query {
  text: string;
  filters: Filters;
  order: Order;
}

/** The query of the form; the order is that of the address. */
export function queryOf(form: HTMLFormElement): Query {
  const filters = FILTERS.map((name) => [name, textIn(form, name)] as const).filter(([, value]) => value !== '');
  const order = new URLSearchParams(location.search).get(ORDER) === NEWEST ? 'newest' : 'nearest';
  return { text: textIn(form, 'q'), filters: Object.fromEntries(filters), order };
}

/** The address of a query, from its question mark on. */
export function addressOf({ text, filters, order }: Query): string {
  const fields = { ...(text && { q: text }), ...filters, ...(order === 'newest' && { [ORDER]: NEWEST }) };
  return `?${new URLSearchParams(fields)}`;
}

/** Sets the form to the query in the address, and says beside the filters which are chosen. */
export function fill(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const name of ['q', ...FILTERS]) {
    const control = field(form, name);
    if (control) control.value = query.get(name) ?? '';
  }
  sayChosen(form);
}

/** Says beside the heading of the filters which are chosen, since they may be folded. */
export function sayChosen(form: HTMLFormElement): void {
  const chosen = form.querySelector('summary > span');
  const values = Object.values(queryOf(form).filters);
  if (chosen) chosen.textContent = values.length > 0 ? `: ${values.join(', ')}` : ' …';
}

/** Sets all filters to «Alla». */
export function clearFilters(form: HTMLFormElement): void {
  for (const name of FILTERS) {
    const control = field(form, name);
    if (control) control.value = '';
  }
}

/** Calls back when a filter is chosen. */
export function onFilter(form: HTMLFormElement, chosen: () => void): void {
  for (const name of FILTERS) field(form, name)?.addEventListener('change', chosen);
}

function textIn(form: HTMLFormElement, name: string): string {
  return field(form, name)?.value.trim() ?? '';
}

function field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | undefined {
  const control = form.elements.namedItem(name);
  return control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control : undefined;
}
