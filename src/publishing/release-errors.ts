/** What a person is told when a place with releases can't do what is asked. */
import { maskPersonalNumbers } from '../content/personal-number.ts';
import { listed } from '../site/output-folder.ts';
import { UsageError } from '../site/usage-error.ts';

/** There is no release to go back to; `isServed` is whether there is one at all. */
export function nothingBefore(place: string, isServed: boolean): UsageError {
  const why = isServed ? 'den utgåva som visas är den äldsta som finns' : 'inget är publicerat';
  return new UsageError(
    `Det går inte att gå tillbaka i ${place}: ${why} – en tidigare utgåva väntades – se vilka som finns med --list.`,
  );
}

/** The release to go back to would show, in the files with these paths, what may not be shown. */
export function mayNotBeShown(place: string, id: string, paths: readonly string[]): UsageError {
  const where = listed(paths.map(maskPersonalNumbers).toSorted());
  return new UsageError(
    `Det går inte att gå tillbaka i ${place}: i utgåvan ${id} står ett namn som people.yaml döljer, ett personnummer, eller något som inte går att läsa, i ${where} – en utgåva som får visas väntades – ta tillbaka ändringen i innehållet med ”git revert COMMIT” och publicera igen. Ska de äldre utgåvorna bort, publicera med --forget.`,
  );
}

/** Where the link to what is served should be, there is something else. */
export function otherLink(place: string, link: string): UsageError {
  const what = link === '' ? 'är ingen länk' : `leder till ${link}`;
  return new UsageError(
    `${place}/current ${what} – en länk till en utgåva i releases väntades – ta bort den, eller välj en annan mapp med --to.`,
  );
}
