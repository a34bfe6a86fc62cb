/** Attendance and days in front matter, in shapes that are no list of names. */
import { describe, expect, test } from 'vitest';
import { readCase } from '../cases/read-case.ts';

const read = (front: string) => readCase({ front: `date: 2017-03-07\ngroup: Styrelsen\n${front}` });
const people = (front: string): string[] =>
  (read(front).record?.people ?? []).map(({ name = '–', organisations }) => [name, ...organisations].join(', '));

describe('attendance in front matter', () => {
  test('a text after | has a person on each line, and «ingen» is nobody', () => {
    const front = 'attendees: |\n  Eva Sund\n  - Per Nord, Ria\nabsent: ingen';
    expect(people(front)).toEqual(['Eva Sund', 'Per Nord, ria']);
    expect(read(front).problems).toEqual([]);
  });

  test('a dash or a slash before a registered organisation is a comma', () => {
    expect(people('attendees:\n  - Eva Sund – Ria\n  - Per Nord / Kaféet')).toEqual([
      'Eva Sund, ria',
      'Per Nord, kafeet',
    ]);
  });

  test('what is counted as a person and is no name is told of', () => {
    const { problems } = read('attendees: [Eva Sund, ordförande, Per Nord – Okänt AB, 3 gäster, m.fl., en anhörig]');
    expect(problems.map((problem) => /”(.*?)” är inget namn/.exec(problem)?.[1])).toEqual([
      'ordförande',
      'Per Nord – Okänt AB',
      '3 gäster',
      'm.fl.',
    ]);
  });
});

describe('days in front matter', () => {
  test('may be in words without a weekday', () => {
    const { record, problems } = read('published: 10 mars 2017\nnext: 3 maj 2017 kl 18 i Köket');
    expect(problems).toEqual([]);
    expect(record?.published).toBe('2017-03-10');
    expect(record?.announced).toMatchObject([{ date: '2017-05-03', time: { start: '18:00' }, venue: 'Köket' }]);
  });

  test('two coming meetings in one value are told of', () => {
    expect(read('next: 2017-04-04, 2017-05-02').problems).toEqual([expect.stringContaining('inget kommande möte')]);
  });
});
