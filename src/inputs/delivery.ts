import type { PublishOptions } from '../publish/options.ts';
import { Problem } from '../shared/problem.ts';
import { readAccountIds } from './account-ids.ts';
import { readParameterInput } from './ssm-parameter.ts';
import { boolean, choice } from './read.ts';
import { readRegions } from './regions.ts';
import { readRolloutInputs } from './rollout.ts';
import { readSharingInputs } from './sharing.ts';
import { readStagingInputs, refuseOddKey, refuseOneBucket } from './staging.ts';

type Where = Omit<PublishOptions, 'layerName' | 'runtimes' | 'architectures' | 'license'>;

/**
 * Reads where a layer goes and what becomes of it there, in every action that publishes.
 * @throws Problem naming the input
 */
export function readDeliveryInputs(layerName: string): Where {
  const regions = readRegions();
  const staging = readStagingInputs();
  if (staging) {
    refuseOneBucket(staging, regions);
    refuseOddKey(staging, regions);
  }
  const parameter = readParameterInput(layerName);
  return {
    ...readRolloutInputs(),
    ...versions(),
    regions,
    sharing: readSharingInputs(),
    ...(staging && { staging }),
    ...(parameter !== undefined && { parameter }),
    allowedAccountIds: readAccountIds('allowed-account-ids'),
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
