/** The address of a site, which may have a path: the site lies under it. */
import * as v from 'valibot';
import { url } from './fields.ts';

/** An address whose path can be written in the files of web servers. */
export const siteUrl = v.pipe(
  url,
  v.check(
    (value) => !URL.canParse(value) || isPlainPath(new URL(value).pathname),
    'Mappen i adressen går inte att använda – bokstäver och siffror väntades, till exempel https://example.org/protokoll/ – rätta adressen.',
  ),
  v.check(
    (value) => !/[?#]/.test(value),
    'Adressen leder till en enda sida – adressen till hela webbplatsen väntades, till exempel https://example.org/protokoll/ – ta bort ”?” eller ”#” och det som står efter.',
  ),
);

/** Whether a path can be decoded and has no control characters. */
function isPlainPath(path: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
