/** The text of a file → its Body, by unified pipelines that are created once for the known names. */
import type { ElementContent, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import rehypeSanitize, { defaultSchema, type Options as SanitizeSchema } from 'rehype-sanitize';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { type HtmlFragment, openedId } from '../domain/fragment.ts';
import { error, locationFinder, type Problem } from '../domain/problem.ts';
import { spellings } from '../swedish/names.ts';
import { isName, PersonWords } from '../swedish/person-words.ts';
import type { Block, Body, BodyContext, Names, Person, Section } from './body.ts';
import { codeInfo } from './code-info.ts';
import { footnotes } from './footnotes.ts';
import { type GfmPart, gfmParts, gfmPartsOf } from './gfm.ts';
import { safeLinks } from './links.ts';
import { linksWithSpaces } from './links-with-spaces.ts';
import { listItem } from './list-items.ts';
import { listNumbers } from './list-numbers.ts';
import { mentions, type NamedBlock } from './mentions.ts';
import { positionsInFile } from './minutes-markdown/file-positions.ts';
import { readAsMinutes } from './minutes-markdown/read-as-minutes.ts';
import { switchedOff } from './minutes-markdown/switched-off.ts';
import { outcomes } from './outcomes/outcomes.ts';
import { paragraphChecks } from './paragraph-checks.ts';
import { plainText } from './plain-text.ts';
import { placedElements, quoteOf } from './quotes.ts';
import { rawHtmlAsText } from './raw-html.ts';
import { withoutBlockIds } from './references.ts';
import { refusals } from './refusals.ts';
import { type SectionNode, sections } from './sections.ts';
import { stackedTables } from './stacked-tables.ts';

/** Returns the body of a Markdown file. `text` includes the front matter, so that locations are those of the file. */
export type ReadBody = (file: { path: string; text: string }, context?: BodyContext) => Body;

/** The permitted HTML: GitHub's defaults with sections, ids and outcome marks, without form fields. */
const SAFE: SanitizeSchema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => name !== 'input'), 'section'],
  attributes: {
    ...defaultSchema.attributes,
    p: ['id'],
    li: ['id', 'value'],
    ol: ['start', ['className', 'own-signs']],
    a: [...(defaultSchema.attributes?.['a'] ?? []), 'id'],
    span: ['id', ['className', /^outcome/]],
    tr: ['id'],
    th: ['scope'],
  },
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'] },
};

/** A reader for the known names; it keeps nothing between files but its pipelines. */
export function bodyReader(names: Names): ReadBody {
  const known = wordsOf(names.people);
  const pipelines = new Map<string, ReturnType<typeof markdownPipeline>>();
  const pipelineFor = (text: string) => {
    const parts = gfmPartsOf(text);
    const pipeline = pipelines.get(parts.join()) ?? markdownPipeline(names, parts);
    pipelines.set(parts.join(), pipeline);
    return pipeline;
  };
  const html = unified()
    .use(remarkRehype, { handlers: { listItem } })
    .use(rehypeSanitize, SAFE)
    .use(stackedTables)
    .freeze();

  return ({ path, text }, context) => {
    const file = new VFile({ path, value: text });
    if (context) file.data.context = context;
    file.data.personWords = wordsOf(context?.people ?? [], known);
    try {
      // text → a tree with the positions of the file
      const { edited, problems } = readAsMinutes(path, text);
      if (problems.length > 0) file.data.problems = problems;
      const markdown = pipelineFor(edited.text);
      const parsed = markdown.parse(edited.text);
      if (edited.isEdited) positionsInFile(parsed, edited, locationFinder(path, text));
      // the same tree → sections, with `file.data` about their blocks
      const tree = markdown.runSync(parsed, file) as Root;
      // the same tree → sanitised HTML, one element for each section
      const safe = html.runSync(tree, file) as HtmlRoot;
      return {
        sections: readSections(tree, safe, file),
        links: file.data.links ?? [],
        outcomes: file.data.outcomes ?? [],
        acts: file.data.acts ?? [],
        problems: file.data.problems ?? [],
      };
    } catch (cause) {
      if (!(cause instanceof RangeError))
        throw new Error(`${path} could not be read; this is a fault of the reader`, { cause });
      return unreadBody([tooDeep(path)]);
    }
  };
}

/** The body of a text that was not read, with the problems that say why. */
export function unreadBody(problems: Problem[]): Body {
  return { sections: [], links: [], outcomes: [], acts: [], problems };
}

/** The words of some people, and of those that `others` knows. */
function wordsOf(people: readonly Person[], others?: PersonWords): PersonWords {
  const shown = people.flatMap(spellings);
  return new PersonWords(
    shown.filter(isName),
    shown.filter((text) => !isName(text)),
    others,
  );
}

/** The pipeline from Markdown to a tree of sections. */
function markdownPipeline(names: Names, parts: readonly GfmPart[]) {
  return unified()
    .use(remarkParse)
    .use(switchedOff)
    .use(remarkFrontmatter)
    .use(gfmParts, parts)
    .use(codeInfo)
    .use(footnotes)
    .use(paragraphChecks)
    .use(refusals)
    .use(rawHtmlAsText)
    .use(linksWithSpaces)
    .use(safeLinks)
    .use(withoutBlockIds)
    .use(sections, names)
    .use(outcomes, names)
    .use(mentions, names)
    .use(listNumbers)
    .freeze();
}

/** The sections of a tree with their HTML; the elements have the same order. */
function readSections(tree: Root, html: HtmlRoot, file: VFile): Section[] {
  const elements = html.children.filter((node) => node.type === 'element');
  return tree.children
    .filter((node) => node.type === 'section')
    .map((node, index) => readSection(node, elements[index]?.children ?? [], file.data.namedBlocks ?? new Map()));
}

function readSection(node: SectionNode, elements: ElementContent[], named: ReadonlyMap<string, NamedBlock>): Section {
  const { id, title, level, targets } = node;
  const { heading, content } = partsOf(node, elements);
  const blocks = placedElements(content).flatMap((placed): Block[] => {
    const block = named.get(openedId(placed.element.properties['id']) ?? '');
    return block ? [{ ...block, html: fragment(quoteOf(placed, block.text)) }] : [];
  });
  return {
    id,
    title,
    ...(heading && { heading }),
    level,
    line: node.position?.start.line ?? 1,
    targets,
    html: fragment(content),
    text: plainText({ type: 'root', children: node.children.filter(({ type }) => type !== 'heading') }),
    blocks,
  };
}

/** The heading that a section kept, and what stands below it. */
function partsOf({ children: [first] }: SectionNode, elements: ElementContent[]) {
  const index = first?.type === 'heading' ? elements.findIndex((node) => node.type === 'element') : -1;
  const kept = elements[index];
  if (kept?.type !== 'element') return { heading: undefined, content: elements };
  return { heading: fragment(kept.children), content: elements.toSpliced(index, 1) };
}

function fragment(nodes: ElementContent[]): HtmlFragment {
  return toHtml(nodes, { closeSelfClosing: false }).trim() as HtmlFragment;
}

function tooDeep(path: string) {
  return error(
    { file: path, line: 1, column: 1 },
    'nesting-too-deep',
    'Texten har för många listor eller citat i varandra – så djupt läses inte – dela upp den.',
  );
}
