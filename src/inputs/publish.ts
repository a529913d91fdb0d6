import { LIMITS } from '../checks/limits.js';
import { refuseLongDescription } from '../layer/version-mark.js';
import type { Reuse } from '../layer/version-mark.js';
import { Problem } from '../problem.js';
import { readAccountIds } from './account-ids.js';
import { readCheckSettings } from './check.js';
import type { CheckSettings } from './check.js';
import { readLayerInputs } from './layer.js';
import type { LayerInputs } from './layer.js';
import { boolean, choice, text } from './read.js';
import { regionOfEnvironment } from './region.js';
import { readRolloutInputs } from './rollout.js';
import type { RolloutInputs } from './rollout.js';

/** The inputs of the root action, checked; the README says what each means. */
export interface PublishInputs extends LayerInputs, CheckSettings, RolloutInputs {
  description: string;
  reuse: Reuse;
  allowedAccountIds: string[];
  dryRun: boolean;
  /** From AWS_REGION or AWS_DEFAULT_REGION; else the profile's is asked for. */
  region?: string;
}

/**
 * Reads and checks every input, and refuses combinations that cannot work, before anything is read or called.
 * @throws Problem naming the input
 */
export function readPublishInputs(): PublishInputs {
  const region = regionOfEnvironment();
  const layer = readLayerInputs();
  refuseManyRuntimes(layer.runtimes);
  return {
    ...layer,
    ...readCheckSettings(),
    description: description(),
    reuse: choice('reuse', ['latest', 'any', 'never']),
    ...readRolloutInputs(),
    allowedAccountIds: readAccountIds(),
    dryRun: boolean('dry-run'),
    ...(region && { region }),
  };
}

/** The check says it as a finding; here it would be AWS's refusal after the upload. */
function refuseManyRuntimes(runtimes: readonly string[]): void {
  if (runtimes.length <= LIMITS.runtimes) return;
  throw new Problem(
    `\`compatible-runtimes\` lists ${runtimes.length} runtimes; AWS takes ${LIMITS.runtimes}.`,
    'Keep those that your functions use.',
  );
}

function description(): string {
  const value = text('description');
  refuseLongDescription(value);
  return value;
}
