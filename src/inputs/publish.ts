import { parseFunctionName } from '../aws/arn.js';
import type { FunctionName } from '../aws/arn.js';
import { LIMITS } from '../checks/limits.js';
import { refuseLongDescription } from '../layer/version-mark.js';
import type { Reuse } from '../layer/version-mark.js';
import { Problem } from '../problem.js';
import { readCheckSettings } from './check.js';
import type { CheckSettings } from './check.js';
import { readLayerInputs } from './layer.js';
import type { LayerInputs } from './layer.js';
import { boolean, choice, list, text, wholeNumber } from './read.js';
import { regionOfEnvironment } from './region.js';

/** The inputs of the root action, checked; the README says what each means. */
export interface PublishInputs extends LayerInputs, CheckSettings {
  description: string;
  reuse: Reuse;
  /** No more than `max-functions`. */
  functions: FunctionName[];
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
    functions: functions(),
    allowedAccountIds: accountIds(),
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

function accountIds(): string[] {
  const values = list('allowed-account-ids');
  for (const value of values) {
    if (/^\d{12}$/.test(value)) continue;
    throw new Problem(
      `\`allowed-account-ids\` holds "${value}".`,
      'An account id has twelve digits; write it in quotes so that YAML keeps a leading zero.',
    );
  }
  return values;
}

function functions(): FunctionName[] {
  const maxFunctions = wholeNumber('max-functions', 50);
  const named = list('functions').map(functionName);
  if (named.length > maxFunctions) {
    throw new Problem(
      `\`functions\` lists ${named.length} functions, more than \`max-functions\` (${maxFunctions}).`,
      `If that is meant, set \`max-functions: ${named.length}\`.`,
    );
  }
  return named;
}

function functionName(text: string): FunctionName {
  if (/^tag:|[*?[]|^using-layer$/.test(text)) {
    throw new Problem(
      `\`functions\` holds "${text}", and this version finds no functions by pattern, tag or layer.`,
      'List the functions by name or ARN.',
    );
  }
  const parsed = parseFunctionName(text);
  if (!parsed) {
    throw new Problem(
      `\`functions\` holds "${text}", which is neither a function's name nor its ARN.`,
      'For instance `functions: api, worker`.',
    );
  }
  if (parsed.qualifier && parsed.qualifier !== '$LATEST') {
    throw new Problem(
      `\`functions\` holds "${text}", an alias or a version, and this version only updates $LATEST.`,
      `Name the function itself, \`functions: ${parsed.name}\`, then publish a version and move the alias in a step of its own.`,
    );
  }
  return parsed;
}
