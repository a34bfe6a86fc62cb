/** Takes names that are withheld, and what has been erased, out of a published record, so that no later record keeps them as missing or gone. */
import { type AddressRecord, only, pick } from './address-record.ts';
import { nameTest } from './named-addresses.ts';

/** The record without the addresses that have a word of a withheld name, or that are `erased`; those are forgotten, not lost. */
export function withoutWithheld(
  record: AddressRecord,
  withheld: readonly string[],
  erased?: (address: string) => boolean,
): AddressRecord {
  if (withheld.length === 0 && !erased) return record;
  const hasName = nameTest(withheld);
  const isKept = (address: string): boolean => !hasName(address) && !erased?.(address);
  const { redirects, missing, gone, later } = record;
  return {
    ...only(record, isKept),
    redirects: pick(redirects, (from, to) => isKept(from) && isKept(to)),
    missing: {
      ...only(missing, isKept),
      successors: pick(missing.successors, (from, to) => isKept(from) && isKept(to)),
      guesses: missing.guesses.filter(isKept),
    },
    gone: gone.filter(isKept),
    ...(later && { later: only(later, isKept) }),
  };
}
