/** The text of minutes as a page sets it: Swedish typography, and abbreviations explained where they are first used. */
import type { GlossaryEntry } from '../content/glossary.ts';
import { escapeText, type Html } from '../domain/fragment.ts';
import { escapePattern } from '../domain/pattern.ts';
import type { Typography } from '../swedish/typography.ts';

/** Typesets the HTML of a page, a text at a time in the order of the page. */
export type Typesetter = (html: Html) => Html;

/** Elements whose text is code; tags, in whose attributes anything may stand between quotation marks; text. */
const PIECES = /<(code|pre|kbd|samp)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|[^">])*>|[^<]+/g;

/** Stand around an explanation until the text is set; no author can write them. */
const [OPEN, CLOSE] = ['\u0004', '\u0005'];
const EXPLANATION = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g');

/** A function that makes a typesetter for each page, since each page explains an abbreviation where it first has it. */
export function typesetterOf(glossary: readonly GlossaryEntry[], typography: Typography): () => Typesetter {
  const explanations = new Map(glossary.map(({ abbreviation, explanation }) => [abbreviation, explanation]));
  const names = glossary.map(({ abbreviation }) => escapePattern(abbreviation));
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${names.join('|')})(?![\p{L}\p{N}])`, 'gu');
  return () => {
    const waiting = new Map(explanations);
    const explain = (text: string): string =>
      waiting.size === 0 ? text : text.replace(pattern, (abbreviation) => explained(abbreviation, text, waiting));
    return (html) => set(html, (text) => typography.set(explain(text)));
  };
}

/** An abbreviation at its first use on a page, with what it stands for unless the text says so itself. */
function explained(abbreviation: string, text: string, waiting: Map<string, string>): string {
  const explanation = waiting.get(abbreviation);
  waiting.delete(abbreviation);
  if (!explanation || text.toLowerCase().includes(explanation.toLowerCase())) return abbreviation;
  return `${abbreviation}${OPEN}${explanation}${CLOSE}`;
}

/** Sets the text between the tags; an explanation within a link is put after the link. */
function set(html: Html, setText: (text: string) => string): Html {
  let isLink = false;
  let afterLink = '';
  return html.replace(PIECES, (piece) => {
    if (piece.startsWith('<a ')) isLink = true;
    if (piece === '</a>') {
      const explanations = afterLink;
      [isLink, afterLink] = [false, ''];
      return piece + explanations;
    }
    if (piece.startsWith('<')) return piece;
    const text = setText(piece);
    if (!text.includes(OPEN)) return text;
    if (!isLink) return text.replace(EXPLANATION, (_, explanation: string) => inPage(explanation));
    afterLink += [...text.matchAll(EXPLANATION)].map(([, explanation = '']) => inPage(explanation)).join('');
    return text.replace(EXPLANATION, '');
  }) as Html;
}

function inPage(explanation: string): string {
  return `<span class="explained"> (${escapeText(explanation)})</span>`;
}
