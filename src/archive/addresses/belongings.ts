/** Lost addresses → each thing that is gone, with what belongs to it and is let go with it. Pure. */
import { type AddressOwner, addresses, ownerOfAddress, pagePath, targetPath } from '../../domain/addresses.ts';
import { grouped } from '../../domain/grouped.ts';
import type { Slug } from '../../domain/slug.ts';

/** The address that lets a thing go, and the other lost ones that it covers: feeds, calendars and parts of registers. */
export interface Belongings {
  head: string;
  others: readonly string[];
}

/** Each lost address once: as a head, or with the head that it belongs to. In the order of the first of each. */
export function belongingsOf(lost: readonly string[]): Belongings[] {
  const all = new Set(lost);
  return [...grouped(lost, (address) => headOf(address, all))].map(([head, own]) => ({
    head,
    others: own.filter((address) => address !== head),
  }));
}

/** The page of what an address names. */
export function pathOfOwner({ kind, id }: AddressOwner): string {
  if (kind === 'meeting') return `${addresses.meetings}${id}/`;
  return kind === 'page' ? pagePath(id as Slug) : targetPath({ kind, id: id as Slug });
}

/** The page of what the address names when that is lost, else the lost page that the file lies at, else itself. */
function headOf(address: string, lost: ReadonlySet<string>): string {
  const owner = ownerOfAddress(address);
  const page = address.slice(0, address.lastIndexOf('/') + 1);
  return [...(owner ? [pathOfOwner(owner)] : []), page].find((each) => each !== '/' && lost.has(each)) ?? address;
}
