/** Sentences that say who was there, and have nothing but names; those that have more are text, and told of. */
import { ITEM, type Line } from '../../markdown/minutes-markdown/lines.ts';
import { isFirstName, isSurelyName } from '../../swedish/person-shape.ts';
import { tidy } from './attendance-entry.ts';
import { listFrom } from './attendance-list.ts';
import { sentencesIn } from './entry-sentences.ts';
import type { KnownPeople } from './known-people.ts';
import { readPersonLine } from './person-line.ts';
import type { ReadLine } from './read-line.ts';
import type { Section } from './section.ts';
import { type SentenceOfNames, sentenceOfNames } from './sentence-of-names.ts';
import { isStatement } from './statement.ts';

/** The sentence that begins on a line, as a section of attendance; its entry can't be read where it has more than names. */
export function readSentence(lines: readonly Line[], index: number, known: KnownPeople): Section | undefined {
  const line = lines[index] as Line;
  if (!line.isText || line.rest === '') return undefined;
  const item = ITEM.exec(line.rest)?.[0].length ?? 0;
  const first = tidy(line.rest.slice(item));
  // most lines are no such sentence
  if (!sentenceOfNames(first)) return undefined;
  const { text, to } = listFrom(lines, index, line.rest.slice(item));
  const sentence = sentenceOfNames(tidy(text));
  if (!sentence) return undefined;
  const read = readPersonLine(sentence.names, known, { isList: true });
  const entry = { text: tidy(text), column: line.prefix.length + item + 1, from: index, to };
  const label = { field: sentence.field, group: '', restStart: 0, rest: text };
  const section = { label, line: index, end: to + 1, isSentence: true };
  if (read.isPeople && isOfNames(sentence, read, known))
    return { ...section, entries: [{ ...entry, kind: 'people', read }] };
  return hasSureName(sentence) ? { ...section, entries: [{ ...entry, kind: 'unread', hasName: true }] } : undefined;
}

/** Whether all that is read are people, and one of them surely; or all have common first names. */
function isOfNames(
  { names, isFirst }: SentenceOfNames,
  { people, doubtful, isSure }: ReadLine,
  known: KnownPeople,
): boolean {
  if (doubtful.length > 0 || names.trim() === '') return false;
  // «Bo kom, Ida var sjuk» says another thing of each
  if (sentencesIn(names).length > 1 || people.some(({ roles }) => roles.some(isStatement))) return false;
  if (isFirst && people.some(({ roles }) => roles.length > 0)) return false;
  const areNamed = people.every(({ name, unregistered }) => name !== undefined && unregistered.length === 0);
  return areNamed && (isSure || people.every(({ name = '' }) => isFirstName(name) || known.isStandIn(name)));
}

function hasSureName({ names, isFirst }: SentenceOfNames): boolean {
  const parts = names.split(/[,;.]|\s(?:och|samt)\s/u).map((part) => part.trim());
  return (isFirst ? parts.slice(0, 1) : parts).some(
    (part) => isSurelyName(part) || isSurelyName(part.split(/\s+/, 2).join(' ')),
  );
}
