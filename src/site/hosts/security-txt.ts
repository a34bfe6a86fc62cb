/** `security.txt` (RFC 9116): whom to tell of a fault in the site's security. */
import type { SiteFields } from '../../content/schema.ts';
import { technicalFiles } from '../../domain/addresses.ts';

/** The file of a site; undefined when site.yaml names no contact. The contact is valid to the end of its last day, in UTC. */
export function securityTxt({ security, url }: Pick<SiteFields, 'security' | 'url'>): string | undefined {
  if (!security) return undefined;
  const site = new URL(url);
  const canonical = site.origin + site.pathname.replace(/\/+$/, '') + technicalFiles.securityTxt;
  return [
    `Contact: ${security.contact}`,
    `Expires: ${security.expires}T23:59:59Z`,
    'Preferred-Languages: sv, en',
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
}
