/** erased.yaml with what is erased now, and no names. */
import type { Erased } from '../content/erased.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { isRecorded, recordName } from '../site/erased/erased-names.ts';

const HEAD = `# Det här har tagits bort ur arkivet med ”npm run erase”, och får inte komma tillbaka. Här står inga namn, bara
# kontrollsummor av dem. Programmet skriver raderna: ändra dem inte, och ta inte bort dem.
`;

/** The text with entries for names and addresses that it has not yet. */
export function recordText(
  before: string,
  erased: Erased,
  { names = [], addresses = [] }: { names?: readonly string[]; addresses?: readonly string[] },
  day: CalendarDate,
): string {
  const ofNames = names
    .filter((name) => !isRecorded(name, erased.names))
    .flatMap(recordName)
    .map(
      ({ words, salt, filter, hash }) =>
        `- { day: ${day}, words: ${words}, salt: "${salt}", filter: "${filter}", hash: "${hash}" }\n`,
    );
  const ofAddresses = addresses
    .filter((address) => !erased.addresses.includes(address))
    .map((address) => `- { day: ${day}, address: ${JSON.stringify(address)} }\n`);
  const begin = before.trim() === '' ? HEAD : before.replace(/\n*$/, '\n');
  return begin + [...ofNames, ...ofAddresses].join('');
}
