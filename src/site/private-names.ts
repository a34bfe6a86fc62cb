/** Which names in the properties of a document are those of people whom the archive does not name. */
import type { Archive } from '../archive/archive.ts';
import { slugify } from '../domain/slug.ts';
import { findEmails } from '../swedish/contact-details.ts';
import { capitalised } from '../swedish/names.ts';
import { isFirstName, mayBeName } from '../swedish/person-shape.ts';

/** What programs write when nobody has told them who writes. */
const NOBODY =
  /(?:^|[^\p{L}])(?:user|users|användare|administrat(?:or|ör)|unknown|okänd|author|författare)(?![\p{L}])/iu;

/** Whether a text may be the name of somebody whom nothing in the archive names. */
export type IsPrivateName = (text: string) => boolean;

/** A test for names; those whom minutes name, and those in people.yaml who may be named, are not private. */
export function privateNames({ site, people, withheld, groups, organisations }: Archive): IsPrivateName {
  const hidden = new Set(withheld);
  const known = new Set(
    [
      ...people.filter((name) => !hidden.has(name)),
      ...[...groups, ...organisations].flatMap(({ name, aliases = [] }) => [name, ...aliases]),
      site.title,
      ...(site.sender === undefined ? [] : [site.sender]),
    ].map((name) => slugify(name)),
  );
  return (text) => {
    const name = inOrder(text);
    if (known.has(slugify(name)) || NOBODY.test(name)) return false;
    return findEmails(text).length > 0 || (mayBeName(name) && (name.includes(' ') || isFirstName(name)));
  };
}

/** The name with its first name first, each word with a capital, and without what stands after it in parentheses: «alm, gun (soc)» is «Gun Alm». */
function inOrder(text: string): string {
  const [last = '', first] = text.replace(/\s*\(.*$/, '').split(/,\s*/);
  return (first === undefined ? last : `${first} ${last}`)
    .split(' ')
    .map((word) => capitalised(word))
    .join(' ');
}
