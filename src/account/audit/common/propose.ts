import { LIMITS } from '../../../lambda/limits.ts';
import { Carriers } from './carriers.ts';
import type { CodeItem } from './code-items.ts';

/** A function whose code was looked at. */
export interface CarryingFunction {
  /** Its ARN. */
  arn: string;
  /** Its name. */
  function: string;
  /** How many layers it has. */
  layers: number;
  /** Bytes unzipped, of its code. */
  codeBytes: number;
  /** Bytes unzipped, of its layers together; undefined where that is not known. */
  layerBytes: number | undefined;
  items: readonly CodeItem[];
}

/** How a function could take a layer. */
export interface LayerFit {
  function: string;
  /**
   * `fits`; `code first`: only once its code is updated, since code and layer are beyond the limit together before;
   * `unknown`: the sizes of its layers are not known; `five layers`: it has no room for one.
   */
  fit: 'fits' | 'code first' | 'unknown' | 'five layers';
}

/** What a layer would hold. */
export interface SharedItem {
  kind: CodeItem['kind'];
  name: string;
  version?: string;
  /** Bytes unzipped. */
  bytes: number;
}

/** A layer that several functions could have in place of a part of their code. */
export interface ProposedLayer {
  /** Those that it would be taken by, and those that carry all of it and have no room. */
  functions: LayerFit[];
  /** The largest first. */
  items: SharedItem[];
  /** Bytes of the layer, unzipped, and about how many of its zip. */
  bytes: number;
  zippedBytes: number;
  /** Bytes less in total, unzipped, which is how AWS counts the account's storage, and zipped. */
  savedBytes: number;
  savedZippedBytes: number;
}

/** A proposal, and the items it is made of. */
export interface Proposal {
  layer: ProposedLayer;
  items: CodeItem[];
}

/** Less than this is not worth a layer. Bytes unzipped. */
const LEAST_SAVING = 1_000_000;
const MOST_PROPOSALS = 10;
/** Of the groups of a round, the most telling ones take part. */
const MOST_GROUPS = 400;
const MOST_SEEDS = 16;

/** Items that the same functions carry, so that they go into a layer together. */
interface Group {
  items: CodeItem[];
  carriers: Carriers;
  bytes: number;
}

/**
 * Proposes layers for what functions carry in common, the one that saves the most first.
 *
 * The best choice of layers is a hard problem (it has that of the largest biclique in it), so this is greedy. Items of
 * the same carriers are one group. From each of the groups that save the most by themselves a layer grows: whatever group
 * raises what the layer saves is added, the one that raises it most first; the layer's functions are those that carry
 * all of it, so each addition may lose some of them. The layer that saves the most is taken, what it holds is no longer
 * counted to its functions, and all begins anew with what is left. A function takes part while it has room for one more
 * of its five layers. Its size is no obstacle: what it gets by the layer is gone from its code.
 *
 * The same functions in any order give the same proposals.
 * @param leastSaving bytes; below that nothing is proposed
 */
export function proposeLayers(
  functions: readonly CarryingFunction[],
  leastSaving = LEAST_SAVING,
): Proposal[] {
  const sorted = functions.toSorted((a, b) => (a.arn < b.arn ? -1 : 1));
  const room = sorted.map(({ layers }) => LIMITS.layersPerFunction - layers);
  const carried = carriersOf(sorted);
  const proposals: Proposal[] = [];
  while (proposals.length < MOST_PROPOSALS) {
    const withRoom = Carriers.of(
      room.flatMap((left, index) => (left > 0 ? [index] : [])),
      sorted.length,
    );
    const best = bestLayer(groupsOf(carried, withRoom));
    if (!best || savingOf(best) < leastSaving) break;
    proposals.push(proposalOf(best, sorted, carried));
    for (const index of best.carriers.indexes()) room[index] = (room[index] ?? 0) - 1;
    for (const { key } of best.items) {
      const entry = carried.get(key);
      if (entry) entry.carriers = entry.carriers.without(best.carriers);
    }
  }
  return proposals;
}

interface Carried {
  item: CodeItem;
  carriers: Carriers;
}

