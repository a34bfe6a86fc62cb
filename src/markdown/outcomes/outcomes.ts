/** Remark plugin: finds what a meeting leaves behind, marks it in the tree, and notes what is said of earlier outcomes. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Problem } from '../../domain/problem.ts';
import type { Act, BodyContext, FoundOutcome, Names } from '../body.ts';
import { addProblem, locationOf } from '../file-data.ts';
import { reportUnread } from '../references.ts';
import { REFUSED } from '../refusals.ts';
import { uniqueIds } from '../unique-ids.ts';
import { actsOf, outcomeAnchorOf } from './acts.ts';
import { findInSection } from './find.ts';
import { markNews, markOutcome } from './marks.ts';
import { type LocatedBlock, type NumberedBlock, numberOutcomes } from './numbering.ts';
import { nearlyOutcome, noOutcome, sameNumber, unknownGroup } from './outcome-problems.ts';
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
  const found = file.data.context ? findBlocks(tree, file, file.data.context, names) : [];
  // drafts → numbered outcomes
  const numbered = numberOutcomes(found);
  // both → the file, and marks in the tree
  file.data.outcomes = numbered.flatMap((block) => block.outcomes);
  file.data.acts = recordActs(numbered);
  for (const problem of numbered.flatMap(problemsIn)) addProblem(file, problem);
  const read = found.flatMap(({ blockIds }) => blockIds);
  reportUnread(file, read);
  removeRefusals(tree, file);
};

function findBlocks(tree: Root, file: VFile, context: BodyContext, names: Names): LocatedBlock[] {
  const { date, group, people } = context;
  const meeting = { date, group, knownOwners: new KnownOwners(people, names), names: names.inText };
  return tree.children.flatMap((section) => {
    if (section.type !== 'section') return [];
    return findInSection(section, meeting).map((block) => ({
      ...block,
      section: section.id,
      location: locationOf(block.node, file),
      targets: names.inText.find(block.text).flatMap(({ targets }) => targets),
    }));
  });
}

/** Marks every outcome, and every block that only tells of earlier ones; what is told of these comes back. */
function recordActs(blocks: readonly NumberedBlock[]): Act[] {
  const uniqueAnchor = uniqueIds();
  return blocks.flatMap((block) => {
    const {
      node,
      labelled,
      refs: [first],
    } = block;
    for (const { anchor, kind } of block.outcomes) markOutcome(node, anchor, kind, labelled);
    if (first === undefined) return [];
    const own = outcomeAnchorOf(block);
    if (own !== undefined) return actsOf(block, own);
    const anchor = uniqueAnchor(`om-${first.replace(/[.#]/, '-')}`);
    markNews(node, anchor);
    return actsOf(block, anchor);
  });
}

function problemsIn({ location, repeated, unused, unknownGroup: group, nearMisses }: NumberedBlock): Problem[] {
  return [
    ...repeated.map(({ anchor, first }) => sameNumber(location, anchor, first)),
    ...unused.map((anchor) => noOutcome(location, anchor)),
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
