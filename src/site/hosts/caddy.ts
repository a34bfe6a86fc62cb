/** The snippet for Caddy 2, which a site block imports. */
import { technicalFiles } from '../../domain/addresses.ts';
import { NAMED_TYPES, OTHER_TYPE, TYPES, withCharset } from './content-types.ts';
import { CACHE, EVERYWHERE, HASHED } from './headers.ts';
import { FOR_HOSTS, type Hosting } from './hosting.ts';
import { encodePath, literally } from './site-path.ts';

/** The site's path is matched decoded, and taken away first: all that follows is about paths from the root of the site. */
export function caddyFile({ moved, gone, at }: Hosting): string {
  const redirects = moved.map(({ from, to }) => [from, at.encoded + encodePath(to.slice(1))] as const);
  const types = [
    ...Object.entries(NAMED_TYPES).map(([name, type]) => [`~/${literally(name)}$`, withCharset(type)] as const),
    ...Object.entries(TYPES).map(([ending, type]) => [`~${literally(`.${ending}`)}$`, withCharset(type)] as const),
    ['~/$', withCharset('text/html')] as const,
  ];
  const inSite = quoted(`^${literally(at.decoded)}`);
  return `# För Caddy 2. I webbplatsens block skriver du var mappen ligger, och tar in den här filen:
#   root * /srv/arkiv/current
#   import /srv/arkiv/current${technicalFiles.caddy}
# Den läses när Caddy startar och vid «caddy reload»; till dess leder en ny gammal adress vidare med sin egen sida.

${withoutSlash(at)}@oppnasoc path_regexp ${inSite}
handle @oppnasoc {
	route {
		uri path_regexp ${quoted(leading(at))} /
		# Gamla adresser och de som gäller nu.
		map {path} {oppnasoc_moved} {
${mapLines(redirects)}
			default ""
		}
		@oppnasoc_moved expression \`{oppnasoc_moved} != "" && {query} == ""\`
		@oppnasoc_moved_query expression \`{oppnasoc_moved} != "" && {query} != ""\`
		redir @oppnasoc_moved {oppnasoc_moved} 301
		redir @oppnasoc_moved_query {oppnasoc_moved}?{query} 301
		# Vad filerna är. Filer med namn efter sitt innehåll ändras aldrig.
		map {path} {oppnasoc_type} {
${mapLines(types)}
			default ${OTHER_TYPE}
		}
		map {path} {oppnasoc_cache} {
${mapLines([[`~^/${HASHED}`, CACHE.hashed]])}
			default "${CACHE.other}"
		}
		header {
${headerLines('{oppnasoc_type}', '{oppnasoc_cache}')}
		}
${goneBlock(gone)}		# Det som bara är till för servern visas inte.
		file_server {
			hide ${FOR_HOSTS.join(' ')}
		}
	}
}

handle_errors {
	@oppnasoc_missing {
		path_regexp ${inSite}
		expression \`{http.error.status_code} == 404\`
	}
	handle @oppnasoc_missing {
		rewrite * /404.html
		header {
${headerLines(`"${withCharset('text/html')}"`, `"${CACHE.other}"`)}
		}
		file_server
	}
}
`;
}

/** As many parts of a path as the site's path has: what they are has been matched, and here they are still encoded in whichever way the client did it. */
function leading({ decoded }: Hosting['at']): string {
  return `^${decoded.replace(/[^/]+/g, '[^/]+')}`;
}

/** What has been erased: the file server sends its page with another status. */
function goneBlock(gone: readonly string[]): string {
  if (gone.length === 0) return '';
  const pattern = gone.map((page) => `^${literally(page.slice(0, -1))}/?$`).join('|');
  return `		# Det som är borttaget.
		@oppnasoc_gone path_regexp ${quoted(pattern)}
		handle @oppnasoc_gone {
			rewrite * ${encodePath(gone[0] ?? '')}index.html
			file_server {
				status 410
			}
		}
`;
}

function withoutSlash({ decoded, encoded }: Hosting['at']): string {
  if (decoded === '/') return '';
  return `@oppnasoc_bare path_regexp ${quoted(`^${literally(decoded.slice(0, -1))}$`)}
redir @oppnasoc_bare ${encoded} 301
`;
}

function mapLines(rows: readonly (readonly [from: string, to: string])[]): string {
  return rows.map(([from, to]) => `\t\t\t${quoted(from)} ${quoted(to)}`).join('\n');
}

function headerLines(type: string, cache: string): string {
  return [
    ...Object.entries(EVERYWHERE).map(([name, value]) => `\t\t\t${name} ${quoted(value)}`),
    `\t\t\tContent-Type ${type}`,
    `\t\t\tCache-Control ${cache}`,
  ].join('\n');
}

/** In quotation marks Caddy takes a backslash for itself unless such a mark follows. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
