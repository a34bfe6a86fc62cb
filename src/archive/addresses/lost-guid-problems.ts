/** The messages about GUIDs that are lost though their sources are still there: readers of feeds get the items again. */
import type { Location } from '../../domain/problem.ts';
import { partsOfAddress } from './address-record.ts';
import type { KnownThing } from './known-things.ts';
import type { LostGuid } from './lost-addresses.ts';
import type { Found } from './lost-search.ts';

const LET_GO = 'eller låt det ske med flit: --let-go.';
const AGAIN = 'den som följer flödet får det igen som nytt';

/** The location and the message for a GUID. */
export function lostGuid(
  guid: LostGuid,
  byPath: ReadonlyMap<string, KnownThing>,
  found: Found,
): { location: Location; message: string } {
  const { kind, source, isReplaced } = guid;
  const [first = '', meeting = ''] = source.split(' ');
  const thing = byPath.get(partsOfAddress(meeting || first).page);
  const location = (kind === 'followups' ? renamedFollowup(source, found) : undefined) ??
    thing?.location ?? { file: found.sources.folder, line: 1, column: 1 };
  return { location, message: `${messageOf(kind, isReplaced, first, meeting)}, ${LET_GO}` };
}

function messageOf(kind: LostGuid['kind'], isReplaced: boolean, first: string, meeting: string): string {
  if (kind === 'followups')
    return isReplaced
      ? `En uppföljning av ${first} har fått ett annat datum eller filnamn, och ${AGAIN} – det publicerade behåller sitt – ge filen sitt förra datum och namn`
      : `En uppföljning av ${first} försvinner – den finns publicerad – lägg tillbaka filen i followups/ med samma datum och namn`;
  if (isReplaced)
    return `${first} är inte längre densamma i flödena, och ${AGAIN} – den adress som den hade först räknas – skriv den första raden under formerly som förut`;
  const where = meeting ? `Det som ${meeting} säger om ${first}` : first;
  return `${where} försvinner ur flödena – det finns publicerat – lägg tillbaka det`;
}

/** Where the follow-up is written that is new and about the same outcome. */
function renamedFollowup(source: string, { known, present, followups }: Found): Location | undefined {
  const rows = Object.entries(present.guids.followups);
  const guid = rows.find(([guid, about]) => about === source && known.guids.followups[guid] === undefined)?.[0];
  return guid === undefined ? undefined : followups.get(guid);
}
