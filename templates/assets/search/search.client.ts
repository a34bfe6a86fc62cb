/** The search page in the browser: keeps the form and the address in step, and loads the index at the first search. */
import { wordsIn } from '../../../src/swedish/stem.ts';
import { type Found, find, type Order } from './find.ts';
import { addressOf, clearFilters, fill, onFilter, type Query, queryOf, sayChosen } from './form.ts';
import { show } from './hits.ts';

const ORDERS: readonly (readonly [Order, string])[] = [
  ['nearest', 'Bäst träff'],
  ['newest', 'Nyast först'],
];

/** The parts of the page. */
interface Parts {
  form: HTMLFormElement;
  status: Element;
  orders: HTMLElement;
  list: Element;
  /** What helps on when nothing is found. */
  help: HTMLElement;
}

/** The number of the latest query: results of earlier queries are dropped. */
let latest = 0;

const form = document.querySelector<HTMLFormElement>('#_search');
const status = document.querySelector('#_status');
const orders = document.querySelector<HTMLElement>('#_orders');
const list = document.querySelector('#_hits');
const help = document.querySelector<HTMLElement>('#_help');
/** What can be searched; read before a search, and in the way of its hits. */
const intro = document.querySelector<HTMLElement>('#_intro');
if (form && status && orders && list && help) start({ form, status, orders, list, help });

function start(parts: Parts): void {
  const { form } = parts;
  const ask = (query: Query): void => {
    history.pushState(null, '', addressOf(query));
    sayChosen(form);
    run(parts, ask);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(queryOf(form));
  });
  onFilter(form, () => form.requestSubmit());
  for (const clear of document.querySelectorAll('[data-clear]'))
    clear.addEventListener('click', () => {
      clearFilters(form);
      form.requestSubmit();
    });
  addEventListener('popstate', () => {
    fill(form);
    run(parts, ask);
  });
  fill(form);
  run(parts, ask);
}

async function run({ form, status, orders, list, help }: Parts, ask: (query: Query) => void): Promise<void> {
  const query = queryOf(form);
  const { text, filters, order } = query;
  const number = ++latest;
  const isFiltered = Object.keys(filters).length > 0;
  const isFromOrders = orders.contains(document.activeElement);
  list.replaceChildren();
  orders.replaceChildren();
  help.hidden = true;
  if (intro) intro.hidden = text !== '' || isFiltered;
  for (const clear of document.querySelectorAll<HTMLElement>('[data-clear]')) clear.hidden = !isFiltered;
  if (text === '' && !isFiltered) {
    status.textContent = '';
    return;
  }
  if (text !== '' && wordsIn(text).length === 0) {
    status.textContent = 'Skriv minst ett ord eller en siffra att söka efter.';
    return;
  }
  status.textContent = 'Söker …';
  try {
    const found = await find(text, filters, order, form.dataset['bundle'] ?? '/pagefind/');
    if (number !== latest) return;
    status.textContent = summary(text, found);
    help.hidden = found.results.length > 0;
    // without words all hits are alike
    if (found.results.length > 1 && text !== '') orders.append(...choices(query, ask));
    // the link that was chosen is gone, and with it the place of the keyboard
    if (isFromOrders) orders.querySelector('a')?.focus();
    await show(found.results, list, () => number === latest);
  } catch {
    if (number === latest)
      status.textContent = 'Sökningen gick inte att läsa in. Försök igen, eller leta bland alla protokoll i menyn.';
  }
}

/** The orders: the present one as text, the other as a link to the same search in that order. */
function choices(query: Query, ask: (query: Query) => void): (Node | string)[] {
  return ORDERS.flatMap(([order, text]) => {
    const choice = document.createElement(order === query.order ? 'strong' : 'a');
    choice.textContent = text;
    if (choice instanceof HTMLAnchorElement) {
      choice.href = addressOf({ ...query, order });
      choice.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        ask({ ...query, order });
      });
    }
    return [choice, ' '];
  });
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
