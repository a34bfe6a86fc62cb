/** The path that a site lies under, in the forms that servers read it in. */

/** «/» or a path that ends with «/», decoded, «/år 1/», and encoded so that it is safe in every configuration file, «/%C3%A5r%201/». */
export interface SitePath {
  decoded: string;
  encoded: string;
}

/** The path of a site's address. */
export function sitePathOf(url: string): SitePath {
  const decoded = decodeURIComponent(new URL(url).pathname).replace(/\/*$/, '/');
  return { decoded, encoded: encodePath(decoded) };
}

/** A decoded path with all characters encoded but letters a to z, digits, «-», «_», «.», «~» and «/». */
export function encodePath(path: string): string {
  const rest = /[!'()*]/g;
  return path
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(rest, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join('/');
}

/** A text as the source of a regular expression that matches it alone. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
