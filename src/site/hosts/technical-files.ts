/** The Archive → the files by which hosts serve its site, and `security.txt`. They say nothing that the pages don't. */
import type { Archive } from '../../archive/archive.ts';
import { technicalFiles } from '../../domain/addresses.ts';
import { tombstonesOf } from '../erased/tombstones.ts';
import type { SiteFile } from '../site-file.ts';
import { apacheFile } from './apache.ts';
import { caddyFile } from './caddy.ts';
import type { Hosting } from './hosting.ts';
import { headersFile, redirectsFile } from './netlify.ts';
import { nginxFile } from './nginx.ts';
import { movedOf } from './redirects.ts';
import { securityTxt } from './security-txt.ts';
import { sitePathOf } from './site-path.ts';

/** The technical files of a site. */
export function technicalFilesOf(archive: Archive): SiteFile[] {
  const hosting: Hosting = { at: sitePathOf(archive.site.url), moved: movedOf(archive), gone: tombstonesOf(archive) };
  const security = securityTxt(archive.site);
  const texts: Partial<Record<keyof typeof technicalFiles, string>> = {
    redirects: redirectsFile(hosting),
    headers: headersFile(hosting),
    apache: apacheFile(hosting),
    // GitHub Pages leaves out what begins with «_» or «.» without it
    noJekyll: '',
    nginx: nginxFile(hosting),
    caddy: caddyFile(hosting),
    ...(security !== undefined && { securityTxt: security }),
  };
  return Object.entries(texts).map(([key, content]) => ({
    path: technicalFiles[key as keyof typeof technicalFiles].slice(1),
    content,
  }));
}
