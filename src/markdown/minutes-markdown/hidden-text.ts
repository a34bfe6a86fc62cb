/** `%% text %%`, which Obsidian hides and this site does not. */
import type { Doubt, Rule } from './rule.ts';

/** `%% fråga Bo %%` */
export const obsidianComments: Rule = {
  written: ['%% fråga Bo %%'],
  readAs: 'text, med en varning',
  because: 'Obsidian döljer det, men det gör inte den här webbplatsen: skriv `<!-- fråga Bo -->`.',
  sign: /%%[^\n]*%%|^[ \t]*%%[ \t]*$/m,
  read: (lines) => ({
    edits: [],
    doubts: lines.flatMap(({ start, text: line, isText }) =>
      isText
        ? Array.from(line.matchAll(/%%.*?(?:%%|$)/g), ({ index, 0: whole }) => shownComment(start + index, whole))
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
