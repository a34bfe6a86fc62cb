/** The archives of which pictures are made: the example, the one beside the repository, a generated one. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCalendarDate } from '../../src/domain/dates.ts';
import { build } from '../../src/site/build.ts';
import { reportBuild } from '../../src/site/reports/text-report.ts';
import { THIRTY_YEARS_TODAY, writeThirtyYears } from '../thirty-years/archive.ts';

/** An archive: the folder of its content, written into `scratch` where it is generated, and the day of its pictures. */
interface Pictured {
  content(scratch: string): string;
  today: string;
}

const SHARED = '../shared/archive';

/** The archives by name; the one beside the repository only where it is. */
export const archives: Readonly<Record<string, Pictured>> = {
  example: { content: () => 'content', today: '2017-06-30' },
  ...(existsSync(SHARED) && { shared: { content: () => SHARED, today: '2017-06-30' } }),
  thirty: {
    content(scratch) {
      const folder = join(scratch, 'content');
      writeThirtyYears(folder);
      return folder;
    },
    today: THIRTY_YEARS_TODAY,
  },
};

/** Builds an archive for the length of some work. Rejects with the problems when it has errors. */
export async function withArchive(
  { content, today }: Pictured,
  work: (site: { folder: string; pathPrefix: string }) => Promise<void>,
): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'pictures-'));
  const folder = join(scratch, 'site');
  try {
    const result = await build({ content: content(scratch), output: folder, today: parseCalendarDate(today) });
    if (!result.published) throw new Error(reportBuild(result, folder));
    await work({ folder, pathPrefix: result.pathPrefix });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
