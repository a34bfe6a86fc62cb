/**
 * The references of the example archive: the words that refer, what they do, and the words that they are about, as
 * people have read them; a row each in `example-references.tsv`.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { loadArchive } from '../../src/site/load-archive.ts';

const rows = readFileSync(new URL('example-references.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
/** The longest part of a text that a row has. */
const LONGEST = 60;
const shortened = (text: string): string => text.slice(0, LONGEST).trim();

test('each reference of the example leads to what its sentence is about, and there are no others', () => {
  const { archive, problems } = loadArchive('content', '2026-11-27' as CalendarDate);
  const events = (archive?.outcomes ?? []).flatMap(({ history }) => history);
  const found = events.map(({ source, kind, text, outcome }) => {
    const from = 'meeting' in source ? source.meeting.id : source.followup.id;
    return [from, kind, shortened(text), outcome.meeting.id, shortened(outcome.text)].join('\t');
  });
  expect(problems).toEqual([]);
  expect(found.toSorted()).toEqual(rows.toSorted());
});
