/** Views → pages, feeds and documents, printed in memory by Eleventy. */
import { fileURLToPath } from 'node:url';
import type UserConfig from '@11ty/eleventy/UserConfig';
import type { SiteViews } from '../views/site.ts';
import type { TakeFiles } from './site-file.ts';

/** A folder of ours without templates: Eleventy reads its input folder, whatever else it is given. */
const NO_TEMPLATES = fileURLToPath(new URL('.', import.meta.url));

/** Prints all templates and passes each file to `take` when it is printed, since all of them together are large. Rejects when a template throws. */
export async function printPages(views: SiteViews, take: TakeFiles): Promise<void> {
  // Imported here, while Pagefind is working; a build that ends with errors never needs them.
  const { default: Eleventy } = await import('@11ty/eleventy');
  const { configure } = await import('../../.eleventy.ts');
  const eleventy = new Eleventy('.', undefined, {
    quietMode: true,
    config: (config: UserConfig) => configure(config, { views, take: (path, content) => take([{ path, content }]) }),
  });
  eleventy.disableLogger();
  await inFolder(NO_TEMPLATES, () => eleventy.toJSON());
}

/** Runs work with another working folder, since Eleventy resolves its input folder against the working folder. */
async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}
