/** What pages may load and do, as a Content-Security-Policy (Level 3): in every page, and in a header of every file. */

/** No other origins and no inline scripts; `wasm-unsafe-eval` is for Pagefind, which is WebAssembly. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

/** The same with what only a header can say, and with what browsers need to show attachments: sound, film and PDF. */
export const HEADER_POLICY = `${PAGE_POLICY}; media-src 'self'; object-src 'self'; frame-ancestors 'none'`;
