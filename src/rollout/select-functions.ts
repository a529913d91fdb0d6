import { resourceName } from '../lambda/arn.ts';
import type { RegionClient } from '../aws/region-client.ts';
import { listFunctions } from '../aws/list-functions.ts';
import type { ListedFunction } from '../aws/list-functions.ts';
import { taggedFunctions } from '../aws/functions-by-tag.ts';
import type { FunctionSelector } from './options.ts';
import type { RolloutInputs } from './options.ts';
import { Problem } from '../shared/problem.ts';
import { formatCount } from '../shared/format.ts';
import { matchesGlob } from '../shared/glob.ts';
import { indexOfTarget } from './layer-list.ts';

/** A function that a rollout is about, before it is read. */
export interface SelectedFunction {
  /** Name or ARN, without a qualifier. */
  reference: string;
  /** Named outright, not found by pattern, tag or layer. */
  named: boolean;
  alias?: string;
}

export interface Selection {
  chosen: SelectedFunction[];
  /** Names that a pattern found and that have no version of the layer, so that there is nothing to swap. */
  passedOver: string[];
}

export interface SelectionInputs extends Pick<
  RolloutInputs,
  'functions' | 'attach' | 'alias' | 'maxFunctions'
> {
  /** Patterns of the ARNs of layers whose place the layer takes. */
  replaces?: readonly string[];
}

/**
 * Chooses the functions: those named, then those found, in the order of `functions`; each once, and as named if it was
 * named. The account's functions are listed once, and only if a pattern asks for it.
 * @param layerArnFor the ARN that the layer has for a function, by the function's ARN
 * @throws Problem when they are more than `max-functions`
 */
export async function selectFunctions(
  aws: RegionClient,
  inputs: SelectionInputs,
  layerArnFor: (functionArn: string) => string,
): Promise<Selection> {
  const { functions, attach, alias, maxFunctions, replaces = [] } = inputs;
  const items = functions.flatMap((fn) => (fn.kind === 'name' ? [fn] : []));
  const named = new Map(items.map((item) => [item.function.reference, item]));
  const isUsing = (layers: readonly string[], arn: string) =>
    indexOfTarget(layers, { layerArn: layerArnFor(arn), replaces }) >= 0;
  const found = await find(aws, functions, isUsing);
  const others = [...found.values()].filter(({ name, arn }) => !named.has(name) && !named.has(arn));
  const hasLayer = ({ layers, arn }: Found) => !layers || isUsing(layers, arn);
  const kept = others.filter((one) => attach === 'always' || hasLayer(one));
  const chosen = [
    ...[...named].map(([reference, one]) => ({
      reference,
      named: true,
      ...withAlias(one.alias ?? alias),
    })),
    ...kept.map(({ arn }) => ({ reference: arn, named: false, ...withAlias(alias) })),
  ];
  const count = countOf(chosen);
  if (count > maxFunctions) throw tooMany(count, maxFunctions);
  return { chosen, passedOver: others.filter((one) => !kept.includes(one)).map(({ name }) => name) };
}

/** A function may be named by its name and by its ARN too; that they are one shows when it is read. */
function countOf(chosen: readonly SelectedFunction[]): number {
  return new Set(chosen.map(({ reference }) => resourceName(reference))).size;
}

function withAlias(alias: string | undefined): { alias?: string } {
  return alias === undefined ? {} : { alias };
}

interface Found {
  name: string;
  arn: string;
  /** Undefined where it is not known yet. */
  layers?: string[];
}

/** Whether a list has the layer, or one that it replaces. */
type IsUsing = (layers: readonly string[], functionArn: string) => boolean;

async function find(
  aws: RegionClient,
  selectors: readonly FunctionSelector[],
  isUsing: IsUsing,
): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  for (const selector of selectors) {
    if (selector.kind !== 'tag') continue;
    for (const arn of await taggedFunctions(aws, selector)) {
      found.set(arn, { arn, name: resourceName(arn) });
    }
  }
  const patterns = selectors.filter(({ kind }) => kind === 'glob' || kind === 'using-layer');
  if (patterns.length === 0) return found;
  for await (const { name, arn, layers } of listFunctions(aws)) {
    const isFound =
      found.has(arn) || patterns.some((pattern) => finds(pattern, { name, arn, layers }, isUsing));
    if (isFound) found.set(arn, { name, arn, layers });
  }
  return found;
}

function finds(
  selector: FunctionSelector,
  { name, arn, layers }: Pick<ListedFunction, 'name' | 'arn' | 'layers'>,
  isUsing: IsUsing,
): boolean {
  if (selector.kind === 'glob') return matchesGlob(selector.pattern, name);
  return selector.kind === 'using-layer' && isUsing(layers, arn);
}

function tooMany(count: number, most: number): Problem {
  return new Problem(
    `\`functions\` chooses ${formatCount(count)} functions, more than \`max-functions\` (${formatCount(most)}).`,
    `If that is meant, set \`max-functions: ${count}\`; \`dry-run: true\` then shows which they are.`,
  );
}
