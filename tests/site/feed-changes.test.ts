/** Moved and cancelled meetings in feeds: each once, by itself, on the day when it was told. */
import { describe, expect, test } from 'vitest';
import { type Files, minutes } from '../support/content-folder.ts';
import { itemsOf, newsIn } from '../support/feed-items.ts';

const GROUP = '/grupper/gemensam-grupp/';
const PROJECT = '/projekt/klarsprak/';

const announcing = (date: string, ...next: string[]): string => minutes({ date, next: JSON.stringify(next) }, '');
const notice = (fields: Readonly<Record<string, string>>, text = ''): string =>
  minutes({ date: '2017-04-20', kind: 'kallelse', published: '2017-04-03', ...fields }, text);
const FEBRUARY = announcing('2017-02-13', '2017-04-20 13:30 Bryggan');

describe('a moved meeting', () => {
  const moving = (line: string): Files => ({
    'minutes/a.md': FEBRUARY,
    'minutes/b.md': announcing('2017-04-06', line),
  });
  const TITLE = 'Flyttat möte: Gemensam grupp från 20 till 19 april 2017';
  const news = (files: Files, options?: { folder?: string; today?: string }): string[] =>
    newsIn(files, options).filter((line) => line.includes('Flyttat'));

  test.for([
    ['2017-04-19 10:30 flyttat från 2017-04-20', TITLE],
    ['2017-05-02 flyttat från 2017-04-20', 'Flyttat möte: Gemensam grupp från 20 april till 2 maj 2017'],
    ['2018-01-08 flyttat från 2017-04-20', 'Flyttat möte: Gemensam grupp från 20 april 2017 till 8 januari 2018'],
  ])('is an item of the day when it was told: %s', ([line = '', title = '']) => {
    expect(news(moving(line))).toEqual([`2017-04-06 ${title}`]);
  });

  test.for(['/', GROUP])('is in the feed of %s', (folder) => {
    expect(news(moving('2017-04-19 flyttat från 2017-04-20'), { folder })).toEqual([`2017-04-06 ${TITLE}`]);
  });

  test('says when and where it is, and when it was to be', () => {
    const [, item] = itemsOf(moving('2017-04-19 10:30-12:00 flyttat från 2017-04-20'));
    expect(item?.summary).toBe(
      'Ny tid: onsdag 19 april 2017 kl. 10.30–12.00, Bryggan. Mötet var planerat till torsdag 20 april 2017.',
    );
  });

  test('leads to the page of its new day, with a notice and without', () => {
    const files = moving('2017-04-19 flyttat från 2017-04-20');
    for (const some of [files, { ...files, 'minutes/n.md': notice({ date: '2017-04-19' }) }]) {
      const { url } = itemsOf(some).find(({ title }) => title === TITLE) ?? {};
      expect(url).toBe('https://prov.example/protokoll/2017-04-19-gemensam-grupp/');
    }
  });

  test('keeps its item, with its GUID and its day, whatever comes after', () => {
    const files = moving('2017-04-19 flyttat från 2017-04-20');
    const itemIn = (some: Files, today?: string) => {
      const { id, date } = itemsOf(some, { today: today ?? '2017-04-10' }).find(({ title }) => title === TITLE) ?? {};
      return { id, date };
    };
    const first = itemIn(files);
    expect(first.id).toMatch(/^urn:uuid:/);
    const later: [Files, string?][] = [
      [{ ...files, 'minutes/n.md': notice({ date: '2017-04-19', moved_from: '2017-04-20', time: '18:00' }) }],
      [{ ...files, 'minutes/n.md': minutes({ date: '2017-04-19' }, '') }, '2017-06-30'],
      [{ ...files, 'minutes/n.md': minutes({ date: '2017-04-19', moved_from: '2017-04-20' }, '') }, '2017-06-30'],
      [{ ...files, 'minutes/early.md': announcing('2017-03-06', '2017-04-20 14:00 Kaféet') }],
      [{ ...files, 'minutes/late.md': announcing('2017-04-07', '2017-04-26 flyttat från 2017-04-19') }],
    ];
    for (const [some, today] of later) expect(itemIn(some, today)).toEqual(first);
  });

  test('told by its notice alone is told of when the minutes have come too, in a file of their own', () => {
    const alone = { 'minutes/n.md': notice({ date: '2017-04-19', moved_from: '2017-04-20' }) };
    expect(news(alone)).toEqual([`2017-04-03 ${TITLE}`]);
    const both = { ...alone, 'minutes/m.md': minutes({ date: '2017-04-19', moved_from: '2017-04-20' }, '') };
    expect(news(both, { today: '2017-06-30' })).toEqual(news(alone));
  });

  test('whose notice comes before the line with its old day is told of when that is there', () => {
    const files = { 'minutes/a.md': FEBRUARY, 'minutes/b.md': announcing('2017-03-06', '2017-04-19 13:30 Bryggan') };
    expect(news(files)).toEqual([]);
    expect(news({ ...files, 'minutes/n.md': notice({ date: '2017-04-19', moved_from: '2017-04-20' }) })).toEqual([
      `2017-04-03 ${TITLE}`,
    ]);
  });

  test('that moves again is one item more', () => {
    const files = {
      ...moving('2017-04-19 flyttat från 2017-04-20'),
      'minutes/c.md': announcing('2017-04-09', '2017-04-26 flyttat från 2017-04-19'),
    };
    expect(news(files)).toEqual([
      '2017-04-09 Flyttat möte: Gemensam grupp från 19 till 26 april 2017',
      `2017-04-06 ${TITLE}`,
    ]);
    const ids = itemsOf(files).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const told = { ...files, 'minutes/n.md': notice({ date: '2017-04-26', moved_from: '[2017-04-20, 2017-04-19]' }) };
    expect(news(told)).toEqual(news(files));
  });

  test('is told in the item of a notice that still has its old day', () => {
    const files = {
      ...moving('2017-04-19 flyttat från 2017-04-20'),
      'minutes/n.md': notice({ published: '2017-03-20' }),
    };
    const item = itemsOf(files).find(({ title }) => title.startsWith('Kallelse'));
    expect(item).toMatchObject({
      title: 'Kallelse: Gemensam grupp 20 april 2017',
      summary: 'Mötet är flyttat till 19 april 2017.',
    });
  });

  test('is no item when only the group’s own file says so, or the minutes of the meeting itself', () => {
    const group =
      '---\nname: Gemensam grupp\nmeetings:\n  - 2017-05-03 flyttat från 2017-05-04\n  - 2017-06-12 inställt\n---\n';
    expect(newsIn({ 'groups/gemensam-grupp.md': group })).toEqual([]);
    const held = minutes({ date: '2017-04-05', moved_from: '2017-04-06' }, '');
    expect(news({ 'minutes/m.md': held })).toEqual([]);
  });
});

