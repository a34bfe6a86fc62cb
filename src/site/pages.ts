/** Views → pages, feeds and documents, printed in memory by Eleventy. */
import { fileURLToPath } from 'node:url';
import type UserConfig from '@11ty/eleventy/UserConfig';
import type { SiteViews } from '../views/site.ts';
import type { TakeFiles } from './site-file.ts';
import { tsxTemplates } from './tsx-templates.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Prints all templates and passes each file to `take` when it is printed, since all of them together are large. Rejects when a template throws. */
export async function printPages(views: SiteViews, take: TakeFiles): Promise<void> {
  // Imported here, while Pagefind is working; a build that ends with errors never needs it.
  const { default: Eleventy } = await import('@11ty/eleventy');
  const eleventy = new Eleventy('templates', '_site', {
    configPath: '.eleventy.ts',
    quietMode: true,
    config(config: UserConfig) {
      config.addGlobalData('views', () => views);
      config.addPlugin(tsxTemplates, { take });
    },
  });
  eleventy.disableLogger();
  await inFolder(root, () => eleventy.toJSON());
}

/** Runs work with another working folder, since Eleventy resolves its templates against the working folder. */
async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}
