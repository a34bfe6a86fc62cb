/** Fetches JSON once for the life of the page. */

/** The documents by their addresses; one that could not be fetched is removed, so that it is tried again. */
const fetched = new Map<string, Promise<unknown>>();

/** The document at an address. Rejects when it can't be fetched. */
export function fetchJson<T>(address: string, options?: RequestInit): Promise<T> {
  const known = fetched.get(address) ?? fetch(address, options).then((response) => jsonOf(response));
  fetched.set(address, known);
  known.catch(() => forget(address));
  return known as Promise<T>;
}

/** Has a document fetched again when it is next asked for. */
export function forget(address: string): void {
  fetched.delete(address);
}

function jsonOf(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json();
}
