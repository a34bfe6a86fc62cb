/** What erasing a meeting or an attachment from a content folder would change, without changing it. */
import { basename } from 'node:path';
import { publishedPath } from '../archive/attachment-targets.ts';
import { ERASED } from '../content/erased.ts';
import { meetingPath } from '../domain/addresses.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { partsOfMeeting } from '../domain/meeting-id.ts';
import { minutesReader } from '../reading/read-minutes.ts';
import { erasedWatch } from '../site/erased/erased-names.ts';
import { UsageError } from '../site/usage-error.ts';
import type { ArchiveTexts } from './archive-texts.ts';
import { recordText } from './record-text.ts';
import { withoutAttachment, withoutMeeting } from './thing-mentions.ts';
import type { FileChange } from './write-changes.ts';

/** What erasing something would change. */
export interface ThingPlan {
  /** What it is, at the beginning of a sentence. */
  what: 'Mötet' | 'Bilagan';
  /** What only its address has, in the content and on the site. */
  traces: readonly string[];
  /** The files that are removed, and those in which something leads to it. */
  changes: readonly FileChange[];
  record: string;
}

/** The plan for a file, by its path in the content folder. Throws a {@link UsageError} when it is neither. */
export function planThing(archive: ArchiveTexts, path: string, day: CalendarDate): ThingPlan {
  if (path.startsWith('attachments/')) return planAttachment(archive, path, day);
  if (path.startsWith('minutes/') && path.endsWith('.md')) return planMeeting(archive, path, day);
  throw new UsageError(
    `${path} är varken ett möte eller en bilaga – en fil i minutes/ eller attachments/ väntades – ta själv bort andra filer, och godta med --let-go att adresserna försvinner.`,
  );
}

function planMeeting({ content, texts }: ArchiveTexts, path: string, day: CalendarDate): ThingPlan {
  const read = minutesReader(content);
  const idsOf = new Map(
    [...texts].flatMap(([each, text]) => {
      const { record } = isMinutes(each) ? read({ path: each, text: text.replace(/\r\n?/g, '\n') }) : {};
      return record ? [[each, record] as const] : [];
    }),
  );
  const erased = idsOf.get(path);
  if (!erased)
    throw new UsageError(
      `${path} går inte att läsa som ett protokoll – datum och grupp väntades överst – kör ”npx oppnasoc check” och rätta filen först, eller ta bort den själv.`,
    );
  const { id, group } = erased;
  const { date } = partsOfMeeting(id);
  const files = [...idsOf].filter(([, record]) => record.id === id).map(([each]) => each);
  const changes = changesIn(texts, files, (each, text) => {
    const ofGroup = idsOf.get(each)?.group === group || basename(each, '.md') === group;
    return withoutMeeting(text, { id, names: files.map((file) => basename(file)), date: ofGroup ? date : undefined });
  });
  const record = recordText(texts.get(ERASED) ?? '', content.erased, { addresses: [meetingPath(id)] }, day);
  return { what: 'Mötet', traces: [id], changes, record };
}

function planAttachment({ content, texts }: ArchiveTexts, path: string, day: CalendarDate): ThingPlan {
  const name = path.slice('attachments/'.length);
  const address = publishedPath(name);
  // an address with the name of somebody who has been erased would tell it
  const addresses = erasedWatch(content.erased.names).has(address) ? [] : [address];
  const changes = changesIn(texts, [path], (_, text) => withoutAttachment(text, name, address));
  const record = recordText(texts.get(ERASED) ?? '', content.erased, { addresses }, day);
  return { what: 'Bilagan', traces: [address], changes, record };
}

function changesIn(
  texts: ReadonlyMap<string, string>,
  removed: readonly string[],
  edit: (path: string, text: string) => string | undefined,
): FileChange[] {
  const edited = [...texts].flatMap(([path, text]): FileChange[] => {
    if (path === ERASED || removed.includes(path)) return [];
    const after = edit(path, text);
    if (after === undefined) return [{ path }];
    return after === text ? [] : [{ path, to: path, text: after }];
  });
  return [...removed.map((path) => ({ path })), ...edited];
}

function isMinutes(path: string): boolean {
  return path.startsWith('minutes/') && path.endsWith('.md');
}
