/** `/sok/`: the search form, whose query is in the address so that it can be shared. `assets/search/` runs the search. */
import { uiText } from '../../src/views/ui-text.ts';
import { Links } from '../components/links.tsx';
import { Page } from '../components/page.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('search', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <p id="_intro">{uiText.searchIntro}</p>
    <noscript>
      <p class="notice">{uiText.searchNeedsScript}</p>
      <Links links={view.lists} />
    </noscript>
    <search>
      <form class="search" id="_search" action={view.shell.searchAction} data-bundle={view.bundle}>
        <label for="_q">{uiText.searchLabel}</label>
        <input id="_q" type="search" name="q" />
        <button type="submit">{uiText.search}</button>
        <details class="filters open-when-wide">
          <summary>
            {uiText.onlyShow}
            <span />
          </summary>
          <div>
            <Filter name="group" label={uiText.filter.group} options={view.groups} />
            <Filter name="project" label={uiText.filter.project} options={view.projects} />
            <Filter name="year" label={uiText.filter.year} options={view.years} />
            <Filter
              name="outcome"
              label={uiText.filter.outcome}
              all={uiText.filter.anyOutcome}
              options={view.outcomes}
            />
            <button type="button" data-clear hidden>
              {uiText.clear}
            </button>
          </div>
        </details>
      </form>
    </search>
    <p id="_status" role="status" />
    <p id="_orders" class="orders" />
    <ol id="_hits" class="entries hits" />
    <div id="_help" hidden>
      <button type="button" data-clear hidden>
        {uiText.noHitsHelp.unfiltered}
      </button>
      <p>{uiText.noHitsHelp.lists}</p>
      <Links links={view.lists} />
    </div>
  </Page>
));

function Filter({
  name,
  label,
  all = uiText.filter.all,
  options,
}: {
  name: string;
  label: string;
  all?: string;
  options: readonly string[];
}) {
  return (
    <div>
      <label for={`_${name}`}>{label}</label>
      <select id={`_${name}`} name={name}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </div>
  );
}
