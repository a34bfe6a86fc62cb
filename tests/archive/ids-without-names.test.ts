/** Ids are part of public addresses: none has a word of the name of someone whom minutes or people.yaml name. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteMapOf } from '../../src/archive/pages.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { slugify } from '../../src/domain/slug.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { contentFolder, minutes, small } from '../support/content-folder.ts';

/** The ids of a content folder, anchors and parts of addresses, that have a word of a person's name. */
function idsWithNames(folder: string): string[] {
  const { archive } = loadArchive(folder, '2026-11-27' as CalendarDate);
  if (!archive) throw new Error(`${folder} has errors`);
  const names = new Set(archive.people.flatMap((name) => name.split(/\s+/)).map((word) => slugify(word)));
  const ids = [...siteMapOf(archive).pages].flatMap(([path, anchors]) => [...path.split('/'), ...anchors]);
  return ids.filter((id) => id.split('-').some((word) => names.has(word as never)));
}

test('the example archive', () => expect(idsWithNames('content')).toEqual([]));

test.skipIf(!existsSync('../shared/archive'))('real minutes (needs ../shared/archive)', () =>
  expect(idsWithNames('../shared/archive')).toEqual([]),
);

test('names in headings, promises, answers, and of those who were not there', () => {
  const people = '- name: Disa Ekvall\n  aliases: [Dissan]\n';
  const text = [
    '## Birk Lund berättar om Dissans resa',
    'Uppgift: Asta och Birk ringer Disa, och Dissan ringer tillbaka.',
    'Birk Lunds förslag: vi beslutar att Astas lista gäller.',
    '### Dissan',
    '- Kan Asta Ros bjuda in Birk?\n  - Birk svarar.',
    '- [ ] Asta: skriv till Disa Ekvall',
    '| Vad | Vem |\n|-|-|\n| Hjälp Asta | Birk |',
    'Bordlagt: Birks och Astas fråga.',
  ].join('\n\n');
  const folder = contentFolder({
    ...small,
    'people.yaml': people,
    'minutes/a.md': minutes({ date: '2017-02-13', attendees: '["Asta Ros, Ria", "Birk Lund, G7"]' }, `${text}\n`),
  });
  expect(idsWithNames(folder)).toEqual([]);
});
