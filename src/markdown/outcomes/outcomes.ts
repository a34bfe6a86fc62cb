/** Remark plugin: finds what a meeting leaves behind, numbers it, marks its place, and notes what is said of earlier outcomes. */
import type { Data, Literal, Nodes, Paragraph, Root, TableCell } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { openId } from '../../domain/fragment.ts';
import {
  isOutcomeAnchor,
  kindOfAnchor,
  type OutcomeAnchor,
  type OutcomeKind,
  outcomeAnchor,
} from '../../domain/outcome.ts';
import { kinds } from '../../domain/outcome-kinds.ts';
import type { Location } from '../../domain/problem.ts';
import type { Act, FoundOutcome, Names } from '../body.ts';
import { addProblem, locationOf } from '../file-data.ts';
import { reportUnread } from '../references.ts';
import { REFUSED } from '../refusals.ts';
import { uniqueIds } from '../unique-ids.ts';
import { findInSection } from './find.ts';
import type { BlockNode, Draft, FoundBlock } from './found.ts';
import { nearlyOutcome, noOutcome, sameNumber, unknownGroup } from './outcome-problems.ts';
import { Owners } from './owners.ts';

/** An empty element at the beginning of a block: the place of an outcome, and its kind where the words don't tell it. */
interface MarkNode extends Literal {
  type: 'mark';
  value: '';
  data: Data;
}

declare module 'mdast' {
  interface RootContentMap {
    mark: MarkNode;
  }
  interface PhrasingContentMap {
    mark: MarkNode;
  }
}
declare module 'vfile' {
  interface DataMap {
    outcomes: FoundOutcome[];
    acts: Act[];
  }
}

/** Leaves `file.data.outcomes` and `file.data.acts`; only minutes have any. */
export const outcomes: Plugin<[Names], Root> = (names) => (tree, file) => {
  const { context } = file.data;
  if (context) {
    const owners = new Owners(context.people, names);
    const setting = { owners, names: names.inText, group: context.group, date: context.date };
    const blocks = tree.children.flatMap((section) =>
      section.type === 'section'
        ? findInSection(section, setting).map((block) => ({ block, section: section.id }))
        : [],
    );
    const ledger = new Numbering(blocks.flatMap(({ block }) => ownAnchors(block)));
    const uniqueAnchor = uniqueIds();
    for (const { block, section } of blocks) settle(block, section, { names, file, ledger, uniqueAnchor });
    reportUnread(
      file,
      blocks.flatMap(({ block }) => block.ids),
    );
  } else reportUnread(file, []);
  if (String(file.value).includes('<!--'))
    visit(tree, 'text', (text) => {
      text.value = text.value.replaceAll(REFUSED, '');
    });
};

/** Numbers of a kind go up in the order of the text and pass over those that an author gave. */
class Numbering {
  readonly #given: ReadonlySet<string>;
  readonly #claimed = new Map<OutcomeAnchor, Location>();
  readonly #next = new Map<OutcomeKind, number>();

  constructor(given: readonly OutcomeAnchor[]) {
    this.#given = new Set(given);
  }

  anchor(kind: OutcomeKind): OutcomeAnchor {
    let number = this.#next.get(kind) ?? 1;
    while (this.#given.has(outcomeAnchor(kind, number))) number += 1;
    this.#next.set(kind, number + 1);
    return outcomeAnchor(kind, number);
  }

  /** Where a number was given before, if it was; the first keeps it. */
  claim(anchor: OutcomeAnchor, location: Location): Location | undefined {
    const before = this.#claimed.get(anchor);
    if (!before) this.#claimed.set(anchor, location);
    return before;
  }
}

interface Work {
  names: Names;
  file: VFile;
  ledger: Numbering;
  uniqueAnchor(text: string): string;
}

function settle(block: FoundBlock, section: string, { names, file, ledger, uniqueAnchor }: Work): void {
  const location = locationOf(block.node, file);
  const refs = [...new Set(block.ids.filter((id) => !isOutcomeAnchor(id)))];
  const given = ownAnchors(block);
  const targets = names.inText.find(block.text).flatMap((occurrence) => occurrence.targets);
  const anchors = new Map<OutcomeKind | '', string>();
  for (const draft of block.drafts) {
    if (isAgain(draft, refs)) continue;
    const own = given.find((anchor) => kindOfAnchor(anchor) === draft.kind);
    const anchor = own ?? ledger.anchor(draft.kind);
    const before = own && ledger.claim(own, location);
    if (before) addProblem(file, sameNumber(location, own, before));
    if (own) given.splice(given.indexOf(own), 1);
    file.data.outcomes ??= [];
    file.data.outcomes.push({ ...draft, anchor, section, targets, location });
    if (!anchors.has(draft.kind)) anchors.set(draft.kind, anchor);
    mark(block.node, anchor, draft.kind, block.labelled);
  }
  for (const anchor of given) addProblem(file, noOutcome(location, anchor));
  if (block.unknownGroup) addProblem(file, unknownGroup(location, block.unknownGroup));
  for (const near of block.nearly) addProblem(file, nearlyOutcome(location, near));
  for (const ref of refs) {
    const again = block.drafts.find((draft) => isAgain(draft, [ref]));
    const own = (block.act === 'decided' && anchors.get('decision')) || [...anchors.values()][0];
    const anchor = own ?? uniqueAnchor(`om-${ref.replace(/[.#]/, '-')}`);
    if (!own) mark(block.node, anchor, undefined, true);
    anchors.set('', anchor);
    file.data.acts ??= [];
    file.data.acts.push({
      ref,
      kind: again && !again.done ? (again.answer ? 'answered' : 'again') : block.act,
      text: again ? (again.answer ?? again.text) : wordsOf(block),
      anchor,
      location,
      ...(again?.to && { to: again.to }),
      ...(again?.due && { due: again.due }),
    });
  }
}

/** What a block says of another outcome: what it decides, or all of it, without a label that only tells its kind. */
function wordsOf({ act, drafts, text }: FoundBlock): string {
  if (act !== 'decided') return text;
  return drafts.flatMap((draft) => (draft.kind === 'decision' ? draft.text : [])).join(' ');
}

/** An open point that names one of its own kind is that one again; a decision is always one of its own. */
function isAgain(draft: Draft, refs: readonly string[]): boolean {
  if (draft.kind === 'decision') return false;
  return refs.some((ref) => {
    const anchor = ref.split(/[.#]/)[1] ?? '';
    return isOutcomeAnchor(anchor) && (kindOfAnchor(anchor) === draft.kind || draft.done);
  });
}

function ownAnchors({ ids }: FoundBlock): OutcomeAnchor[] {
  return ids.filter(isOutcomeAnchor);
}

/** Puts the place of an outcome at the beginning of its block. */
function mark(node: BlockNode, anchor: string, kind: OutcomeKind | undefined, labelled: boolean): void {
  const parent = phrasingOf(node);
  const word = kind && !labelled ? [{ type: 'text' as const, value: `${kinds[kind].word}: ` }] : [];
  const classes = kind ? ['outcome', `outcome-${kind}`] : ['outcome'];
  const data = { hName: 'span', hProperties: { id: openId(anchor), className: classes }, hChildren: word };
  parent?.children.unshift({ type: 'mark', value: '', data } as MarkNode);
}

function phrasingOf(node: BlockNode): Paragraph | TableCell | undefined {
  if (node.type === 'paragraph') return node;
  if (node.type === 'tableRow') return node.children[0];
  return node.children.find((child: Nodes) => child.type === 'paragraph') as Paragraph | undefined;
}
