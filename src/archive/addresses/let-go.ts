/** What of a loss is let go: removed deliberately, or forgotten because it has a name in it. Pure. */
import { ownerOfAddress } from '../../domain/addresses.ts';
import { isName } from '../../swedish/person-words.ts';
import { type Addresses, guidsBy, only, type PresentAddresses, partsOfAddress, pick } from './address-record.ts';
import { type Loss, presentAddress } from './lost-addresses.ts';
import { nameTest } from './named-addresses.ts';

/** What is to be let go: all that is lost, nothing, or the addresses given with what lies under them. */
export type Wish = boolean | readonly string[];

/** What of a loss is let go, and the addresses given that are not lost; these as they were given. */
export interface LetGo {
  released: Addresses;
  notLost: readonly string[];
}

/** The number of addresses, of places on pages that are still there, and of feed items, that are let go. */
export interface Released {
  addresses: number;
  places: number;
  items: number;
}

/** The lost anchors with a word of a name, and the GUIDs made of them: ids hold no names any more, so no pin keeps them. */
export function anchorsWithNames({ all }: Loss, people: readonly string[]): Addresses {
  const hasName = nameTest(people.filter(isName));
  return only(all, (address) => hasName(partsOfAddress(address).anchor));
}

/** What of a loss is let go by a wish. An address given covers its feeds, anchors, parts of registers and feed items. */
export function letGo({ all }: Loss, wish: Wish, present: Pick<PresentAddresses, 'redirects'>): LetGo {
  if (typeof wish === 'boolean') return { released: wish ? all : only(all, () => false), notLost: [] };
  const sources = Object.values(all.guids).flatMap((table) =>
    Object.values(table).flatMap((source) => source.split(' ')),
  );
  const lost = new Set([
    ...all.addresses,
    ...all.anchors,
    ...sources.flatMap((each) => [each, presentAddress(each, present)]),
  ]);
  // keyboards of telephones begin with a capital
  const inAnyCase = new Map([...lost].map((address) => [address.toLowerCase(), address]));
  const given = wish.map((address) => (lost.has(address) ? address : inAnyCase.get(address.toLowerCase())));
  const covers = given.flatMap((address) => (address === undefined ? [] : coverOf(address)));
  const isCovered = (address: string): boolean => covers.some((covered) => covered(address));
  return {
    released: {
      ...only(all, isCovered),
      guids: guidsBy((kind) =>
        pick(all.guids[kind], (_, source) =>
          source.split(' ').some((each) => isCovered(each) || isCovered(presentAddress(each, present))),
        ),
      ),
    },
    notLost: wish.filter((_, index) => given[index] === undefined),
  };
}

/** The number of what a loss has and the rest of it has not. */
export function released(loss: Loss, rest: Loss): Released {
  const places = ({ outcomes, sections }: Loss): number => outcomes.length + sections.length;
  return {
    addresses: loss.all.addresses.length - rest.all.addresses.length,
    places: places(loss) - places(rest),
    items: loss.guids.length - rest.guids.length,
  };
}

/** A test of what an address covers. */
function coverOf(given: string): (address: string) => boolean {
  const owner = ownerOfAddress(given);
  return (address) => {
    if (address === given) return true;
    if (owner?.form !== 'page') return given.endsWith('/') && given !== '/' && address.startsWith(given);
    const { page } = partsOfAddress(address);
    const of = ownerOfAddress(page);
    return of?.kind === owner.kind && of.id === owner.id;
  };
}
