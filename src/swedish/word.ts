/** Words: letters and digits; by ranges and not by \p{L}, which takes ten times as long and differs only in signs. */
export const WORD = /[0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\ud7ff\uf900-\uffdc]+/g;
