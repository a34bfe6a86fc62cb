/** The snippet for nginx, which a `server` includes. */
import { technicalFiles } from '../../domain/addresses.ts';
import { isText, NAMED_TYPES, OTHER_TYPE, TYPES } from './content-types.ts';
import { CACHE, EVERYWHERE, HASHED, type Headers } from './headers.ts';
import { FOR_HOSTS_PATTERN, type Hosting } from './hosting.ts';
import { encodePath, literally } from './site-path.ts';

/** nginx sends the headers of the innermost block that has any, so each block has all. */
export function nginxFile({ moved, gone, at }: Hosting): string {
  const path = literally(at.decoded);
  const redirects = moved.map(({ from, to }) => {
    const present = at.encoded + encodePath(to.slice(1));
    return `location = ${quoted(at.decoded + from.slice(1))} { return 301 ${present}$is_args$args; }`;
  });
  const erased = gone.flatMap((page) => {
    const [bare, file] = [at.decoded + page.slice(1, -1), `${at.encoded}${encodePath(page.slice(1))}index.html`];
    return [bare, `${bare}/`].map((each) => `location = ${quoted(each)} { error_page 410 ${file}; return 410; }\n`);
  });
  const withoutSlash =
    at.decoded === '/'
      ? ''
      : `location = ${quoted(at.decoded.slice(0, -1))} { return 301 ${at.encoded}$is_args$args; }\n`;
  return `# För nginx. I webbplatsens «server» skriver du var mappen ligger, och tar in den här filen:
#   set $oppnasoc /srv/arkiv/current;
#   include /srv/arkiv/current${technicalFiles.nginx};
# Den läses när nginx startar och vid «nginx -s reload»; till dess leder en ny gammal adress vidare med sin egen sida.

# Gamla adresser och de som gäller nu.
${redirects.map((line) => `${line}\n`).join('')}${erased.length > 0 ? `# Det som är borttaget.\n${erased.join('')}` : ''}${withoutSlash}
location ^~ ${quoted(at.decoded)} {
  alias $oppnasoc/;
  index index.html;
  absolute_redirect off;
  charset utf-8;
  charset_types ${textTypes().join(' ')};
  default_type ${OTHER_TYPE};
  types {
${typeLines().join('\n')}
  }
  error_page 403 404 =404 @oppnasoc_missing;
${headerLines(CACHE.other, '  ')}

  # Filer med namn efter sitt innehåll ändras aldrig.
  location ~ ${quoted(`^${path}${HASHED}`)} {
${headerLines(CACHE.hashed, '    ')}
  }
${Object.entries(NAMED_TYPES)
  .map(([name, type]) => `  location ~ ${quoted(`/${literally(name)}$`)} { types { } default_type ${type}; }`)
  .join('\n')}
  # Det som bara är till för servern.
  location ~ ${quoted(`^${path}${FOR_HOSTS_PATTERN}`)} { return 404; }
}

location @oppnasoc_missing {
  root $oppnasoc;
  charset utf-8;
  types { text/html html; }
  try_files /404.html =404;
${headerLines(CACHE.other, '  ')}
}
`;
}

function headerLines(cache: string, indent: string): string {
  const headers: Headers = { ...EVERYWHERE, 'Cache-Control': cache };
  return Object.entries(headers)
    .map(([name, value]) => `${indent}add_header ${name} ${quoted(value)} always;`)
    .join('\n');
}

/** The endings of each type. */
function typeLines(): string[] {
  const types = [...new Set(Object.values(TYPES))];
  const endingsOf = (type: string) => Object.keys(TYPES).filter((ending) => TYPES[ending] === type);
  return types.map((type) => `    ${type} ${endingsOf(type).join(' ')};`);
}

/** The types with a charset; nginx adds that of HTML by itself, and refuses to be told of it twice. */
function textTypes(): string[] {
  const all = [...Object.values(TYPES), ...Object.values(NAMED_TYPES)];
  return [...new Set(all.filter((type) => isText(type) && type !== 'text/html'))];
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
