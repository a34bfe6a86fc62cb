/** Headings → sections: each with a permanent id, a level without jumps, and the targets of its heading. */
import type { Blockquote, Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { Node, Parent } from 'unist';
import { oneLine } from '../domain/one-line.ts';
import { isOutcomeAnchor } from '../domain/outcome.ts';
import { slugify } from '../domain/slug.ts';
import type { Target } from '../domain/target.ts';
import { PersonWords } from '../swedish/person-words.ts';
import { parseSwedishDate } from '../swedish/written-date.ts';
import type { BodyContext, Names } from './body.ts';
import { textOf } from './text-of.ts';
import { uniqueIds } from './unique-ids.ts';

/** A section in the tree. */
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
    /** The words of people's names, which ids leave out. */
    personWords: PersonWords;
  }
}

const WRITTEN_DATE = /\d{1,2}\s+\p{L}+(?:\s+\d{4})?/u;
const TITLE_WORDS =
  /(?<!\p{L})(?:minnesanteckningar|protokoll|kallelse|från|för|till|den|möte|\p{L}+dag(?:en)?)(?!\p{L})/giu;

/**
 * Wraps each heading and the nodes after it in a section node, whose title replaces the heading; one with links, pictures
 * or struck words is kept as the node's first child.
 */
export const sections: Plugin<[Names], Root> = (names) => (tree, file) => {
  const children = tree.children.filter(({ type }) => type !== 'yaml' && type !== 'definition');
  for (const node of children) if (node.type === 'list' || node.type === 'blockquote') boldHeadings(node);
  const [first] = children;
  if (first?.type === 'heading' && isTitleOf(textOf(first), names, file.data.context)) children.shift();

  const levels = levelsWithoutJumps(children.filter((node) => node.type === 'heading'));
  const unusedId = uniqueIds();
  const people = file.data.personWords ?? new PersonWords([]);
  const uniqueId = (title: string): string => unusedId(sectionId(slugify(people.removeFrom(title))));
  const found: SectionNode[] = [];
  for (const node of children) {
    if (node.type === 'heading') found.push(open(node, levels.get(node) ?? 2, names, uniqueId));
    else if (found.length > 0) found.at(-1)?.children.push(node);
    else found.push(section(node, { id: uniqueId('inledning'), title: '', level: 2, targets: [] }, [node]));
  }
  tree.children = found;
};

/** Headings within quotes and items do not begin sections; they are shown in bold. */
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
  const fields = { id: uniqueId(title), title, level, targets: unique(targets) };
  return section(heading, fields, isMoreThanWords(heading) ? [heading] : []);
}

/** Whether a heading leads somewhere, or shows something, that its title does not have. */
function isMoreThanWords({ children }: { children: readonly PhrasingContent[] }): boolean {
  return children.some(
    (node) =>
      node.type === 'link' ||
      node.type === 'image' ||
      node.type === 'mark' ||
      node.type === 'delete' ||
      ('children' in node && isMoreThanWords(node)),
  );
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

/** Whether a first heading only repeats the meeting's title: its group and date, and no other words. */
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

/** The highest level in use is 2, and a heading is at most one level below the heading before it. */
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

/** The id of a section: its slug, with a prefix where that could be the anchor of an outcome, or is empty. */
function sectionId(slug: string): string {
  if (slug === '') return 'avsnitt';
  return isOutcomeAnchor(slug) ? `avsnitt-${slug}` : slug;
}

function unique(targets: readonly Target[]): Target[] {
  return [...new Map(targets.map((target) => [`${target.kind}/${target.id}`, target])).values()];
}
