/** Views → pages, feeds and documents, printed by Eleventy in memory. */
import { fileURLToPath } from 'node:url';
import type UserConfig from '@11ty/eleventy/UserConfig';
import type { SiteViews } from '../views/site.ts';
import type { TakeFiles } from './site-file.ts';
import { tsxTemplates } from './tsx-templates.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Prints every file that a template makes and hands each on as soon as it is printed: all at once they are large. */
export async function printPages(views: SiteViews, take: TakeFiles): Promise<void> {
  // Loaded here, where Pagefind has work meanwhile; a build that ends with errors never needs it.
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