describe('a cancelled meeting', () => {
  const CANCELLED = 'Inställt möte: Gemensam grupp 20 april 2017, för få kunde';
  const cancelling = {
    'minutes/a.md': FEBRUARY,
    'minutes/b.md': announcing('2017-04-06', '2017-04-20 inställt: för få kunde'),
  };

  test('is an item of the day when it was told, with the reason', () => {
    const [, item] = itemsOf(cancelling);
    expect(newsIn(cancelling)[1]).toBe(`2017-04-06 ${CANCELLED}`);
    expect(item?.summary).toBe(
      'Mötet är inställt: för få kunde. Det skulle ha hållits torsdag 20 april 2017 kl. 13.30, Bryggan.',
    );
  });

  test('is one also without a reason', () => {
    const files = { ...cancelling, 'minutes/b.md': announcing('2017-04-06', '2017-04-20 inställt') };
    expect(newsIn(files)[1]).toBe('2017-04-06 Inställt möte: Gemensam grupp 20 april 2017');
  });

  test('is one beside the notice, whose item says so', () => {
    const files = { ...cancelling, 'minutes/n.md': notice({ published: '2017-03-20' }, 'Välkomna.\n') };
    expect(newsIn(files).slice(0, 3)).toEqual([
      '2017-04-06 Gemensam grupp 6 april 2017',
      `2017-04-06 ${CANCELLED}`,
      '2017-03-20 Kallelse: Gemensam grupp 20 april 2017 kl. 13.30, Bryggan',
    ]);
    expect(itemsOf(files)[2]?.summary).toBe('Mötet är inställt: för få kunde.');
  });

  test('has no item of minutes, though there is a file of them', () => {
    const files = {
      'minutes/m.md': minutes({ date: '2017-03-13', cancelled: 'snöstorm' }, '## Klarspråk\n\nIngen kom.\n'),
    };
    expect(newsIn(files)).toEqual(['2017-03-13 Inställt möte: Gemensam grupp 13 mars 2017, snöstorm']);
    expect(newsIn(files, { folder: PROJECT })).toEqual(newsIn(files));
  });

  test('that is to be held after all is told of no more', () => {
    const files = { ...cancelling, 'minutes/c.md': announcing('2017-04-09', '2017-04-20 13:30 Bryggan') };
    expect(newsIn(files).filter((line) => line.includes('Inställt'))).toEqual([]);
  });
});
