/** What is an error with `--strict` and a warning without: each rule of the table, and a site with far fewer pages. */
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { comparePublished } from '../../src/site/published/compare-published.ts';
import { strictWarnings } from '../../src/site/strict-warnings.ts';
import { contentFolder, type Files, minutes, small } from '../support/content-folder.ts';
import { firstRecordOf, withoutFiles } from '../support/losses.ts';
import { once } from '../support/once.ts';
import { exif, jpeg } from '../support/pictures.ts';

const inMinutes = (text: string, fields: Readonly<Record<string, string>> = {}): Files => ({
  'minutes/m.md': minutes({ date: '2017-02-13', ...fields }, `${text}\n`),
});
const HIDDEN = '- name: Gun Alm\n  show: hidden\n';
const COMING = inMinutes('Text.', { next: '[2017-07-20 13:30 Bryggan]' });

/** Content with a warning of each rule, beside the small archive. */
const CASES: Readonly<Record<string, Files>> = {
  'personal-email': inMinutes('Skriv till ida.holm@prov.example.'),
  'personal-phone': inMinutes('Ring 070-123 45 67.'),
  'personal-home': inMinutes('Hon bor på Björkvägen 4.'),
  'picture-with-place': { 'attachments/a.jpg': jpeg(exif()), ...inMinutes('![Köket](../attachments/a.jpg)') },
  'document-with-author': {
    'attachments/a.pdf': Buffer.from('%PDF-1.7\n1 0 obj << /Author (Ida Holm) >> endobj\n'),
    ...inMinutes('[Karta](../attachments/a.pdf)'),
  },
  'part-of-hidden-name': { 'people.yaml': HIDDEN, ...inMinutes('Gun Alm kom. Gun sa hej.') },
  'hides-nobody': { 'people.yaml': HIDDEN.replace('Alm', 'Ahlm'), ...inMinutes('Gun Alm kom.') },
  'attendance-in-sentence': inMinutes('Närvarande var Bo Ek och Ida Ros.', { attendees: '[Bo Ek]' }),
  'members-without-attendance': inMinutes('Suppleanter (2): Kurt Frisk, Gun Alm\n\n## Köket\n\nVi åt.'),
  'shown-comment': inMinutes('%% fråga Bo %%'),
  'hides-nothing': inMinutes('Text.\n\n<!-- hemligt -->'),
  'move-in-text': { ...COMING, 'minutes/n.md': minutes({ date: '2017-06-26' }, 'Mötet den 20 juli ställs in.\n') },
  'notice-of-moved': {
    ...COMING,
    'minutes/k.md': minutes({ date: '2017-07-20', kind: 'kallelse', published: '2017-06-20' }, ''),
    'minutes/n.md': minutes({ date: '2017-06-26', next: '["2017-07-19 10:30, flyttat från 2017-07-20"]' }, ''),
  },
};

/** The rules of a folder's problems by their severities. */
async function rulesOf(files: Files, options: Parameters<typeof comparePublished>[2]) {
  const loaded = loadArchive(contentFolder(files), '2017-06-30' as CalendarDate);
  const { problems } = await comparePublished(loaded, '', options);
  return problems.map(({ severity, rule }) => `${severity} ${rule}`);
}

describe('with --strict', () => {
  test('each rule of the table has a case here, or is about what is lost', () => {
    const lost = ['lost-address', 'lost-anchor', 'lost-guid'];
    expect(Object.keys(strictWarnings).toSorted()).toEqual([...Object.keys(CASES), ...lost].toSorted());
  });

  test.for(Object.entries(CASES))('%s is an error, and a warning without', async ([rule, files]) => {
    const all = { ...small, ...files };
    expect(await rulesOf(all, { before: { missing: '' } })).toContain(`warning ${rule}`);
    expect(await rulesOf(all, { before: { missing: '' }, strict: true })).toContain(`error ${rule}`);
  });

  test('another warning stays one', async () => {
    const files = { ...small, ...inMinutes('Text {RUBRIK}.') };
    expect(await rulesOf(files, { before: { missing: '' }, strict: true })).toEqual(['warning template-text']);
  });

  test('what is about to be published loses nothing either, and its warnings stay warnings', async () => {
    const before = { record: firstRecordOf(small) };
    const files = withoutFiles({ ...small, ...inMinutes('Ring 070-123 45 67.') }, 'projects/klarsprak.md');
    const found = await rulesOf(files, { before, lossIsError: true });
    expect(found).toContain('error lost-address');
    expect(found).toContain('warning personal-phone');
  });
});

describe('a site with fewer pages', () => {
  const many: Files = Object.fromEntries(
    Array.from({ length: 60 }, (_, nth) => [`pages/sida-${nth}.md`, `---\ntitle: Sida ${nth}\n---\n\nText.\n`]),
  );
  const published = once(() => ({ record: firstRecordOf({ ...small, ...many }) }));
  const pages = (): number => published().record.addresses.filter((address) => address.endsWith('/')).length;
  const some = (count: number): Files => ({ ...small, ...Object.fromEntries(Object.entries(many).slice(0, count)) });
  /** The most pages that may go. */
  const most = (): number => Math.floor(pages() / 5);

  test('by at most a fifth may be published when what is lost is let go', async () => {
    expect(await rulesOf(some(60 - most()), { before: published(), strict: true, letGo: true })).toEqual([]);
  });

  test('by more may not, whatever is let go, and the message says what to do', async () => {
    const files = some(60 - most() - 1);
    const options = { before: published(), lossIsError: true, letGo: true };
    expect(await rulesOf(files, options)).toEqual(['error fewer-pages']);
    expect(await rulesOf(files, { ...options, allowShrink: true })).toEqual([]);
    const { problems } = await comparePublished(
      loadArchive(contentFolder(files), '2017-06-30' as CalendarDate),
      '',
      options,
    );
    expect(problems[0]?.message).toBe(
      `Webbplatsen skulle få ${pages() - most() - 1} sidor i stället för ${pages()} – högst en femtedel färre väntades – kontrollera att rätt mapp är vald och att hela arkivet är hämtat. Är det meningen, lägg till --allow-shrink.`,
    );
  });

  test('without --strict is built', async () => {
    expect(await rulesOf(some(1), { before: published(), letGo: true })).toEqual([]);
  });

  test('of which many only lead on has fewer pages', async () => {
    const formerly = Array.from({ length: 30 }, (_, nth) => `sida-${nth}`).join(', ');
    const rest = Object.fromEntries(Object.entries(many).slice(30));
    const files = { ...small, ...rest, 'pages/alla.md': `---\ntitle: Alla\nformerly: [${formerly}]\n---\n\nText.\n` };
    expect(await rulesOf(files, { before: published(), strict: true, letGo: true })).toEqual(['error fewer-pages']);
  });
});
