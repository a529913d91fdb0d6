import { accountOf, parseLayerVersionArn, regionOf, resourceName } from '../../lambda/arn.ts';
import type { LayerVersionArn } from '../../lambda/arn.ts';
import type { RegionClient } from '../../aws/region-client.ts';
import { readParameter } from '../../aws/ssm-parameters.ts';
import { log } from '../../shared/log.ts';
import { Problem } from '../../shared/problem.ts';
import type { LayerTarget } from '../layer-list.ts';
import { layerArnPatterns } from '../layer-patterns.ts';
import { makePlan } from '../plan.ts';
import type { Plan } from '../plan-types.ts';
import type { Candidate } from '../read-functions.ts';
import { readRolloutState } from '../read.ts';
import type { ReadOptions } from '../read.ts';
import { findLatest, versionsInUse } from './latest-version.ts';
import type { AttachInputs, LayerReference } from './options.ts';
import type { AttachReport } from './result.ts';
import { readUsable } from './usable-version.ts';

/** What is planned, and for whom. */
export interface Planning {
  inputs: AttachInputs;
  /** Of the credentials. */
  account: string;
  /** Gets the version that is attached, and warnings about it. */
  report: Pick<AttachReport, 'layerName' | 'layerVersionArn' | 'warnings'>;
}

/**
 * Reads everything that attaching or detaching depends on, and plans it.
 * @throws Problem when the layer may not be used, or as a rollout's preparation does
 */
export async function planAttach(aws: RegionClient, planning: Planning): Promise<Plan> {
  const { change } = planning.inputs;
  const options =
    change.mode === 'detach'
      ? await detaching(aws, planning, change.layer)
      : await attaching(aws, planning, change.layer);
  const state = await readRolloutState(aws, options);
  return makePlan({ ...state, settings: options.inputs, targetOf: options.targetOf });
}

async function detaching(
  aws: RegionClient,
  { inputs, report }: Planning,
  layer: string,
): Promise<ReadOptions> {
  const [layerArn = ''] = await layerArnPatterns(aws, [layer]);
  report.layerName = resourceName(layerArn);
  const target = {
    ...{ layerArn, arn: layerArn, runtimes: [], architectures: [], unzippedSize: 0 },
    ...{ replaces: [layerArn], detach: true },
  };
  // Behind an alias a layer may serve that $LATEST, which lists show, has no more.
  const attach = inputs.alias === undefined ? ('never' as const) : ('always' as const);
  return {
    inputs: { ...inputs, attach },
    layerArnFor: () => layerArn,
    replaces: target.replaces,
    targetOf: () => target,
  };
}

async function attaching(
  aws: RegionClient,
  planning: Planning,
  reference: LayerReference,
): Promise<ReadOptions> {
  const { inputs, report } = planning;
  const replaces = await layerArnPatterns(aws, inputs.replaces ?? []);
  const given = await layerOf(aws, planning, reference);
  const layerArn = typeof given === 'string' ? given : given.layerArn;
  report.layerName = resourceName(layerArn);
  const version = typeof given === 'string' ? undefined : await usableTarget(aws, planning, given);
  let target = version;
  return {
    inputs,
    layerArnFor: () => layerArn,
    replaces,
    onRead: async (candidates) => {
      target ??= await usableTarget(aws, planning, await latestOf(aws, planning, { layerArn, candidates }));
    },
    targetOf: () => (target ? { ...target, replaces } : unread(layerArn)),
  };
}

/** Never shown: functions are planned for once the version is known. */
function unread(layerArn: string): Problem {
  return new Problem(`The newest version of ${layerArn} is not known.`, 'Run the job again.');
}

/** The version that is given; the layer's ARN where its newest one is asked for. */
async function layerOf(
  aws: RegionClient,
  { account }: Planning,
  reference: LayerReference,
): Promise<LayerVersionArn | string> {
  switch (reference.kind) {
    case 'version':
      refuseOtherRegion(reference.layer.arn, aws.region);
      return reference.layer;
    case 'parameter':
      return versionInParameter(aws, reference.name);
    case 'latest': {
      const { partition, region } = aws;
      const { layer } = reference;
      if (!layer.startsWith('arn:')) return `arn:${partition}:lambda:${region}:${account}:layer:${layer}`;
      refuseOtherRegion(layer, region);
      return layer;
    }
  }
}

function refuseOtherRegion(arn: string, here: string): void {
  const region = regionOf(arn);
  if (region === here) return;
  throw new Problem(
    `\`layer\` is ${arn}, and functions in ${here} take layers of their own region only.`,
    `Run the step with \`AWS_REGION: ${region}\`, or give the layer of ${here}.`,
  );
}

async function versionInParameter(aws: RegionClient, name: string): Promise<LayerVersionArn> {
  const parameter = await readParameter(aws, name);
  if (!parameter) {
    throw new Problem(
      `There is no parameter ${name} in ${aws.region}.`,
      `Check the name, the region and the account: \`aws ssm get-parameter --region ${aws.region} --name ${name}\`.`,
    );
  }
  const layer = parseLayerVersionArn(parameter.value.trim());
  if (layer?.region === aws.region) return layer;
  throw new Problem(
    `The parameter ${name} in ${aws.region} has the value "${parameter.value}", which is ${layer ? `a layer version of ${layer.region}` : "no layer version's ARN"}.`,
    'Give a parameter whose value is the ARN of a layer version in the same region.',
  );
}

async function latestOf(
  aws: RegionClient,
  { inputs: { searchFrom }, account, report }: Planning,
  { layerArn, candidates }: { layerArn: string; candidates: readonly Candidate[] },
): Promise<LayerVersionArn> {
  const { layer, mayBeOlder } = await findLatest(aws, {
    layerArn,
    isOwn: accountOf(layerArn) === account,
    used: versionsInUse(candidates, layerArn),
    ...(searchFrom !== undefined && { searchFrom }),
  });
  if (mayBeOlder)
    report.warnings.push(
      `${layer.arn} is the newest version among the fifty that were looked for, and there may be newer ones: run the job again to go on from it.`,
    );
  return layer;
}

/** The version as a target, once the caller may use it. */
async function usableTarget(
  aws: RegionClient,
  { account, report }: Planning,
  layer: LayerVersionArn,
): Promise<LayerTarget> {
  const { declared } = await readUsable(aws, { layer, account });
  report.layerVersionArn = layer.arn;
  log.info(`Functions get ${layer.arn}`);
  const { runtimes, architectures } = declared;
  return { layerArn: layer.layerArn, arn: layer.arn, runtimes, architectures, unzippedSize: undefined };
}
