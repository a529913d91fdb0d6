import { parseLayerVersionArn } from '../lambda/arn.ts';
import type { Connection } from '../aws/region-client.ts';
import type { LayerVersion } from '../aws/layers.ts';
import type { FunctionState } from '../aws/functions.ts';
import { parameterName } from '../lambda/parameter-name.ts';
import { readParameter } from '../aws/ssm-parameters.ts';
import { layerArnBeside, UNPUBLISHED } from '../rollout/layer-list.ts';
import type { LayerTarget } from '../rollout/layer-list.ts';
import { makePlan } from '../rollout/plan.ts';
import type { Plan } from '../rollout/plan-types.ts';
import { prepare, refuseAll } from '../rollout/read.ts';
import { formatCount } from '../shared/format.ts';
import type { PublishableLayer, RegionRun } from './types.ts';
import type { PublishOptions } from './options.ts';
import { newerVersions, supersededBy } from './newer-versions.ts';
import { readVersions } from './reusable.ts';
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
  /** What consumers are told now: the value of the parameter, where there is one. */
  told: string | undefined;
  /**
   * What will be done to functions, once the version has this ARN; without one, before it is known. A version that is
   * older than what a function serves by now is a problem of the plan.
   */
  planFor: (versionArn?: string) => Plan;
}

/**
 * Looks at everything in a region that the run will depend on, before anything is written.
 * @throws Problem with everything that stands in the way
 */
export async function readRegion(
  site: RegionRun,
  inputs: PublishOptions,
  layer: PublishableLayer,
): Promise<RegionState> {
  const { aws, tell } = site;
  const { reusable, versions } = await readVersions(site, inputs, layer.contentHash);
  const newest = versions[0]?.version ?? 0;
  const same = inputs.alignVersions ? '' : ': nothing to publish';
  if (reusable) tell(`Version ${reusable.version} has this content${same}`);
  else if (newest === 0) tell('The layer has no version yet');
  else tell(`The newest version is ${newest}; a new one will be published`);
  const sharing = await readSharing(site, inputs, { reusable, versions });
  // Whether the role may ask is known before anything is written.
  const name = inputs.parameter && parameterName(inputs.parameter, { ...inputs, region: aws.region });
  const told = name ? (await readParameter(aws, name))?.value : undefined;
  const known = parseLayerVersionArn((reusable ?? versions[0])?.arn ?? '')?.layerArn;
  const regional = { ...inputs, functions: functionsIn(aws.region, inputs) };
  const planFor = await lookAtFunctions(aws, regional, { ...layer, known, reusable: reusable?.arn, newest });
  const count = planFor(reusable?.arn).waves.reduce((sum, { functions }) => sum + functions.length, 0);
  if (count > 0)
    tell(`${formatCount(count)} function${count === 1 ? '' : 's'} looked at, nothing stands in the way`);
  return { reusable, newest, newestArn: versions[0]?.arn, sharing, told, planFor };
}

/** The functions of a region: those that are named by the ARN of another one are that one's. */
function functionsIn(region: string, { functions }: PublishOptions): PublishOptions['functions'] {
  return functions.filter((one) => one.kind !== 'name' || (one.function.region ?? region) === region);
}

const NOTHING_TO_ROLL_OUT: Plan = { waves: [], skipped: [], passedOver: [], problems: [], warnings: [] };

interface Looking {
  unzippedSize: number;
  /** The layer's ARN, where it has a version yet. */
  known: string | undefined;
  /** The ARN of the version that already holds the content. */
  reusable: string | undefined;
  /** The newest version's number when the versions were listed, 0 for none. */
  newest: number;
}

async function lookAtFunctions(
  aws: Connection,
  inputs: PublishOptions,
  { unzippedSize, known, reusable, newest }: Looking,
): Promise<RegionState['planFor']> {
  const { layerName, runtimes, architectures } = inputs;
  const layerArnFor = (functionArn: string) => known ?? layerArnBeside(functionArn, layerName);
  const targetOf =
    (versionArn?: string) =>
    (fn: FunctionState): LayerTarget => {
      const layerArn = parseLayerVersionArn(versionArn ?? '')?.layerArn ?? layerArnFor(fn.arn);
      const arn = versionArn ?? `${layerArn}:${UNPUBLISHED}`;
      return { layerArn, arn, runtimes, architectures, unzippedSize };
    };
  if (inputs.functions.length === 0) return () => NOTHING_TO_ROLL_OUT;
  const prepared = await prepare(aws, { inputs, layerArnFor, targetOf: targetOf(reusable) });
  const newer = await newerVersions(aws, prepared.fleet, { layerArnFor, newest });
  const planFor = (versionArn?: string) => {
    const plan = makePlan({ ...prepared, settings: inputs, targetOf: targetOf(versionArn) });
    const version = parseLayerVersionArn(versionArn ?? '')?.version;
    // What is published next is newer than all of them.
    if (version !== undefined) plan.problems.push(...supersededBy(plan, newer, version));
    return plan;
  };
  refuseAll(planFor(reusable).problems);
  return planFor;
}
