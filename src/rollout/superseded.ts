import { parseLayerVersionArn } from '../lambda/arn.ts';
import type { RegionClient } from '../aws/region-client.ts';
import { readFunction } from '../aws/functions.ts';
import type { FunctionState } from '../aws/functions.ts';
import { Cancelled } from '../aws/cancellation.ts';
import { Problem } from '../shared/problem.ts';
import { indexOfLayer } from './layer-list.ts';
import type { LayerTarget } from './layer-list.ts';
import type { PlannedFunction } from './plan-types.ts';
import type { FunctionResult } from './result.ts';

/**
 * Another pipeline works on the functions of this rollout: it gave one a newer version, or changed one after this rollout
 * had come to it. The rollout ends and rolls nothing back, whatever `on-failure` says: that would roll functions back to
 * what is behind both pipelines.
 */
export class Superseded extends Problem {
  constructor(what: string, fix: string, options?: ErrorOptions) {
    super(what, fix, options);
    this.name = 'Superseded';
  }
}

/** How two pipelines are kept apart; the end of a message. */
export const TAKE_TURNS =
  'Let the other pipeline that updates it and this one take turns (`concurrency:` in the workflow)';

/** The number of a layer's version in a list; undefined where the list has none. */
export function versionIn(layers: readonly string[], layerArn: string): number | undefined {
  return parseLayerVersionArn(layers[indexOfLayer(layers, layerArn)] ?? '')?.version;
}

/**
 * Refuses to give a function an older version of the layer than another pipeline gave it since the plan.
 * @param planned the function as the plan was made with it: to replace that version is the plan, even by an older one
 * @param layers the list as just read
 * @throws Superseded
 */
export function refuseNewer(
  layer: Pick<LayerTarget, 'layerArn' | 'arn'>,
  planned: Pick<FunctionState, 'name' | 'layers'>,
  layers: readonly string[],
): void {
  const ours = parseLayerVersionArn(layer.arn)?.version ?? Infinity;
  const there = versionIn(layers, layer.layerArn);
  if (there === undefined || there <= ours || there === versionIn(planned.layers, layer.layerArn)) return;
  throw new Superseded(
    `Another pipeline gave function "${planned.name}" version ${there} of the layer, which is newer than version ${ours} of this rollout, so the function keeps it.`,
    `${TAKE_TURNS}. Run the pipeline of version ${there} again, which takes the functions of this rollout to it.`,
  );
}

/**
 * Rethrows what kept a function from its goal: as a Superseded where another pipeline brought it to a newer version of
 * the layer meanwhile, by its list or by the version that its alias was moved to.
 * @param work with what was read of the function so far
 */
export function rethrowSuperseded(
  { aws }: { aws: RegionClient },
  work: PlannedFunction & { result: FunctionResult },
): (error: unknown) => Promise<never> {
  return async (error) => {
    if (!(error instanceof Problem) || error instanceof Cancelled) throw error;
    const { fn, goal } = work;
    if (goal.kind === 'version')
      for (const list of await listsOf(aws, work)) refuseNewer(goal.layer, fn, list);
    throw error;
  };
}

/** The layers of a function as last read, and those of the version that its alias was moved to. */
async function listsOf(
  aws: RegionClient,
  { fn, alias, result }: PlannedFunction & { result: FunctionResult },
): Promise<string[][]> {
  const target = result.alias?.after;
  if (!alias || !target || target.version === '$LATEST' || target.version === alias.read.version)
    return [result.after];
  // What cannot be read tells nothing; the failure that there is stays.
  const served = await readFunction(aws, fn.arn, target.version).catch(() => undefined);
  return [result.after, ...(served ? [served.layers] : [])];
}
