/** A part of a line that names people → the person that it may be: a name, a role before it, a note behind it. */
import { isSurelyName, mayBeName } from '../../swedish/person-shape.ts';
import { isRole, leadingRole, roleNamed } from '../../swedish/roles.ts';
import type { KnownPeople } from './known-people.ts';
import { type PersonItem, person } from './line-item.ts';
import type { LinePart } from './line-parts.ts';

/** «Bo Ek kom 14.30», «Bo Ek ordförande». */
const WITH_NOTE = /^(?<name>\p{Lu}\S*(?:\s+\p{Lu}\S*)*)\s+(?:[–-]\s+)?(?<note>\p{Ll}.*|\d.*|§.*)$/u;
/** What a note begins with that is no role: «via länk», «från 14.30», «kom till punkt 3». */
export const NOTE =
  /^(?:(?:via|på|från|till|under|utom|ej|inte|kom|gick|lämnade|anslöt|deltog|digitalt|distans|del av|delvis|kl|punkt|ny)(?!\p{L})|fr\.?o\.?m|t\.?o\.?m|§|\d)/iu;

/** The person that a part may be: a name, also with a role before it or a note behind it; undefined for none. */
export function personIn({ text, notes }: LinePart, known: KnownPeople): PersonItem | undefined {
  const isSureName = (name: string): boolean => isSurelyName(name) || known.isKnown(name);
  if (isSureName(text) || (known.isStandIn(text) && !isRole(text))) return person(text, notes, { isSure: true });
  const led = leadingRole(text);
  if (led && (isSureName(led.rest) || (mayBeName(led.rest) && /\s/.test(led.rest))))
    return person(led.rest, [roleNamed(led.role) ?? led.role, ...notes], { isSure: isSureName(led.rest) });
  const { name = '', note = '' } = WITH_NOTE.exec(text)?.groups ?? {};
  if (name && (isSureName(name) || mayBeName(name)) && (isRole(note) || NOTE.test(note)))
    return person(name, [note, ...notes], { isSure: isSureName(name) });
  if (!mayBeName(text)) return undefined;
  return { kind: notes.some(isRole) ? 'person' : 'maybe', name: text, roles: notes, isSure: false };
}

/** Whether an item may be the name of someone. */
export function isNamed({ name, isSure }: PersonItem, known: KnownPeople): boolean {
  return isSure || mayBeName(name) || known.isStandIn(name);
}
