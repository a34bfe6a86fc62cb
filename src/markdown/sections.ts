/** Headings → sections: each with a lasting id, a level without jumps, and what its heading names. */
import type { Blockquote, Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import type { Node, Parent } from 'unist';
import { oneLine } from '../domain/one-line.ts';
import { anchorWords } from '../domain/outcome.ts';
import { slugify } from '../domain/slug.ts';
import type { Target } from '../domain/target.ts';
import { parseSwedishDate } from '../swedish/written-date.ts';
import type { BodyContext, Names } from './body.ts';
import { uniqueIds } from './unique-ids.ts';

/** A section in the tree; what is read of it goes with it. */
export interface SectionNode extends Parent {
  type: 'section';
  id: string;
  title: string;
  level: number;
  targets: Target[];
  children: RootContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    section: SectionNode;
  }
}
declare module 'vfile' {
  interface DataMap {
    context: BodyContext;
  }
}

const WRITTEN_DATE = /\d{1,2}\s+\p{L}+(?:\s+\d{4})?/u;
const TITLE_WORDS =
  /(?<!\p{L})(?:minnesanteckningar|protokoll|kallelse|från|för|till|den|möte|\p{L}+dag(?:en)?)(?!\p{L})/giu;

// These anchors belong to what a meeting leaves behind: «#beslut-1» is its first decision.
const OUTCOME_ANCHOR = new RegExp(`^(?:${anchorWords.join('|')}|svar)-\\d+$`);

/** Wraps each heading and what follows it in a section node; the heading itself becomes the node's title. */
export const sections: Plugin<[Names], Root> = (names) => (tree, file) => {
  const children = tree.children.filter(({ type }) => type !== 'yaml' && type !== 'definition');
  for (const node of children) if (node.type === 'list' || node.type === 'blockquote') boldHeadings(node);
  const [first] = children;
  if (first?.type === 'heading' && isTitleOf(textOf(first), names, file.data.context)) children.shift();

  const levels = levelsWithoutJumps(children.filter((node) => node.type === 'heading'));
  const unusedId = uniqueIds(sectionId);
  const uniqueId = (title: string): string => unusedId(slugify(title) || 'avsnitt');
  const found: SectionNode[] = [];
  for (const node of children) {
    if (node.type === 'heading') found.push(open(node, levels.get(node) ?? 2, names, uniqueId));
    else if (found.length > 0) found.at(-1)?.children.push(node);
    else found.push(section(node, { id: uniqueId('inledning'), title: '', level: 2, targets: [] }, [node]));
  }
  tree.children = found;
};

/** A heading inside a quote or an item is no section of the page: it is shown in bold. */
function boldHeadings(within: List | ListItem | Blockquote): void {
  within.children.forEach((node, index) => {
    if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') boldHeadings(node);
    if (node.type !== 'heading') return;
    const bold: Paragraph = { type: 'paragraph', children: [{ type: 'strong', children: node.children }] };
    within.children[index] = { ...bold, ...(node.position && { position: node.position }) };
  });
}

function open(heading: Heading, level: number, names: Names, uniqueId: (text: string) => string): SectionNode {
  const title = oneLine(textOf(heading));
  const targets = names.inHeadings.find(title).flatMap((occurrence) => occurrence.targets);
  return section(heading, { id: uniqueId(title), title, level, targets: unique(targets) }, []);
}

function section(
  from: Node,
  fields: Pick<SectionNode, 'id' | 'title' | 'level' | 'targets'>,
  children: RootContent[],
): SectionNode {
  return {
    type: 'section',
    data: { hName: 'section' },
    ...fields,
    children,
    ...(from.position && { position: from.position }),
  } as SectionNode;
}

/** Whether a first heading only repeats the meeting's title: its group, its date, and no word besides. */
function isTitleOf(title: string, names: Names, context: BodyContext | undefined): boolean {
  if (!context) return false;
  const own = names.inHeadings
    .find(title)
    .find(({ targets }) => targets.some(({ kind, id }) => kind === 'group' && id === context.group));
  if (!own || (parseSwedishDate(title, context.date) !== context.date && !title.includes(context.date))) return false;
  const rest = `${title.slice(0, own.start)} ${title.slice(own.end)}`
    .replace(context.date, '')
    .replace(WRITTEN_DATE, '');
  return !/[\p{L}\p{N}]/u.test(rest.replace(TITLE_WORDS, ''));
}

/** The highest heading that the author used is an h2, and none is more than one below the one before it. */
function levelsWithoutJumps(headings: readonly Heading[]): Map<Heading, number> {
  const levels = new Map<Heading, number>();
  const open: number[] = [];
  for (const heading of headings) {
    while (open.length > 0 && (open.at(-1) ?? 0) >= heading.depth) open.pop();
    open.push(heading.depth);
    levels.set(heading, Math.min(open.length + 1, 6));
  }
  return levels;
}

/** The id of a section is the slug of its title; those of outcomes are left to outcomes. */
function sectionId(slug: string): string {
  return OUTCOME_ANCHOR.test(slug) ? `avsnitt-${slug}` : slug;
}

function unique(targets: readonly Target[]): Target[] {
  return [...new Map(targets.map((target) => [`${target.kind}/${target.id}`, target])).values()];
}
