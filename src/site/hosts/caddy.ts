/** The snippet for Caddy 2, which a site block imports. */
import { technicalFiles } from '../../domain/addresses.ts';
import { NAMED_TYPES, OTHER_TYPE, TYPES, withCharset } from './content-types.ts';
import { CACHE, EVERYWHERE, HASHED } from './headers.ts';
import { FOR_HOSTS, type Hosting } from './hosting.ts';
import { encodePath, literally } from './site-path.ts';

/** Within the block of the site's path, paths are those from the root of the site. */
export function caddyFile({ moved, at }: Hosting): string {
  const redirects = moved.map(({ from, to }) => [from, at.encoded + encodePath(to.slice(1))] as const);
  const types = [
    ...Object.entries(NAMED_TYPES).map(([name, type]) => [`~/${literally(name)}$`, withCharset(type)] as const),
    ...Object.entries(TYPES).map(([ending, type]) => [`~${literally(`.${ending}`)}$`, withCharset(type)] as const),
    ['~/$', withCharset('text/html')] as const,
  ];
  const withoutSlash = at.encoded === '/' ? '' : `redir ${at.encoded.slice(0, -1)} ${at.encoded} 301\n`;
  return `# För Caddy 2. I webbplatsens block tar du in filen och skriver var mappen ligger:
#   import /srv/arkiv/current${technicalFiles.caddy} /srv/arkiv/current
# Den läses när Caddy startar och vid «caddy reload»; till dess leder en ny gammal adress vidare med sin egen sida.

${withoutSlash}handle_path ${at.encoded}* {
	root * {args.0}
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
	# Det som bara är till för servern visas inte.
	file_server {
		hide ${FOR_HOSTS.join(' ')}
	}
}

handle_errors {
	@oppnasoc_missing {
		path ${at.encoded}*
		expression \`{http.error.status_code} == 404\`
	}
	handle @oppnasoc_missing {
		root * {args.0}
		rewrite * /404.html
		header {
${headerLines(`"${withCharset('text/html')}"`, `"${CACHE.other}"`)}
		}
		file_server
	}
}
`;
}

function mapLines(rows: readonly (readonly [from: string, to: string])[]): string {
  return rows.map(([from, to]) => `\t\t"${from}" "${to}"`).join('\n');
}

function headerLines(type: string, cache: string): string {
  return [
    ...Object.entries(EVERYWHERE).map(([name, value]) => `\t\t${name} "${value}"`),
    `\t\tContent-Type ${type}`,
    `\t\tCache-Control ${cache}`,
  ].join('\n');
}
