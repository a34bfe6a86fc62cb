/** Warnings of what may be meant otherwise than it is read: a bold line as a heading, signs of other programs, open code. */
import type { Code, Paragraph, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { warning } from '../domain/problem.ts';
import { fold } from '../swedish/names.ts';
import { addProblem, locationOf } from './file-data.ts';
import { endOfFrontMatter } from './minutes-markdown/lines.ts';
import { headings, labels } from './outcomes/phrases.ts';
import { checkTable } from './table-checks.ts';
import { textOf } from './text-of.ts';

/** No heading is as long, in characters. */
const LONG = 60;

/** Only minutes are checked; it changes nothing in the tree. */
export const paragraphChecks: Plugin<[], Root> = () => (tree, file) => {
  if (!file.data.context) return;
  const whole = String(file.value);
  // front matter has brackets too
  const source = whole.slice(endOfFrontMatter(whole));
  if (source.includes('**') || source.includes('__')) {
    for (const [index, node] of tree.children.entries()) {
      const next = tree.children[index + 1];
      if (node.type === 'paragraph' && next && next.type !== 'heading') checkBoldLine(node, file);
    }
  }
  if (/[[~]|\( \)|</.test(source)) visit(tree, 'paragraph', (paragraph) => checkUnreadSigns(paragraph, file));
  if (source.includes('~~')) visit(tree, 'text', (text) => checkStrike(text, file));
  if (/```|~~~/.test(source)) visit(tree, 'code', (code) => checkFence(code, file));
  if (source.includes('|') || source.includes('\t')) visit(tree, 'table', (table) => checkTable(table, file));
};

function checkBoldLine(paragraph: Paragraph, file: VFile): void {
  const [only, ...others] = paragraph.children.filter((node) => textOf(node).trim() !== '');
  const title = textOf(paragraph).trim();
  if (only?.type !== 'strong' || others.length > 0 || title.length > LONG || /[.!?,;:]$/.test(title)) return;
  if (labels.has(fold(title)) || headings.has(fold(title))) return;
  const message = `Raden ”${title}” är fet text och ingen rubrik – en rubrik börjar med ## – skriv ”## ${title}”, så hör texten under till den.`;
  addProblem(file, warning(locationOf(paragraph, file), 'bold-heading', message));
}

/** What other programs read and this one does not, by what is shown of it: the wrong, and how it is written here. */
const UNREAD_SIGNS: readonly [RegExp, string][] = [
  [
    /^(?:\[[^\sxX\p{L}\d[\]^]\]|\[[oO]\]|\( \))(?=\s+\S)/u,
    'är ingen ruta att bocka av – [ ] eller [x] väntades – skriv ”- [ ] Anna: ringer” om det är en uppgift, eller låt det stå.',
  ],
  [
    /!?\[\[[^[\]]+\]\]/u,
    'är ingen länk här – bara Obsidian läser dubbla hakparenteser – skriv ”[texten](fil.md)” om det ska vara en länk, eller ”![beskrivning](bild.png)” för en bild.',
  ],
  [
    /\[[^[\]]+\] \((?:https?:|www\.|mailto:|\/)[^\s()]*\)/u,
    'är ingen länk – parentesen väntades direkt efter hakparentesen – ta bort mellanslaget mellan dem.',
  ],
  [
    /\^\[[^[\]]+\]/u,
    'är ingen fotnot här – ett märke i texten och en egen rad väntades – skriv ”[^1]” där, och ”[^1]: texten” sist.',
  ],
  [
    /(?<![~\p{L}\p{N}])~(?![~\s\d])[^~]{2,200}(?<!\s)~(?![~\p{L}\p{N}])/u,
    'är inte struket – två ~ på båda sidor väntades – skriv ”~~orden~~” om de är strukna, annars ta bort tecknen.',
  ],
  [
    /<[^<>/\\|]{1,80}\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|md|txt|csv|png|jpe?g|svg|ics)>/iu,
    'är ingen länk – ett filnamn inom vinkelparenteser visas som text – skriv ”[budgeten](budget.pdf)” om det ska vara en länk, eller låt det stå.',
  ],
];

/** Signs of other programs that are shown as they are. */
function checkUnreadSigns(paragraph: Paragraph, file: VFile): void {
  // signs in code and in the words of links are meant
  const text = paragraph.children.map((node) => (node.type === 'inlineCode' ? ' ' : textOf(node))).join('');
  for (const [pattern, remedy] of UNREAD_SIGNS) {
    const [signs] = pattern.exec(text) ?? [];
    if (signs === undefined) continue;
    addProblem(file, warning(locationOf(paragraph, file), 'unread-signs', `”${signs.slice(0, 60)}” ${remedy}`));
  }
}

/** Two signs that strike nothing: their other half stands in another paragraph, or is missing. */
function checkStrike(text: Text, file: VFile): void {
  if (!text.value.includes('~~')) return;
  const message =
    'Tecknen ~~ stryker inget här – de väntades på båda sidor om orden, i samma stycke – skriv dem i varje stycke, eller ta bort dem.';
  addProblem(file, warning(locationOf(text, file), 'open-strike', message));
}

/** Code without an end: all that follows is shown as code, and nothing in it is found. */
function checkFence(code: Code, file: VFile): void {
  const [first = '', ...others] = String(file.value)
    .slice(code.position?.start.offset, code.position?.end.offset)
    .split('\n');
  const fence = /^(?:`{3,}|~{3,})/.exec(first)?.[0];
  if (fence === undefined || /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(others.at(-1) ?? '')) return;
  const message = `Kodblocket som börjar med ${fence} har inget slut, så allt under är kod, utan rubriker, beslut och uppgifter – samma tecken väntades på en egen rad efter det – skriv ${fence} där det slutar, eller ta bort raden.`;
  addProblem(file, warning(locationOf(code, file), 'open-code', message));
}
