import { LIMITS } from '../lambda/limits.ts';
import { refuseLongDescription } from '../layer/content-mark.ts';
import type { PublishOptions } from '../publish/options.ts';
import { Problem } from '../shared/problem.ts';
import { readCheckSettings } from './check.ts';
import type { CheckSettings } from './check.ts';
import { readDeliveryInputs } from './delivery.ts';
import { readPackageInputs } from './packages.ts';
import type { PackageInputs } from './packages.ts';
import { readLayerInputs } from './layer.ts';
import type { LayerInputs } from './layer.ts';
import { boolean, text } from './read.ts';

/** The inputs of the root action, checked; the README says what each means. */
export interface PublishInputs extends LayerInputs, CheckSettings, PackageInputs, PublishOptions {
  description: string;
  /** What the layer holds goes to GitHub's dependency graph. */
  submitDependencies: boolean;
  token: string;
  /** The job attests what is published. */
  attest: boolean;
}

/**
 * Reads and checks every input, and refuses combinations that cannot work, before anything is read or called.
 * @throws Problem naming the input
 */
export function readPublishInputs(): PublishInputs {
  const layer = readLayerInputs();
  refuseManyRuntimes(layer.runtimes);
  return {
    ...layer,
    ...readCheckSettings(),
    ...readPackageInputs(),
    ...submission(),
    description: description(),
    attest: attest(),
    ...readDeliveryInputs(layer.layerName),
  };
}

function submission(): Pick<PublishInputs, 'submitDependencies' | 'token'> {
  const [submitDependencies, token] = [boolean('submit-dependencies'), text('github-token')];
  if (!submitDependencies || token !== '') return { submitDependencies, token };
  throw new Problem(
    '`submit-dependencies` needs a token, and `github-token` is empty.',
    'Leave `github-token` out of the step, or give it a token: `github-token: ${{ github.token }}`.',
  );
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

/**
 * A run that is to be attested where the job could not sign is refused: after the publish it would be too late.
 * Source: docs.github.com, "OpenID Connect reference": the variable is there where the job has `id-token: write`.
 */
function attest(): boolean {
  if (!boolean('attest')) return false;
  if (process.env['ACTIONS_ID_TOKEN_REQUEST_URL']) return true;
  throw new Problem(
    '`attest` is true, and the job may not ask GitHub for the token that an attestation is signed with.',
    'Give the job `permissions: { id-token: write, attestations: write, contents: read }`.',
  );
}