/** Who carries what; a folder that nobody else has stands for the large files in it. */
function carriersOf(functions: readonly CarryingFunction[]): Map<string, Carried> {
  const counts = new Map<string, number>();
  for (const { items } of functions) for (const { key } of items) counts.set(key, (counts.get(key) ?? 0) + 1);
  const carried = new Map<string, Carried>();
  for (const [index, { items }] of functions.entries()) {
    for (const item of items.flatMap((one) => (counts.get(one.key) === 1 ? (one.parts ?? []) : [one]))) {
      const known = carried.get(item.key) ?? { item, carriers: Carriers.of([], functions.length) };
      known.carriers.add(index);
      carried.set(item.key, known);
    }
  }
  for (const [key, { carriers }] of carried) if (carriers.count < 2) carried.delete(key);
  return carried;
}

function groupsOf(carried: ReadonlyMap<string, Carried>, withRoom: Carriers): Group[] {
  const groups = new Map<string, Group>();
  for (const { item, carriers: all } of carried.values()) {
    const carriers = all.and(withRoom);
    if (carriers.count < 2) continue;
    const key = carriers.key();
    const group = groups.get(key) ?? { items: [], carriers, bytes: 0 };
    groups.set(key, group);
    group.items.push(item);
    group.bytes += item.bytes;
  }
  const keyed = [...groups].sort(
    ([a, one], [b, other]) => savingOf(other) - savingOf(one) || (a < b ? -1 : 1),
  );
  return keyed.slice(0, MOST_GROUPS).map(([, group]) => group);
}

/** Bytes less in total: all but one of the carriers' copies. */
function savingOf({ carriers, bytes }: Pick<Group, 'carriers' | 'bytes'>): number {
  return (carriers.count - 1) * bytes;
}

function bestLayer(groups: readonly Group[]): Group | undefined {
  const grown = groups.slice(0, MOST_SEEDS).map((seed) => grow(seed, groups));
  // Of equals the first: sort() keeps their order.
  return grown.sort((a, b) => savingOf(b) - savingOf(a))[0];
}

function grow(seed: Group, groups: readonly Group[]): Group {
  let layer = { ...seed, items: [...seed.items] };
  const left = new Set(groups);
  left.delete(seed);
  for (;;) {
    let best: { group: Group; carriers: Carriers; saving: number } | undefined;
    for (const group of left) {
      const carriers = layer.carriers.and(group.carriers);
      const saving = savingOf({ carriers, bytes: layer.bytes + group.bytes });
      if (carriers.count >= 2 && saving > (best?.saving ?? savingOf(layer)))
        best = { group, carriers, saving };
    }
    if (!best) return layer;
    left.delete(best.group);
    layer = {
      items: [...layer.items, ...best.group.items],
      carriers: best.carriers,
      bytes: layer.bytes + best.group.bytes,
    };
  }
}

function proposalOf(
  { items: unsorted, carriers, bytes }: Group,
  functions: readonly CarryingFunction[],
  carried: ReadonlyMap<string, Carried>,
): Proposal {
  const items = unsorted.toSorted((a, b) => b.bytes - a.bytes || (a.key < b.key ? -1 : 1));
  const zippedBytes = items.reduce((sum, item) => sum + item.zippedBytes, 0);
  const copies = carriers.count - 1;
  const everywhere = items
    .map(({ key }) => carried.get(key)?.carriers ?? carriers)
    .reduce((all, one) => all.and(one));
  const fits = everywhere.indexes().flatMap((index) => {
    const one = functions[index];
    if (!one) return [];
    const fit = carriers.has(index) ? fitOf(one, bytes) : 'five layers';
    return [{ function: one.function, fit }] satisfies LayerFit[];
  });
  return {
    items,
    layer: {
      functions: fits,
      items: items.map(({ kind, name, version, bytes: size }) => ({
        kind,
        name,
        ...(version !== undefined && { version }),
        bytes: size,
      })),
      bytes,
      zippedBytes,
      savedBytes: copies * bytes,
      savedZippedBytes: copies * zippedBytes,
    },
  };
}

/** AWS holds the code that a function has against the layers that it is to have: both are there for a moment. */
function fitOf({ codeBytes, layerBytes }: CarryingFunction, bytes: number): LayerFit['fit'] {
  if (layerBytes === undefined) return 'unknown';
  return codeBytes + layerBytes + bytes < LIMITS.unzippedBytes ? 'fits' : 'code first';
}
