/** Views → pages, feeds and documents, printed by Eleventy in memory. */
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import type UserConfig from '@11ty/eleventy/UserConfig';
import { comparePlain } from '../domain/collation.ts';
import type { SiteViews } from '../views/site.ts';
import type { SiteFile } from './site-file.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What Eleventy says of a page that it printed without writing it. */
interface Printed {
  outputPath: string | false;
  content: string;
}

/** Every file that a template makes, in the order of their paths. */
export async function printPages(views: SiteViews): Promise<SiteFile[]> {
  const eleventy = new Eleventy('templates', '_site', {
    configPath: '.eleventy.ts',
    quietMode: true,
    config: (config: UserConfig) => config.addGlobalData('views', () => views),
  });
  eleventy.disableLogger();
  // Its own types say that it returns something else.
  const printed = (await inFolder(root, () => eleventy.toJSON())) as unknown as Printed[];
  return printed
    .flatMap(({ outputPath, content }) =>
      outputPath ? [{ path: outputPath.replace(/^(\.\/)?_site\//, ''), content }] : [],
    )
    .sort((a, b) => comparePlain(a.path, b.path));
}

/** Eleventy finds its templates from the working folder; whoever calls may stand anywhere. */
async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}
