/** How a template becomes pages: one for each view of its kind, written to the file that the view names. */
import type { Pages, SiteViews } from '../src/views/site.ts';

/** What Eleventy gives a template. */
export interface TemplateData<View> {
  view: View;
  views: SiteViews;
}

/** The data of a template that prints each page of a kind. */
export function onePageFor(kind: keyof Pages) {
  return {
    pagination: { data: `views.pages.${kind}`, size: 1, alias: 'view' },
    permalink: ({ view }: TemplateData<{ shell: { file: string } }>) => view.shell.file,
  };
}
