/** Comments and deletions of other programs, `%% text %%`, `[//]: # (text)`, `{>>text<<}`: hidden there, and shown by this site. */
import { NO_COMMENT } from '../../swedish/no-comment.ts';
import type { Doubt, Rule } from './rule.ts';

const HIDDEN_ELSEWHERE = new RegExp(
  [
    '%%.*?(?:%%|$)',
    // an address that is none, with the text as its title
    String.raw`^[ \t>]*\[[^[\]]+\]:[ \t]*(?:#|<>|<#>)[ \t]*["'(].*$`,
    // CriticMarkup
    String.raw`\{>>.*?<<\}`,
    String.raw`\{--.*?--\}`,
    String.raw`\{/\*.*?\*/\}`,
    // pandoc, of a Word file with its changes and comments
    String.raw`\[[^[\]]*\]\{\.(?:deletion|comment-start|paragraph-deletion)[^{}]*\}`,
  ].join('|'),
  'g',
);

/** `%% fråga Bo %%` */
export const hiddenElsewhere: Rule = {
  written: ['%% fråga Bo %%', '[//]: # (fråga Bo)', '{>>fråga Bo<<}'],
  readAs: 'text, med en varning',
  because: 'Andra program döljer det, men det gör inte den här webbplatsen: skriv `<!-- fråga Bo -->`.',
  sign: /%%[^\n]*%%|^[ \t]*%%[ \t]*$|\]:[ \t]*<?[#>]|\{(?:>>|--|\/\*)|\]\{\.(?:deletion|comment|paragraph)/m,
  read: (lines) => ({
    edits: [],
    doubts: lines.flatMap(({ start, text: line, isText }) =>
      // «[//]: # (ej offentligt)» has a warning of its own
      isText && line.search(NO_COMMENT) < 0
        ? Array.from(line.matchAll(HIDDEN_ELSEWHERE), ({ index, 0: whole }) =>
            shownComment(start + index, whole.trim()),
          )
        : [],
    ),
  }),
};

function shownComment(offset: number, whole: string): Doubt {
  return {
    offset,
    rule: 'shown-comment',
    message: `”${whole.slice(0, 60)}” visas för alla som läser – en kommentar skrivs inom <!-- och --> – ta bort texten, eller skriv den så.`,
  };
}
