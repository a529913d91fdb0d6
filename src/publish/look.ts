import { callerAccount, refuseOtherAccounts } from '../aws/account.js';
import { parseLayerVersionArn } from '../aws/arn.js';
import type { Connection } from '../aws/connection.js';
import { getVersion, listVersions } from '../aws/layers.js';
import type { LayerVersion } from '../aws/layers.js';
import type { FunctionState } from '../aws/functions.js';
import type { PublishInputs } from '../inputs/publish.js';
import type { Layer } from '../layer/layer.js';
import { reusableVersion } from '../layer/version-mark.js';
import { log } from '../log.js';
import { layerArnBeside, UNPUBLISHED } from '../rollout/layer-list.js';
import type { LayerTarget } from '../rollout/layer-list.js';
import { makePlan } from '../rollout/plan.js';
import type { Plan } from '../rollout/plan.js';
import { prepare, refuseAll } from '../rollout/prepare.js';
import { formatCount } from '../units.js';

/** What is there before anything is written. */
export interface Found {
  /** The version that already holds this content. */
  reusable: LayerVersion | undefined;
  /** The newest version's number, 0 for none. */
  newest: number;
  /** What will be done to functions, once the version has this ARN; without one, before it is known. */
  planFor: (versionArn?: string) => Plan;
}

/**
 * Looks at everything that the run will depend on, before anything is written.
 * @throws Problem with everything that stands in the way
 */
export async function look(
  aws: Connection,
  inputs: PublishInputs,
  layer: Pick<Layer, 'contentHash' | 'unzippedSize'>,
): Promise<Found> {
  if (inputs.allowedAccountIds.length > 0) {
    refuseOtherAccounts(await callerAccount(aws), inputs.allowedAccountIds);
  }
  const versions = await listVersions(aws, inputs.layerName, inputs.reuse === 'any' ? 'all' : 'first');
  const match = reusableVersion(versions, layer.contentHash, inputs.reuse);
  const reusable = match && (await getVersion(aws, inputs.layerName, match.version));
  const newest = versions[0]?.version ?? 0;
  if (reusable) log.info(`Version ${reusable.version} has this content: nothing to publish`);
  else if (newest === 0) log.info('The layer has no version yet');
  else log.info(`The newest version is ${newest}; a new one will be published`);
  const known = parseLayerVersionArn((reusable ?? versions[0])?.arn ?? '')?.layerArn;
  const planFor = await lookAtFunctions(aws, inputs, { ...layer, known, reusable: reusable?.arn });
  return { reusable, newest, planFor };
}

interface Looking {
  unzippedSize: number;
  /** The layer's ARN, where it has a version yet. */
  known: string | undefined;
  /** The ARN of the version that already holds the content. */
  reusable: string | undefined;
}

async function lookAtFunctions(
  aws: Connection,
  inputs: PublishInputs,
  { unzippedSize, known, reusable }: Looking,
): Promise<Found['planFor']> {
  const { layerName, runtimes, architectures } = inputs;
  const layerArnFor = (functionArn: string) => known ?? layerArnBeside(functionArn, layerName);
  const targetOf =
    (versionArn?: string) =>
    (fn: FunctionState): LayerTarget => {
      const layerArn = parseLayerVersionArn(versionArn ?? '')?.layerArn ?? layerArnFor(fn.arn);
      const arn = versionArn ?? `${layerArn}:${UNPUBLISHED}`;
      return { layerArn, arn, runtimes, architectures, unzippedSize };
    };
  const prepared = await prepare(aws, { inputs, layerArnFor, targetOf: targetOf(reusable) });
  const planFor = (versionArn?: string) =>
    makePlan({ ...prepared, settings: inputs, targetOf: targetOf(versionArn) });
  const plan = planFor(reusable);
  refuseAll(plan.problems);
  const count = plan.waves.reduce((sum, { functions }) => sum + functions.length, 0);
  if (count > 0) log.info(`${formatCount(count)} functions looked at, nothing stands in the way`);
  return planFor;
}
