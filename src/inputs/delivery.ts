import { REGION_NAME } from '../aws/arn.js';
import type { DeliveryInputs } from '../delivery/delivery.js';
import { Problem } from '../problem.js';
import { readAccountIds } from './account-ids.js';
import { readParameterInput } from './parameter.js';
import { boolean, choice, list } from './read.js';
import { regionOfEnvironment } from './region.js';
import { readRolloutInputs } from './rollout.js';
import { readSharingInputs } from './sharing.js';
import { readStagingInputs, refuseOneBucket } from './staging.js';

type Where = Omit<DeliveryInputs, 'layerName' | 'runtimes' | 'architectures' | 'license'>;

/**
 * Reads where a layer goes and what becomes of it there, in every action that publishes.
 * @throws Problem naming the input
 */
export function readDeliveryInputs(layerName: string): Where {
  const regions = readRegions();
  const staging = readStagingInputs();
  if (staging) refuseOneBucket(staging, regions);
  const parameter = readParameterInput(layerName);
  return {
    ...readRolloutInputs(),
    ...versions(),
    ...{ regions, sharing: readSharingInputs() },
    ...(staging && { staging }),
    ...(parameter !== undefined && { parameter }),
    allowedAccountIds: readAccountIds(),
    dryRun: boolean('dry-run'),
  };
}

function versions(): Pick<Where, 'reuse' | 'alignVersions'> {
  const reuse = choice('reuse', ['latest', 'any', 'never']);
  const alignVersions = boolean('align-versions');
  if (!alignVersions || reuse === 'latest') return { reuse, alignVersions };
  throw new Problem(
    `\`align-versions\` and \`reuse: ${reuse}\` are both given, and ${
      reuse === 'any'
        ? 'an earlier version has another number in each region'
        : 'a run that always publishes moves on from the number that it came to'
    }.`,
    'Keep `reuse: latest`, or take `align-versions` out.',
  );
}

/** In the order given; where none is, that of AWS_REGION or AWS_DEFAULT_REGION; else the profile's is asked for. */
function readRegions(): string[] {
  const regions = list('regions');
  for (const region of regions) {
    if (REGION_NAME.test(region)) continue;
    throw new Problem(
      `\`regions\` holds "${region}", which is not a region's name.`,
      'For instance `regions: eu-central-1, us-east-1`.',
    );
  }
  refusePartitions(regions);
  const configured = regions.length === 0 && regionOfEnvironment();
  return configured ? [configured] : regions;
}

/** China and GovCloud have accounts of their own, so no credentials hold there and elsewhere. */
function refusePartitions(regions: readonly string[]): void {
  const apart = (region: string) => /^(cn|us-gov|us-iso[a-z]?|eu-isoe|eusc)-/.exec(region)?.[1] ?? '';
  const [first = ''] = regions;
  const other = regions.find((region) => apart(region) !== apart(first));
  if (other === undefined) return;
  throw new Problem(
    `\`regions\` holds "${first}" and "${other}", which are in different partitions of AWS, and no credentials hold in both.`,
    'Take a job of its own for each partition.',
  );
}
