/** The messages about GUIDs that are lost though their sources are still there: readers of feeds get the items again. */
import type { Location } from '../../domain/problem.ts';
import { partsOfAddress } from './address-record.ts';
import type { LostGuid } from './lost-addresses.ts';
import type { Found, Message } from './lost-search.ts';

const AGAIN = 'den som följer flödet får det igen som nytt';

/** The location and the message for a GUID. */
export function lostGuid({ kind, source, isReplaced }: LostGuid, found: Found): Message {
  const [first = '', meeting = ''] = source.split(' ');
  const message = messageOf(kind, isReplaced, first, meeting);
  const { folder } = found.sources;
  if (kind === 'followups') {
    const location = renamedFollowup(source, found) ?? { file: `${folder}/followups`, line: 1, column: 1 };
    return { location, message };
  }
  const thing = found.things.get(partsOfAddress(meeting || first).page);
  return { location: thing?.location ?? { file: folder, line: 1, column: 1 }, message };
}

function messageOf(kind: LostGuid['kind'], isReplaced: boolean, first: string, meeting: string): string {
  if (kind === 'followups')
    return isReplaced
      ? `En uppföljning av ${first} har fått ett annat datum eller filnamn, och ${AGAIN} – det publicerade behåller sitt – ge filen sitt förra datum och namn`
      : `En uppföljning av ${first} försvinner – den finns publicerad – lägg tillbaka filen i followups/ med samma datum och namn`;
  if (isReplaced)
    return `${first} är inte längre densamma i flödena, och ${AGAIN} – den adress som den hade först räknas – låt det som stod först under formerly eller moved_from stå först`;
  const where = meeting ? `Det som ${meeting} säger om ${first}` : first;
  return `${where} försvinner ur flödena – det finns publicerat – lägg tillbaka det`;
}

/** Where the follow-up is written that is new and about the same outcome. */
function renamedFollowup(source: string, { known, present, followups }: Found): Location | undefined {
  const rows = Object.entries(present.guids.followups);
  const guid = rows.find(([guid, about]) => about === source && known.guids.followups[guid] === undefined)?.[0];
  return guid === undefined ? undefined : followups.get(guid);
}
