/** What erasing somebody from a content folder would change, without changing it. */
import { join } from 'node:path';
import { ERASED } from '../content/erased.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { loadSwedishWords } from '../site/load-dictionary.ts';
import { fold } from '../swedish/names.ts';
import { anchorsComparer, type MovedAnchors, withMovedAnchors } from './anchors.ts';
import { type ArchiveTexts, withNames } from './archive-texts.ts';
import { type EditedText, textEditor } from './edit-text.ts';
import { type Renames, renamesOf, withRenamed } from './file-names.ts';
import { lookFor } from './look.ts';
import { partsJudge } from './name-parts.ts';
import { withoutEntry } from './people-file.ts';
import type { ErasedPerson } from './person.ts';
import { personWatch } from './person-watch.ts';
import type { Place } from './places.ts';
import { recordText } from './record-text.ts';
import { rolesReader } from './roles.ts';

/** A file that is changed. */
export interface Change {
  path: string;
  /** Its path afterwards. */
  to: string;
  /** Its text afterwards; absent when only its name changes. */
  text?: string;
  places: readonly Place[];
}

/** A file that a person has to change. */
export interface Manual {
  path: string;
  why: 'name' | 'locked';
}

/** What erasing somebody would change. */
export interface PersonPlan {
  person: ErasedPerson;
  /** The names that may be nowhere afterwards, with the parts that nobody else has. */
  watched: readonly string[];
  /** The names of others, which stay. */
  others: readonly string[];
  changes: readonly Change[];
  /** Places where it is unsure whether the person is meant, by file. */
  unsure: readonly { path: string; place: Place }[];
  /** Attachments that the program can't change, and those that it can't read. */
  manual: readonly Manual[];
  /** The number of pictures, which nobody but a person can read. */
  pictures: number;
  /** erased.yaml as it becomes. */
  record: string;
}

const PICTURE = /\.(?:png|jpe?g|gif|webp|heic|tiff?)$/i;
const IS_PEOPLE = 'people.yaml';

/** The plan for a person. */
export function planPerson(archive: ArchiveTexts, person: ErasedPerson, day: CalendarDate): PersonPlan {
  const { root, texts, others: files, content } = archive;
  const own = new Set(person.names.map(fold));
  const others = archive.people.filter((name) => !own.has(fold(name)) && !person.parts.includes(name));
  const words = loadSwedishWords().dictionary;
  const judge = partsJudge(person, [...texts.values()], (word) => words.has(word));
  const edit = textEditor(person, { judge, things: archive.things, others });
  const watch = personWatch(person.names, others);
  const renames = renamesOf([...texts.keys(), ...files], watch, judge.ownParts);
  const compare = anchorsComparer(content, (name) => name === person.entry?.name);
  const roleIn = rolesReader(withNames(content), own);
  const edited = new Map<string, EditedText>();
  const moved: MovedAnchors[] = [];
  for (const [path, written] of texts) {
    if (path === ERASED) continue;
    const text = path === IS_PEOPLE && person.entry ? withoutEntry(written, person.entry.location) : written;
    const linked = withRenamed(text, renames);
    const result = bestEdit(linked, roleIn(path, written), edit, (after) => {
      const { isWhole, moved: ids } = compare(path, written, after);
      return isWhole ? ids.size : Number.POSITIVE_INFINITY;
    });
    const places = text === written ? result.places : [entryPlace(person), ...result.places];
    edited.set(path, { text: result.text, places });
    if (result.text !== written) moved.push(compare(path, written, result.text));
  }
  const changed = moved.filter((each) => each.moved.size > 0);
  const look = lookFor([...person.names, ...judge.ownParts], others);
  return {
    person,
    watched: [...person.names, ...judge.ownParts],
    others,
    changes: changesOf(archive, edited, changed, renames),
    unsure: [...edited].flatMap(([path, { places }]) =>
      places.filter(({ instead }) => instead === undefined).map((place) => ({ path, place })),
    ),
    manual: files.flatMap((path): Manual[] => {
      // its name is no reason: that is changed
      const sight = look('', join(root, path));
      return sight === 'nothing' ? [] : [{ path: renames.get(path) ?? path, why: sight }];
    }),
    pictures: files.filter((path) => PICTURE.test(path)).length,
    record: recordText(texts.get(ERASED) ?? '', content.erased, { names: person.recorded }, day),
  };
}

/** The text with the role, unless that would change ids, which are addresses. */
function bestEdit(
  text: string,
  role: string | undefined,
  edit: (text: string, role?: string) => EditedText,
  movesIn: (text: string) => number,
): EditedText {
  const neutral = edit(text);
  if (role === undefined || neutral.text === text) return neutral;
  const withRole = edit(text, role);
  return movesIn(withRole.text) <= movesIn(neutral.text) ? withRole : neutral;
}

function entryPlace({ entry }: ErasedPerson): Place {
  return { line: entry?.location.line ?? 1, written: entry?.name ?? '', instead: '' };
}

function changesOf(
  { texts, others }: ArchiveTexts,
  edited: ReadonlyMap<string, EditedText>,
  moved: readonly MovedAnchors[],
  renames: Renames,
): Change[] {
  const ofTexts = [...edited].flatMap(([path, { text, places }]): Change[] => {
    const to = renames.get(path) ?? path;
    const after = withMovedAnchors(path, text, moved);
    if (after === texts.get(path)) return to === path ? [] : [{ path, to, places: [] }];
    return [{ path, to, text: after, places: places.filter(({ instead }) => instead !== undefined) }];
  });
  const ofOthers = others.flatMap((path) => {
    const to = renames.get(path);
    return to === undefined ? [] : [{ path, to, places: [] }];
  });
  return [...ofTexts, ...ofOthers];
}
