/** Typesets HTML for a page: Swedish typography, and an explanation of each abbreviation at its first use. */
import type { GlossaryEntry } from '../content/glossary.ts';
import { escapeText, type Html } from '../domain/fragment.ts';
import { escapePattern } from '../domain/pattern.ts';
import type { Typography } from '../swedish/typography.ts';

/** Typesets a text of a page; must be called in the order of the page, since only the first use of an abbreviation is explained. */
export type Typesetter = (html: Html) => Html;

/** Matches an element whose text is code; or a tag, whose quoted attribute values may contain «>»; or text. */
const PIECES = /<(code|pre|kbd|samp)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|[^">])*>|[^<]+/g;

/** Control characters around an explanation until the text is typeset; content with them is refused, so no author can write them. */
const [OPEN, CLOSE] = ['\u0004', '\u0005'];
const EXPLANATION = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g');

/** The label of an outcome, which is not left alone at the end of a line, and the space after it. */
const LABEL = / class="outcome\b/;
const SPACE_AFTER = /(^|:)\s+$/;

/** A function that returns a new typesetter for each page. */
export function typesetterOf(glossary: readonly GlossaryEntry[], typography: Typography): () => Typesetter {
  const explanations = new Map(glossary.map(({ abbreviation, explanation }) => [abbreviation, explanation]));
  const names = glossary.map(({ abbreviation }) => escapePattern(abbreviation));
  // not within «SoL-ärende» or «SoL- och LSS-ärenden»; «SoL:s» is a genitive
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${names.join('|')})(?::s)?(?![\p{L}\p{N}-]|:\p{L})`, 'gu');
  return () => {
    const unused = new Map(explanations);
    const explain = (text: string): string =>
      unused.size === 0 ? text : text.replace(pattern, (abbreviation) => explained(abbreviation, text, unused));
    return (html) => set(html, (text) => typography.set(explain(text)));
  };
}

/** An abbreviation at its first use on a page, with its explanation unless the text contains it. */
function explained(abbreviation: string, text: string, unused: Map<string, string>): string {
  const name = abbreviation.replace(/:s$/, '');
  const explanation = unused.get(name);
  unused.delete(name);
  if (!explanation || text.toLowerCase().includes(explanation.toLowerCase())) return abbreviation;
  return `${abbreviation}${OPEN}${explanation}${CLOSE}`;
}

/** The HTML with the text between its tags set; an explanation within a link is moved to after the link. */
function set(html: Html, setText: (text: string) => string): Html {
  let isLink = false;
  let isLabel = false;
  let afterLink = '';
  return html.replace(PIECES, (piece) => {
    if (piece.startsWith('<a ')) isLink = true;
    if (piece === '</a>') {
      const explanations = afterLink;
      [isLink, afterLink] = [false, ''];
      return piece + explanations;
    }
    if (piece.startsWith('<span')) isLabel = LABEL.test(piece);
    if (piece === '</span>') isLabel = false;
    if (piece.startsWith('<')) return piece;
    const text = isLabel ? setText(piece).replace(SPACE_AFTER, '$1\u00a0') : setText(piece);
    if (!text.includes(OPEN)) return text;
    if (!isLink) return text.replace(EXPLANATION, (_, explanation: string) => explanationHtml(explanation));
    afterLink += [...text.matchAll(EXPLANATION)].map(([, explanation = '']) => explanationHtml(explanation)).join('');
    return text.replace(EXPLANATION, '');
  }) as Html;
}

function explanationHtml(explanation: string): string {
  return `<span class="explained"> (${escapeText(explanation)})</span>`;
}
