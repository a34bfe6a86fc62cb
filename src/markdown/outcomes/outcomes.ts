/** Remark plugin: finds what a meeting leaves behind, marks it in the tree, and notes what is said of earlier outcomes. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Problem, warning } from '../../domain/problem.ts';
import { PersonWords } from '../../swedish/person-words.ts';
import type { Act, BodyContext, FoundOutcome, Names } from '../body.ts';
import { addProblem, locationOf } from '../file-data.ts';
import { reportUnread } from '../references.ts';
import { REFUSED } from '../refusals.ts';
import type { SectionNode } from '../sections.ts';
import { uniqueIds } from '../unique-ids.ts';
import { actsOf } from './acts.ts';
import { placesOf } from './blocks/section-places.ts';
import { findInSection } from './find.ts';
import { labelNamed, wordsBeforeColon } from './label-words.ts';
import { markBlock } from './marks.ts';
import { type LocatedBlock, type NamedBlock, nameOutcomes } from './naming.ts';
import { labelInHeading, nearlyOutcome, unknownGroup, wrongLabel, wrongPin } from './outcome-problems.ts';
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
  for (const section of context ? sections : []) reportLabelInHeading(section, file);
  const read = found.flatMap(({ blockIds }) => blockIds);
  reportUnread(file, read);
  removeRefusals(tree, file);
};

function findBlocks(sections: readonly SectionNode[], file: VFile, context: BodyContext, names: Names): LocatedBlock[] {
  const { date, group, people } = context;
  const meeting = { date, group, knownOwners: new KnownOwners(people, names), names: names.inText };
  const places = placesOf(sections);
  return sections.flatMap((section) =>
    findInSection(section, places.get(section) ?? { topic: '', isOver: false, isProposed: false }, meeting).map(
      (block) => ({
        ...block,
        section,
        location: locationOf(block.node, file),
        targets: names.inText.find(block.text).flatMap(({ targets }) => targets),
      }),
    ),
  );
}

/** Marks every outcome, and every block with references whether or not it has outcomes; returns the acts. */
function markBlocks(blocks: readonly NamedBlock[]): Act[] {
  const uniqueAnchor = uniqueIds();
  return blocks.flatMap((block) => {
    const [first] = block.refs;
    const anchor = first === undefined ? undefined : uniqueAnchor(`om-${first.replace(/[.#]/, '-')}`);
    const marks = block.outcomes.map((outcome, index) => ({ ...outcome, at: block.places[index] }));
    markBlock(block, marks, anchor);
    return anchor === undefined ? [] : actsOf(block, anchor);
  });
}

function problemsIn(block: NamedBlock): Problem[] {
  const { location, wrongPins, unknownGroup: group, nearMisses, wrongLabel: label, doubt } = block;
  return [
    ...wrongPins.map((pin) => wrongPin(location, pin)),
    ...(group ? [unknownGroup(location, group)] : []),
    ...(label ? [wrongLabel(location, label)] : []),
    ...(doubt ? [warning(location, doubt.rule, doubt.message)] : []),
    ...nearMisses.map((nearMiss) => nearlyOutcome(block, nearMiss)),
  ];
}

/** «### Beslut: Vi köper sten.» is a heading, and a heading is no outcome. */
function reportLabelInHeading(section: SectionNode, file: VFile): void {
  const before = wordsBeforeColon(section.title);
  const kind = before && before.end < section.title.length ? labelNamed(before.words)?.kind : undefined;
  if (!kind || kind === 'answer' || kind === 'done') return;
  addProblem(file, labelInHeading(locationOf(section, file), kind, section.title));
}

function removeRefusals(tree: Root, file: VFile): void {
  if (!String(file.value).includes('<!--')) return;
  visit(tree, 'text', (text) => {
    text.value = text.value.replaceAll(REFUSED, '');
  });
}
