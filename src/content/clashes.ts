/** Entries of the same kind that share a name, an alias or an address, present or former. */

import { isDeviceName } from '../domain/device-name.ts';
import { error, type Location, type Problem } from '../domain/problem.ts';
import { fold, spellings } from '../swedish/names.ts';
import type { LastingEntry, ReadEntries, WithText } from './entry.ts';

/** An entry that is called by names. */
type Named = LastingEntry & Partial<WithText> & { name: string; aliases?: string[] | undefined };

/** The entries, with an error at each that shares a name, alias or address with an earlier entry. */
export function withoutClashes<T extends Named>({ entries, problems }: ReadEntries<T>): ReadEntries<T> {
  const found = [...entries.filter(({ id }) => id === '').map(noAddress), ...findDeviceNames(entries)];
  const owners = new Map<string, T>();
  for (const entry of entries) {
    const claims = [
      ['adressen', entry.id, `/${entry.id}/`],
      ...spellings(entry).map((name) => ['namnet', `=${fold(name)}`, name]),
    ] as const;
    for (const [what = '', key = '', shown = ''] of claims) {
      const owner = owners.get(key);
      if (!owner) owners.set(key, entry);
      else if (owner !== entry) {
        found.push(what === 'adressen' && entry.file ? sameFileName(entry, owner) : shared(entry, owner, what, shown));
        break;
      }
    }
  }
  return { entries, problems: [...problems, ...found, ...findFormerClashes(entries)] };
}

/** An error for each former id that its entry or another has now, or that an earlier entry had too. */
export function findFormerClashes(entries: readonly LastingEntry[]): Problem[] {
  const present = new Map(entries.map((entry) => [entry.id, entry]));
  const former = new Map<string, { entry: LastingEntry; location: Location }>();
  return entries.flatMap((entry) =>
    entry.formerly.flatMap(({ id, location }) => {
      const now = present.get(id);
      if (now) return [now === entry ? isItsOwn(id, location, entry) : isOfAnother(id, location, now)];
      const other = former.get(id);
      if (other && other.entry !== entry) return [claimedTwice(id, location, other.location)];
      former.set(id, { entry, location });
      return [];
    }),
  );
}

/** An error for each entry whose address is a name that Windows keeps for itself. */
export function findDeviceNames(entries: readonly (LastingEntry & Partial<WithText>)[]): Problem[] {
  return entries
    .filter(({ id }) => isDeviceName(id))
    .map(({ id, file, location }) => {
      const remedy = file ? 'döp om filen' : `skriv en rad med en annan adress, till exempel ”id: ${id}-gruppen”`;
      const message = `Ingen mapp kan heta ”${id}” på en dator med Windows – en annan adress väntades – ${remedy}.`;
      return error(file ? fileStart(file) : location, 'device-name', message);
    });
}

function noAddress({ file, location, name }: Named): Problem {
  const expected = 'minst en bokstav a–ö eller siffra väntades';
  return file
    ? error(fileStart(file), 'no-address', `Filens namn ger ingen adress – ${expected} – döp om filen.`)
    : error(
        location,
        'no-address',
        `Namnet ”${name}” ger ingen adress – ${expected} – skriv en rad med adressen, till exempel ”id: klarsprak”.`,
      );
}

function sameFileName({ id, file }: Named, owner: Named): Problem {
  const message = `Två filer har adressen ”/${id}/”: den här och ${owner.location.file} – filens namn är adressen, och varje fil ska ha en egen – döp om den ena filen.`;
  return error(file ? fileStart(file) : owner.location, 'name-clash', message);
}

function shared(entry: Named, owner: Named, what: string, shown: string): Problem {
  const message = `”${entry.name}” och ”${owner.name}” (${placeOf(owner.location)}) har båda ${what} ”${shown}” – varje namn, alias och adress ska betyda en sak – ändra det ena.`;
  return error(entry.location, 'name-clash', message);
}

function isItsOwn(id: string, location: Location, { location: own }: LastingEntry): Problem {
  const message = `”${id}” är adressen som ${placeOf(own)} har nu, och kan inte också vara en tidigare – bara adresser som inte används längre väntades – ta bort ”${id}” under formerly.`;
  return error(location, 'former-address-in-use', message);
}

function isOfAnother(id: string, location: Location, { location: owner }: LastingEntry): Problem {
  const message = `Adressen ”${id}” används nu av ${placeOf(owner)} – en tidigare adress kan bara leda vidare om ingen annan har den – ta bort ”${id}” under formerly, eller byt adress på den andra.`;
  return error(location, 'former-address-in-use', message);
}

function claimedTwice(id: string, location: Location, other: Location): Problem {
  const message = `”${id}” står under formerly både här och i ${placeOf(other)} – en gammal adress kan bara leda till ett ställe – ta bort den ena raden.`;
  return error(location, 'former-address-clash', message);
}

/** A location as messages write it. */
function placeOf({ file, line }: Location): string {
  return `${file}:${line}`;
}

/** The location of a problem with a file's name. */
function fileStart({ path }: WithText['file']): Location {
  return { file: path, line: 1, column: 1 };
}
