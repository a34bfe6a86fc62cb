/** `.htaccess` for Apache 2.4, whose directives need no more than `AllowOverride FileInfo`. */
import { folders } from '../../domain/addresses.ts';
import { NAMED_TYPES, TYPES, withCharset } from './content-types.ts';
import { CACHE, EVERYWHERE, HASHED } from './headers.ts';
import { FOR_HOSTS_PATTERN, type Hosting } from './hosting.ts';
import { encodePath, literally } from './site-path.ts';

/** The folders without pages, which a host might list. */
const UNLISTED = [...Object.values(folders), '/data/', '/.well-known/']
  .map((path) => literally(path.slice(1)))
  .join('|');

export function apacheFile({ moved, gone, at }: Hosting): string {
  const path = literally(at.decoded);
  const redirects = moved.map(({ from, to }) => {
    const present = at.decoded + to.slice(1);
    return `RedirectMatch 301 ${quoted(`^${path}${literally(from.slice(1))}$`)} ${quoted(replacement(present))}`;
  });
  const erased = gone.map((page) => `RedirectMatch 410 ${quoted(`^${path}${literally(page.slice(1, -1))}/?$`)}\n`);
  const headers = Object.entries(EVERYWHERE).map(([name, value]) => `  Header always set ${name} ${quoted(value)}`);
  return `# För Apache 2.4, som läser filen där den ligger. Servern behöver ha «AllowOverride FileInfo» för mappen, och modulen headers.

ErrorDocument 403 ${quoted(`${at.encoded}404.html`)}
ErrorDocument 404 ${quoted(`${at.encoded}404.html`)}

${erasedDocument(gone, at.encoded)}${erased.join('')}
# Det som bara är till för servern, och mappar utan sidor.
RedirectMatch 404 ${quoted(`^${path}${FOR_HOSTS_PATTERN}`)}
RedirectMatch 404 ${quoted(`^${path}(?:${UNLISTED})(?:.*/)?$`)}

# Gamla adresser och de som gäller nu.
${redirects.map((line) => `${line}\n`).join('')}
# Vad filerna är.
${Object.entries(TYPES)
  .map(([ending, type]) => `AddType ${quoted(withCharset(type))} .${ending}\n`)
  .join('')}${Object.entries(NAMED_TYPES)
  .map(([name, type]) => `<Files ${quoted(name)}>\n  ForceType ${quoted(withCharset(type))}\n</Files>\n`)
  .join('')}
# Det som skickas med varje fil. Filer med namn efter sitt innehåll ändras aldrig.
<IfModule mod_headers.c>
${headers.join('\n')}
  Header always set Cache-Control ${quoted(CACHE.other)}
  <IfModule mod_setenvif.c>
    SetEnvIf Request_URI ${quoted(`^${path}${HASHED}`)} oppnasoc_hashed
    Header always set Cache-Control ${quoted(CACHE.hashed)} env=oppnasoc_hashed
  </IfModule>
</IfModule>
`;
}

/** What Apache answers at addresses of what has been erased: the page of any of them, since all are alike. */
function erasedDocument([first]: readonly string[], site: string): string {
  if (first === undefined) return '';
  return `# Det som är borttaget.\nErrorDocument 410 ${quoted(`${site}${encodePath(first.slice(1))}index.html`)}\n`;
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** A path as what a regular expression is replaced by. */
function replacement(path: string): string {
  return path.replace(/[\\$&]/g, '\\$&');
}
