/** What pages may load and do, as a Content-Security-Policy (Level 3): it stands in every page, and hosts send it. */

/** No other origins and no inline scripts; `wasm-unsafe-eval` is for Pagefind, which is WebAssembly. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";
