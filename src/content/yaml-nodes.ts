/** Finds the nodes of a YAML document by their paths; each map is looked through once, however many keys are asked for. */
import { type Document, isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';

/** The names and numbers that lead to a value. */
type Path = readonly (string | number)[];

/** The look-up for a document that is not changed any more. */
export interface YamlNodes {
  /** The node at a path; undefined for none. */
  node(path: Path): unknown;
  /** The key at a path; undefined for none. */
  key(path: Path): unknown;
}

/** The look-up. */
export function nodesOf(document: Document.Parsed): YamlNodes {
  const pairs = new Map<YAMLMap, ReadonlyMap<unknown, Pair>>();
  const pairAt = (map: YAMLMap, key: string | number | undefined): Pair | undefined => {
    const known = pairs.get(map) ?? pairsOf(map);
    pairs.set(map, known);
    return known.get(key);
  };
  const node = (path: Path): unknown =>
    path.reduce<unknown>((parent, step) => {
      if (isMap(parent)) return pairAt(parent, step)?.value;
      return isSeq(parent) && typeof step === 'number' ? parent.items[step] : undefined;
    }, document.contents);
  const key = (path: Path): unknown => {
    const parent = node(path.slice(0, -1));
    return isMap(parent) ? pairAt(parent, path.at(-1))?.key : undefined;
  };
  return { node, key };
}

/** The pairs of a map by the texts of their keys; of two keys the first counts. */
function pairsOf({ items }: YAMLMap): Map<unknown, Pair> {
  const pairs = new Map<unknown, Pair>();
  for (const pair of items) {
    const key = isScalar(pair.key) ? pair.key.value : String(pair.key);
    if (!pairs.has(key)) pairs.set(key, pair);
  }
  return pairs;
}
