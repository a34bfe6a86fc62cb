/** Finds known names in running text: collects the blocks that contain them, links first mentions in each section. */
import type { Link, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { openId } from '../domain/fragment.ts';
import type { Location } from '../domain/problem.ts';
import { type Target, targetKinds, targetReference } from '../domain/target.ts';
import type { Occurrence } from '../swedish/name-matcher.ts';
import type { Names } from './body.ts';
import { locationOf } from './file-data.ts';
import { leaveOpen } from './open-address.ts';
import { blocksOf, plainText } from './plain-text.ts';
import { textOf } from './text-of.ts';
import { uniqueIds } from './unique-ids.ts';

/** A block that names a target; its HTML is found later by its anchor. */
export interface NamedBlock {
  anchor: string;
  targets: Target[];
  text: string;
  location: Location;
}

declare module 'vfile' {
  interface DataMap {
    namedBlocks: ReadonlyMap<string, NamedBlock>;
  }
}

/** Adds every block that names a target to `file.data.namedBlocks`, sets its anchor, and links first mentions. */
export const mentions: Plugin<[Names], Root> = (names) => (tree, file) => {
  const found = new Map<string, NamedBlock>();
  const uniqueAnchor = uniqueIds();
  for (const section of tree.children) {
    if (section.type !== 'section') continue;
    const linked = new Set<string>();
    for (const block of blocksOf(section)) {
      const targets = targetsIn(searchable(block.own), names);
      if (targets.length === 0) continue;
      const [first] = targets;
      const anchor = uniqueAnchor(`${section.id}--${first?.firstId ?? first?.id}`);
      block.node.data = { ...block.node.data, hProperties: { ...block.node.data?.hProperties, id: openId(anchor) } };
      found.set(anchor, { anchor, targets, text: plainText(block.node), location: locationOf(block.node, file) });
      for (const node of block.own) linkFirst(node, names, linked);
    }
  }
  file.data.namedBlocks = found;
};

/** The targets that a text names, each once, in the order of their kinds. */
function targetsIn(text: string, names: Names): Target[] {
  const found = new Map<string, Target>();
  for (const { targets } of names.inText.find(text)) {
    for (const target of targets) found.set(targetReference(target), target);
  }
  return inOrderOfKind([...found.values()]);
}

/** The text of nodes without code and bare addresses, in which names do not count. */
function searchable(nodes: readonly Nodes[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'text') return node.value;
      if (node.type === 'link' && isBareAddress(node)) return ' ';
      if (node.type === 'break' || node.type === 'delete') return ' ';
      return 'children' in node ? searchable(node.children) : ' ';
    })
    .join('');
}

function isBareAddress(link: Link): boolean {
  return /^(https?:\/\/|www\.|mailto:|[^\s@]+@)/.test(textOf(link));
}

/** Links the first mention of each target in a node, but not within links; `linked` are the references so far. */
function linkFirst(node: Nodes, names: Names, linked: Set<string>): void {
  if (!('children' in node) || node.type === 'link' || node.type === 'delete') return;
  for (let index = 0; index < node.children.length; index += 1) {
    const child = node.children[index];
    if (child?.type === 'text') {
      const parts = linkInText(child, names, linked);
      (node as Parents).children.splice(index, 1, ...(parts as []));
      index += parts.length - 1;
    } else if (child) {
      linkFirst(child, names, linked);
    }
  }
}

function linkInText(text: Text, names: Names, linked: Set<string>): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const occurrence of names.inText.find(text.value)) {
    const reference = firstReference(occurrence);
    if (linked.has(reference)) continue;
    linked.add(reference);
    if (occurrence.start > from) parts.push({ type: 'text', value: text.value.slice(from, occurrence.start) });
    const children: Text[] = [{ type: 'text', value: text.value.slice(occurrence.start, occurrence.end) }];
    const link: Link = { type: 'link', url: '', children };
    leaveOpen(link, 'href', reference);
    parts.push(link);
    from = occurrence.end;
  }
  if (from === 0) return [text];
  if (from < text.value.length) parts.push({ type: 'text', value: text.value.slice(from) });
  return parts;
}

function firstReference({ targets }: Occurrence<Target>): string {
  return inOrderOfKind(targets).map(targetReference)[0] ?? '';
}

function inOrderOfKind(targets: readonly Target[]): Target[] {
  return targets.toSorted((a, b) => targetKinds.indexOf(a.kind) - targetKinds.indexOf(b.kind));
}
