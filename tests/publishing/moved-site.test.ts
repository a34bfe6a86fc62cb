/** A site that moves to another place takes its addresses along: `publish --published` says where they are. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { publishSite } from '../../src/publishing/publish-site.ts';
import { contentFolder, type Files, small, temporaryFolder } from '../support/content-folder.ts';
import { firstRecordOf, withoutFiles } from '../support/losses.ts';

const GARDEN = 'projects/tradgarden.md';
const before: Files = { ...small, [GARDEN]: '---\nname: Trädgården\n---\n' };
const today = '2017-06-30' as CalendarDate;

/** The place where the site was: a folder with the record of it. */
function oldPlace(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/addresses.json'), JSON.stringify(firstRecordOf(before)));
  return folder;
}

/** Publishes files into a place that is new, unless another is given. */
async function published(files: Files, options: { published?: string; to?: string }) {
  const to = options.to ?? join(temporaryFolder(), 'ny');
  const { built, release } = await publishSite({
    content: contentFolder(files),
    today,
    uncommitted: true,
    ...options,
    to,
  });
  return {
    to,
    isServed: release !== undefined,
    rules: built.problems.map(({ severity, rule }) => `${severity} ${rule}`),
  };
}

describe('the first time that it is published at the new place', () => {
  test('an address that was lost on the way is an error', async () => {
    const { isServed, rules } = await published(withoutFiles(before, GARDEN), { published: oldPlace() });
    expect(isServed).toBe(false);
    expect(new Set(rules)).toEqual(new Set(['error lost-address']));
  });

  test('nothing is lost where it was, and nothing is said', async () => {
    expect(await published(before, { published: oldPlace() })).toMatchObject({ isServed: true, rules: [] });
  });

  test('nothing found at the old place is an error: it may be another place than was meant', async () => {
    const { isServed, rules } = await published(before, { published: temporaryFolder() });
    expect([isServed, rules]).toEqual([false, ['error nothing-published']]);
  });
});

test('what has been published at the new place since counts, and not the old one', async () => {
  const { to } = await published(before, {});
  const { rules } = await published(before, { to, published: join(to, 'saknas') });
  expect(rules).toEqual([]);
});
