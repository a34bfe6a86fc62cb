/** `/sok/`: the search. The form is an ordinary one, so that an address with a query can be sent; the script answers it. */
import { words } from '../../src/views/ui-text.ts';
import { Links } from '../components/lists.tsx';
import { Page } from '../components/page.tsx';
import { pagesOf } from '../template-data.ts';

export default pagesOf('search', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <p>{words.searchIntro}</p>
    <noscript>
      <p class="notice">{words.searchNeedsScript}</p>
      <Links links={view.lists} />
    </noscript>
    <search>
      <form class="search" id="_search" action={view.shell.searchAction} data-bundle={view.bundle}>
        <label for="_q">{words.searchLabel}</label>
        <input id="_q" type="search" name="q" />
        <button type="submit">{words.search}</button>
        <div class="filters">
          <Filter name="group" label={words.filter.group} options={view.groups} />
          <Filter name="project" label={words.filter.project} options={view.projects} />
          <Filter name="year" label={words.filter.year} options={view.years} />
          <Filter name="outcome" label={words.filter.outcome} options={view.outcomes} />
        </div>
      </form>
    </search>
    <p id="_status" role="status" />
    <ol id="_hits" class="hits" />
  </Page>
));

function Filter({ name, label, options }: { name: string; label: string; options: readonly string[] }) {
  return (
    <div>
      <label for={`_${name}`}>{label}</label>
      <select id={`_${name}`} name={name}>
        <option value="">{words.filter.all}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </div>
  );
}
