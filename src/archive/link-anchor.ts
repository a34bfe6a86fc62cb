/** The part of a link after «#»: an anchor of the page that it leads to, or a problem. */
import { isOutcomeAnchor, kindOfAnchor } from '../domain/outcome.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import { warning } from '../domain/problem.ts';
import type { Link } from '../markdown/body.ts';
import { idWords, tellingSlugs } from '../swedish/id-words.ts';
import { brokenLink, type ResolvedLink } from './link-problem.ts';

/** The path of a link to a page with some anchors, or a problem. */
export function withAnchor(path: string, anchors: ReadonlySet<string>, { anchor, location }: Link): ResolvedLink {
  if (anchor === '') return { path };
  const whole = `${path}#${anchor}`;
  if (anchors.has(anchor)) return { path: whole };
  const short = withoutSmallWords(anchor);
  if (short !== undefined && anchors.has(short)) return { path: `${path}#${short}` };
  if (anchor.startsWith('_')) {
    const message = `Platsen ”#${anchor}” hör till sidans ram och kan försvinna utan att någon märker det – en rubrik eller ett stycke i texten väntades – länka till sidan, eller till en rubrik på den.`;
    return { path: whole, problem: warning(location, 'frame-anchor', message) };
  }
  return brokenLink(location, `Platsen ”#${anchor}” finns inte på sidan`, anchor, anchors);
}

/** The anchor that an outcome gets of the same words, «beslut-koper-jord» for «beslut-vi-koper-jord»; undefined for other anchors. */
function withoutSmallWords(anchor: string): string | undefined {
  if (!isOutcomeAnchor(anchor)) return undefined;
  const { anchor: prefix } = kinds[kindOfAnchor(anchor)];
  const words = anchor.slice(prefix.length).replaceAll('-', ' ');
  return [prefix, ...tellingSlugs(idWords(words)).slugs].join('-');
}
