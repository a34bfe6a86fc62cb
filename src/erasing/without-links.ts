/** A text whose links and pictures that lead to something erased are the texts that they have. Pure. */
import { escapePattern } from '../domain/pattern.ts';

/** The text; `paths` are patterns of what the addresses end with. */
export function withoutLinks(text: string, paths: readonly string[]): string {
  const target = `[^()<>"'\\n]*?(?<![\\p{L}\\p{N}-])(?:${paths.join('|')})/?(?:#[^()<>\\s"']*)?`;
  const shown = text
    .replace(
      new RegExp(`!?\\[([^\\]]*)\\]\\(\\s*<?${target}>?(?:\\s+(?:"[^"]*"|'[^']*'))?\\s*\\)`, 'gu'),
      (_, words: string) => words,
    )
    // HTML is shown as it is written: its words stay, and its tags go
    .replace(new RegExp(`<a\\s[^>]*href=["']?${target}["']?[^>]*>([\\s\\S]*?)</a>`, 'giu'), (_, words: string) => words)
    .replace(new RegExp(`<img\\s[^>]*src=["']?${target}["']?[^>]*>`, 'giu'), '');
  return withoutReferences(shown, target);
}

/** Addresses may stand below a text, «[plan]: plan.pdf», and be named in it: «[planen][plan]», «[plan][]», «[plan]». */
function withoutReferences(text: string, target: string): string {
  const definition = new RegExp(
    `^ {0,3}\\[([^\\]\\n]+)\\]:[ \\t]*<?${target}>?(?:[ \\t]+["'(].*)?[ \\t]*(?:\\r?\\n|$)`,
    'gmu',
  );
  const labels = [...text.matchAll(definition)].map(([, label = '']) => label);
  return labels.reduce(
    (rest, label) => {
      const name = escapePattern(label);
      return rest
        .replace(new RegExp(`!?\\[([^\\]]+)\\]\\[${name}\\]`, 'giu'), (_, words: string) => words)
        .replace(new RegExp(`!?\\[(${name})\\](?:\\[\\])?(?![\\[(:])`, 'giu'), (_, words: string) => words);
    },
    text.replace(definition, ''),
  );
}
