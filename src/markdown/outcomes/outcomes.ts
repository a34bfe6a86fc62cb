/** Remark plugin: finds what a meeting leaves behind, marks it in the tree, and notes what is said of earlier outcomes. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Problem } from '../../domain/problem.ts';
import { PersonWords } from '../../swedish/person-words.ts';
import type { Act, BodyContext, FoundOutcome, Names } from '../body.ts';
import { addProblem, locationOf } from '../file-data.ts';
import { reportUnread } from '../references.ts';
import { REFUSED } from '../refusals.ts';
import type { SectionNode } from '../sections.ts';
import { uniqueIds } from '../unique-ids.ts';
import { actsOf } from './acts.ts';
import { findInSection } from './find.ts';
import { markNews, markOutcome } from './marks.ts';
import { type LocatedBlock, type NamedBlock, nameOutcomes } from './naming.ts';
import { nearlyOutcome, unknownGroup, wrongPin } from './outcome-problems.ts';
import { KnownOwners } from './owners/known-owners.ts';

declare module 'vfile' {
  interface DataMap {
    outcomes: FoundOutcome[];
    acts: Act[];
  }
}

/** Leaves `file.data.outcomes` and `file.data.acts`; only minutes, which have a context, have any. */
export const outcomes: Plugin<[Names], Root> = (names) => (tree, file) => {
  // sections → blocks with what is found in them
  const { context } = file.data;
  const sections = tree.children.filter((node) => node.type === 'section');
  const found = context ? findBlocks(sections, file, context, names) : [];
  // drafts → outcomes with anchors
  const named = nameOutcomes(found, file.data.personWords ?? new PersonWords([]));
  // both → the file, and marks in the tree
  file.data.outcomes = named.flatMap((block) => block.outcomes);
  file.data.acts = markBlocks(named);
  for (const problem of named.flatMap(problemsIn)) addProblem(file, problem);
  const read = found.flatMap(({ blockIds }) => blockIds);
  reportUnread(file, read);
  removeRefusals(tree, file);
};

function findBlocks(sections: readonly SectionNode[], file: VFile, context: BodyContext, names: Names): LocatedBlock[] {
  const { date, group, people } = context;
  const meeting = { date, group, knownOwners: new KnownOwners(people, names), names: names.inText };
  return sections.flatMap((section) =>
    findInSection(section, meeting).map((block) => ({
      ...block,
      section,
      location: locationOf(block.node, file),
      targets: names.inText.find(block.text).flatMap(({ targets }) => targets),
    })),
  );
}

/** Marks every outcome, and every block with references whether or not it has outcomes; returns the acts. */
function markBlocks(blocks: readonly NamedBlock[]): Act[] {
  const uniqueAnchor = uniqueIds();
  return blocks.flatMap((block) => {
    const {
      node,
      labelled,
      refs: [first],
    } = block;
    const anchor = first === undefined ? undefined : uniqueAnchor(`om-${first.replace(/[.#]/, '-')}`);
    if (anchor !== undefined) markNews(node, anchor);
    for (const outcome of block.outcomes) markOutcome(node, outcome.anchor, outcome.kind, labelled);
    return anchor === undefined ? [] : actsOf(block, anchor);
  });
}

function problemsIn({ location, wrongPins, unknownGroup: group, nearMisses }: NamedBlock): Problem[] {
  return [
    ...wrongPins.map((pin) => wrongPin(location, pin)),
    ...(group ? [unknownGroup(location, group)] : []),
    ...nearMisses.map((nearMiss) => nearlyOutcome(location, nearMiss)),
  ];
}

function removeRefusals(tree: Root, file: VFile): void {
  if (!String(file.value).includes('<!--')) return;
  visit(tree, 'text', (text) => {
    text.value = text.value.replaceAll(REFUSED, '');
  });
}
