/** Raw HTML is shown as text, with a warning, since authors mean words in angle brackets. Comments are removed. */
import type { Paragraph, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { error, type Location, type Problem, warning } from '../domain/problem.ts';
import { addProblem, locationOf } from './file-data.ts';

const PHRASING_PARENTS = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'link',
  'linkReference',
  'tableCell',
  'delete',
]);

/** Replaces each HTML node by its source as text, so that none is output as markup; `<br>` is a line break. */
export const rawHtmlAsText: Plugin<[], Root> = () => (tree, file) => {
  const source = String(file.value);
  if (!source.includes('<')) return;
  const open = new Set<Text>();
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const value = node.value.replace(/<!--[\s\S]*?-->/g, '').trim();
    if (value === '') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (isBreak(value) && PHRASING_PARENTS.has(parent.type)) {
      parent.children.splice(index, 1, { type: 'break' } as never);
      return [SKIP, index + 1];
    }
    if (UNDERLINE.test(value)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    // Text on the line of a comment is kept without a warning.
    if (value.includes('<')) addProblem(file, shownAsText(locationOf(node, file), value));
    const text: Text = { type: 'text', value, ...(node.position && { position: node.position }) };
    if (value.startsWith('<!--')) {
      addProblem(file, openComment(locationOf(node, file)));
      open.add(text);
    }
    const shown: Text | Paragraph = PHRASING_PARENTS.has(parent.type)
      ? text
      : { ...text, type: 'paragraph', children: [text] };
    parent.children.splice(index, 1, shown);
    return [SKIP, index + 1];
  });
  if (!source.includes('<!--')) return;
  visit(tree, 'text', (text) => {
    if (text.value.includes('<!--') && !open.has(text)) addProblem(file, shownComment(locationOf(text, file)));
  });
};

/** `<br>`, which Google Docs writes in cells. */
const isBreak = (value: string): boolean => /^<br\s*\/?>$/i.test(value);
/** `<u>` and `</u>`, which it writes around underlined words; Markdown has no such style. */
const UNDERLINE = /^<\/?u>$/i;

function shownAsText(location: Location, value: string): Problem {
  return warning(
    location,
    'raw-html',
    `HTML visas som text: ”${value.slice(0, 40)}” – bara Markdown väntades – skriv det med Markdown, eller låt det stå om det är meningen.`,
  );
}

function shownComment(location: Location): Problem {
  return error(
    location,
    'comment-shown',
    'Kommentaren döljer inte sin text – den börjar mitt i ett stycke och slutar i ett annat – låt den börja på en egen rad, eller skriv en kommentar i varje stycke.',
  );
}

function openComment(location: Location): Problem {
  return error(
    location,
    'comment-open',
    'Kommentaren är inte avslutad – resten av texten hör då till den och syns inte – skriv --> där den slutar.',
  );
}
