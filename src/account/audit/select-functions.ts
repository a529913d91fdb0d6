import { parseLayerVersionArn } from '../../lambda/arn.ts';
import type { RegionClient } from '../../aws/region-client.ts';
import { taggedFunctions } from '../../aws/functions-by-tag.ts';
import type { FunctionSelector } from '../../rollout/options.ts';
import type { InventoriedFunction } from '../functions.ts';
import { matchesGlob } from '../../shared/glob.ts';

/** What is chosen by. */
export interface AuditSelection {
  /** None for all functions. */
  functions: readonly FunctionSelector[];
  /** Tells of a layer's name whether it is asked for. */
  isWanted: (layerName: string) => boolean;
}

/** Functions that are meant, by name, and items that name one that is not in this region. */
export interface AuditedFunctions {
  chosen: InventoriedFunction[];
  missing: string[];
}

/**
 * Chooses the functions that an audit is about, each once: all of them where nothing is said.
 * @param all of the region, by name
 * @throws Problem when AWS refuses to look for tags
 */
export async function selectAuditedFunctions(
  aws: RegionClient,
  all: ReadonlyMap<string, InventoriedFunction>,
  { functions, isWanted }: AuditSelection,
): Promise<AuditedFunctions> {
  const chosen = new Set<InventoriedFunction>(functions.length === 0 ? all.values() : []);
  const missing: string[] = [];
  for (const selector of functions) {
    const found = await find(aws, all, selector, isWanted);
    for (const one of found) chosen.add(one);
    if (found.length === 0 && selector.kind === 'name') missing.push(selector.text);
  }
  return { chosen: [...chosen].sort((a, b) => (a.name < b.name ? -1 : 1)), missing };
}

async function find(
  aws: RegionClient,
  all: ReadonlyMap<string, InventoriedFunction>,
  selector: FunctionSelector,
  isWanted: (layerName: string) => boolean,
): Promise<InventoriedFunction[]> {
  switch (selector.kind) {
    case 'name': {
      const { name, region = aws.region } = selector.function;
      const one = region === aws.region ? all.get(name) : undefined;
      return one ? [one] : [];
    }
    case 'glob':
      return [...all.values()].filter(({ name }) => matchesGlob(selector.pattern, name));
    case 'tag': {
      const arns = new Set(await taggedFunctions(aws, selector));
      return [...all.values()].filter(({ arn }) => arns.has(arn));
    }
    case 'using-layer':
      return [...all.values()].filter(({ versions }) =>
        versions.some(({ layers }) => layers.some((arn) => isWanted(parseLayerVersionArn(arn)?.name ?? ''))),
      );
  }
}
