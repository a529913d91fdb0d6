import { parseLayerVersionArn } from '../../lambda/arn.ts';
import type { RegionClient } from '../../aws/region-client.ts';
import type { FunctionState } from '../../aws/functions.ts';
import { listVersions } from '../../aws/layers.ts';
import type { ListedVersion } from '../../aws/layers.ts';
import type { RollbackInputs } from './options.ts';
import type { RollbackFrom } from './options.ts';
import { Problem } from '../../shared/problem.ts';
import { indexOfLayer, layerArnBeside } from '../layer-list.ts';
import type { LayerTarget } from '../layer-list.ts';
import { makePlan } from '../plan.ts';
import type { Plan } from '../plan-types.ts';
import { readRolloutState } from '../read.ts';

type ToVersion = Extract<RollbackFrom, { kind: 'version' }>;

/**
 * Plans giving functions an older version of a layer: a certain one, or the newest there is before the one that each
 * has. Functions without the layer are left alone.
 * @throws Problem when there is no such version, or as a rollout's preparation does
 */
export async function planToVersion(
  aws: RegionClient,
  inputs: RollbackInputs,
  { to, layerName }: ToVersion,
): Promise<Plan> {
  const layer = parseLayerVersionArn(to);
  if (layer) refuseOtherRegion(layer, aws.region);
  const versions = layer ? [] : await listVersions(aws, layerName, 'all');
  if (!layer && versions.length === 0) throw noVersions(layerName, aws.region);
  const layerArnFor = (functionArn: string) => layer?.layerArn ?? layerArnBeside(functionArn, layerName);
  const versionFor = (fn: FunctionState) => (layer ? to : previousOf(fn, layerArnFor(fn.arn), versions));
  const settings = { ...inputs, attach: 'never' as const };
  const undeclared = { runtimes: [], architectures: [], unzippedSize: undefined };
  const targetOf = (fn: FunctionState): LayerTarget | Problem => {
    const arn = versionFor(fn);
    return arn instanceof Problem ? arn : { layerArn: layerArnFor(fn.arn), arn, ...undeclared };
  };
  const prepared = await readRolloutState(aws, { inputs: settings, layerArnFor, targetOf });
  const declared = (fn: FunctionState) => {
    const target = targetOf(fn);
    if (target instanceof Problem) return target;
    return { ...target, ...prepared.fleet.layers.get(target.arn)?.declared };
  };
  return makePlan({ ...prepared, settings, targetOf: declared });
}

function refuseOtherRegion({ arn, region }: { arn: string; region: string }, here: string): void {
  if (region === here) return;
  throw new Problem(
    `\`to\` is ${arn}, and functions in ${here} take layers of their own region only.`,
    `Run the step with \`AWS_REGION: ${region}\`.`,
  );
}

function noVersions(layerName: string, region: string): Problem {
  return new Problem(
    `There is no layer "${layerName}" in ${region}, or it has no version any more.`,
    'Check `layer-name`, the region and the account of the credentials.',
  );
}

/** @param versions newest first, at least one */
function previousOf(
  { name, layers }: FunctionState,
  layerArn: string,
  versions: readonly ListedVersion[],
): string | Problem {
  // Of a function without the layer the plan says so itself, whatever version it would be.
  const current = parseLayerVersionArn(layers[indexOfLayer(layers, layerArn)] ?? '')?.version ?? Infinity;
  const older = versions.find(({ version }) => version < current);
  if (older) return older.arn;
  return new Problem(
    `Function "${name}" has version ${current} of the layer, and no older one exists any more.`,
    'Give the ARN of another version in `to`, or take the function off `functions`.',
  );
}
