/** Which files of a built site readers can ask for: some are for the host alone. */

/** Hosts read these, and most keep them to themselves; what is to be served below a name with a dot is in `.well-known`. */
const FOR_HOSTS = /^(?:_headers|_redirects)$|(?:^|\/)\.(?!well-known\/)/;

/** Whether a file, by its path in the site's folder, is served. */
export function isServed(path: string): boolean {
  return !FOR_HOSTS.test(path);
}
