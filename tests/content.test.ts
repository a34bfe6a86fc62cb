/** Every real file of the example archive, and of the archive beside the repository where it exists. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../src/domain/dates.ts';
import { formatProblem } from '../src/domain/problem.ts';
import { loadArchive } from '../src/site/load-archive.ts';

describe('the example archive', () => {
  const { archive, problems } = loadArchive('content', '2017-06-30' as CalendarDate);

  test('has no problem, not even a warning', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  test('has at least 14 meetings of two groups, 10 projects and 12 organisations', () => {
    expect(archive?.meetings.length).toBeGreaterThanOrEqual(14);
    expect(archive?.groups).toHaveLength(2);
    expect(archive?.projects.length).toBeGreaterThanOrEqual(10);
    expect(archive?.organisations.length).toBeGreaterThanOrEqual(12);
  });

  test('has links between its meetings, a table and an attachment', () => {
    const sections = archive?.meetings.flatMap((meeting) => meeting.sections) ?? [];
    expect(
      archive?.meetings.flatMap(({ links }) => links).filter((path) => path.startsWith('/protokoll/')).length,
    ).toBeGreaterThanOrEqual(5);
    expect(sections.filter(({ html }) => html.includes('<table')).length).toBeGreaterThanOrEqual(1);
    expect(archive?.attachments.length).toBeGreaterThanOrEqual(1);
  });
});

describe.runIf(existsSync('../shared/archive'))('the archive beside the repository (needs ../shared/archive)', () => {
  test('has no error', () => {
    const { problems } = loadArchive('../shared/archive', '2017-04-10' as CalendarDate);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
