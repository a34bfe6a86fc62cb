/**
 * Leads from an old address to the present one with the anchor and the query, which the page's own refresh would lose.
 * It runs before the refresh is parsed, and stops the parser, so that the browser does not follow both.
 */
const to = document.currentScript?.dataset['to'];

if (to !== undefined && location.search + location.hash !== '') {
  window.stop();
  location.replace(to + location.search + location.hash);
}
