import type { RegionClient } from '../aws/region-client.ts';
import { listDetailedVersions } from '../aws/layers.ts';
import type { DetailedVersion } from '../aws/layers.ts';
import { listLayers } from '../aws/list-layers.ts';
import { Problem } from '../shared/problem.ts';
import { matchesGlob } from '../shared/glob.ts';
import { mapConcurrently } from '../shared/concurrency.ts';
import { formatCount } from '../shared/format.ts';

/** Which layers of a region are meant: one named outright, or those whose names a pattern matches. */
export type LayerSelector = { kind: 'name'; name: string } | { kind: 'glob'; pattern: string };

/** Tells whether a layer of this name is meant. */
export function matchesSelectors(name: string, selectors: readonly LayerSelector[]): boolean {
  return selectors.some((selector) =>
    selector.kind === 'name' ? selector.name === name : matchesGlob(selector.pattern, name),
  );
}

/** A layer with its versions. */
export interface InventoriedLayer {
  name: string;
  /** Named outright, not found by a pattern. */
  named: boolean;
  /** Newest first; a layer that is named and not there has none. */
  versions: DetailedVersion[];
}

/** Lists that are read at a time; the pace of the calls is the connection's. */
const LISTS_AT_ONCE = 5;

/**
 * The layers of a region that are meant, each once, by name, with all their versions. The layers are listed only if a
 * pattern asks for it.
 * @param most refuses more layers than this, before their versions are read
 * @throws Problem when AWS refuses a list, or does not end it, or when they are too many
 */
export async function inventoryLayers(
  aws: RegionClient,
  selectors: readonly LayerSelector[],
  most = Infinity,
): Promise<InventoriedLayer[]> {
  const named = selectors.flatMap((selector) => (selector.kind === 'name' ? [selector.name] : []));
  const names = new Set([...named, ...(await foundNames(aws, selectors))]);
  if (names.size > most) throw tooMany(names.size, most, aws.region);
  return mapConcurrently([...names].sort(), LISTS_AT_ONCE, async (name) => ({
    name,
    named: named.includes(name),
    versions: await versionsOf(aws, name),
  }));
}

function tooMany(count: number, most: number, region: string): Problem {
  return new Problem(
    `\`layer-names\` chooses ${formatCount(count)} layers in ${region}, more than \`max-layers\` (${formatCount(most)}).`,
    `Choose fewer, for instance by a pattern with the beginning of their names; if all of them are meant, set \`max-layers: ${count}\`, with \`dry-run: true\` first.`,
  );
}

async function foundNames(aws: RegionClient, selectors: readonly LayerSelector[]): Promise<string[]> {
  const patterns = selectors.flatMap((selector) => (selector.kind === 'glob' ? [selector.pattern] : []));
  const names: string[] = [];
  if (patterns.length === 0) return names;
  for await (const { name } of listLayers(aws))
    if (patterns.some((pattern) => matchesGlob(pattern, name))) names.push(name);
  return names;
}

async function versionsOf(aws: RegionClient, name: string): Promise<DetailedVersion[]> {
  const versions: DetailedVersion[] = [];
  for await (const version of listDetailedVersions(aws, name)) versions.push(version);
  // AWS lists the newest first but does not promise it.
  return versions.sort((a, b) => b.version - a.version);
}
