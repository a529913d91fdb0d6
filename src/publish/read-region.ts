import { parseLayerVersionArn } from '../lambda/arn.ts';
import type { RegionClient } from '../aws/region-client.ts';
import type { LayerVersion } from '../aws/layers.ts';
import type { FunctionState } from '../aws/functions.ts';
import { parameterName } from '../lambda/parameter-name.ts';
import { readRolloutState, refuseAll } from '../rollout/read.ts';
import { layerArnPatterns } from '../rollout/layer-patterns.ts';
import { formatCount } from '../shared/format.ts';
import { log } from '../shared/log.ts';
import type { PublishableLayer, RegionRun } from './types.ts';
import type { PublishOptions } from './options.ts';
import { newerVersions } from './newer-versions.ts';
import { planRollout, targetOf } from './plan-rollout.ts';
import type { FunctionsState } from './plan-rollout.ts';
import { readVersions } from './reusable.ts';
import { readParameterState } from './read-parameter.ts';
import type { ParameterState } from './read-parameter.ts';
import { readSharing } from './sharing.ts';
import type { SharingState } from './sharing.ts';

/** What is in a region before anything is written. */
export interface RegionState {
  /** The version that already holds this content. */
  reusable: LayerVersion | undefined;
  /** The newest version's number, 0 for none. */
  newest: number;
  /** Its ARN; undefined for none. */
  newestArn: string | undefined;
  /** Who is to have the version, and who has it. */
  sharing: SharingState;
  /** Undefined where none is to hold the version's ARN. */
  parameter: ParameterState | undefined;
  /** Undefined where no function is asked for. */
  functions: FunctionsState | undefined;
}

/**
 * Reads everything in a region that the run will depend on, before anything is written.
 * @throws Problem with everything that stands in the way
 */
export async function readRegion(
  region: RegionRun,
  options: PublishOptions,
  layer: PublishableLayer,
): Promise<RegionState> {
  const { aws, info } = region;
  const { reusable, versions } = await readVersions(region, options, layer.contentHash);
  const newest = versions[0]?.version ?? 0;
  const same = options.alignVersions ? '' : ': nothing to publish';
  if (reusable) info(`Version ${reusable.version} has this content${same}`);
  else if (newest === 0) info('The layer has no version yet');
  else info(`The newest version is ${newest}; a new one will be published`);
  const sharing = await readSharing(region, options, { reusable, versions });
  const parameter = await readNamedParameter(aws, options, newest);
  const layerArn = parseLayerVersionArn((reusable ?? versions[0])?.arn ?? '')?.layerArn;
  const about = { layerArn, layer, reusable: reusable?.arn, newest };
  const functions = await readFunctions(aws, options, about);
  const plan = planRollout(options, functions, reusable?.arn);
  if (log.isDebug()) {
    const { logDecisions } = await import('./log-decisions.ts');
    const { contentHash } = layer;
    logDecisions({ region: aws.region, options, contentHash, reusable, newest: versions[0], plan });
  }
  refuseAll(plan.problems);
  const count = plan.waves.reduce((sum, wave) => sum + wave.functions.length, 0);
  if (count > 0)
    info(`${formatCount(count)} function${count === 1 ? '' : 's'} looked at, nothing stands in the way`);
  return { reusable, newest, newestArn: versions[0]?.arn, sharing, parameter, functions };
}

/** Whether the role may ask is known before anything is written. */
async function readNamedParameter(
  aws: RegionClient,
  { parameter, layerName }: PublishOptions,
  newest: number,
): Promise<ParameterState | undefined> {
  if (parameter === undefined) return undefined;
  const name = parameterName(parameter, { layerName, region: aws.region });
  return readParameterState(aws, { name, layerName, newest });
}

/** The functions of a region: those that are named by the ARN of another one are that one's. */
function functionsIn(region: string, { functions }: PublishOptions): PublishOptions['functions'] {
  return functions.filter(
    (selector) => selector.kind !== 'name' || (selector.function.region ?? region) === region,
  );
}

interface AboutLayer extends Pick<FunctionsState, 'layerArn'> {
  layer: PublishableLayer;
  /** The ARN of the version that already holds the content. */
  reusable: string | undefined;
  /** The newest version's number when the versions were listed, 0 for none. */
  newest: number;
}

async function readFunctions(
  aws: RegionClient,
  options: PublishOptions,
  { layerArn, layer: { unzippedSize, mayHoldDerived }, reusable, newest }: AboutLayer,
): Promise<FunctionsState | undefined> {
  const inputs = { ...options, functions: functionsIn(aws.region, options) };
  if (inputs.functions.length === 0) return undefined;
  const isMeasured = mayHoldDerived && reusable !== undefined;
  const replaces = options.replaces && (await layerArnPatterns(aws, options.replaces));
  const replacing = replaces ? { replaces } : {};
  const about = { layerArn, unzippedSize, ...(isMeasured && { measuredArn: reusable }), ...replacing };
  const target = (fn: Pick<FunctionState, 'arn'>) => targetOf(options, about, { fn, versionArn: reusable });
  const layerArnFor = (arn: string) =>
    targetOf(options, about, { fn: { arn }, versionArn: undefined }).layerArn;
  const prepared = await readRolloutState(aws, { inputs, layerArnFor, ...replacing, targetOf: target });
  const newer = await newerVersions(aws, prepared.fleet, { layerArnFor, newest });
  return { ...prepared, ...about, newer };
}
