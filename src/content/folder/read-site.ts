/** site.yaml → the fields of the site, or problems. */
import { error, type Location, type Problem } from '../../domain/problem.ts';
import { readRecord } from '../record.ts';
import { type SiteFields, siteSchema } from '../schema.ts';
import type { SourceFile } from '../source-text.ts';
import { readYaml } from '../yaml.ts';

/** Replaces an unreadable site.yaml, so that the problems of other files are reported in the same run. */
export const UNREAD_SITE: SiteFields = {
  title: '',
  url: 'https://example.org/',
  language: 'sv',
  timezone: 'Europe/Stockholm',
  times: '13.30',
};

/** The site of a content folder, absent only with an error, and where it says how long its security contact is valid. */
export interface ReadSite {
  site?: SiteFields;
  securityExpires?: Location;
  problems: Problem[];
}

/** Reads the site of a content folder, whose path is as shown to authors. */
export function readSite(root: string, file: SourceFile | undefined): ReadSite {
  if (!file) {
    return {
      problems: [
        error(
          { file: `${root}/site.yaml`, line: 1, column: 1 },
          'no-site',
          'Filen site.yaml saknas – webbplatsens namn och adress väntades där – skapa filen med raderna ”title: …” och ”url: https://…”.',
        ),
      ],
    };
  }
  const { located, problems } = readYaml(file.path, file.text);
  if (!located) return { problems };
  const { record, problems: wrong, located: values } = readRecord(siteSchema, located);
  return {
    ...(record && { site: record }),
    ...(record?.security && { securityExpires: values.locationOf(['security', 'expires']) }),
    problems: [...problems, ...wrong],
  };
}
