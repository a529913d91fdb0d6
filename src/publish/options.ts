import type { Grantee } from '../lambda/principal.ts';
import type { Reuse } from '../layer/content-mark.ts';
import type { RolloutInputs } from '../rollout/options.ts';
import type { StagingInputs } from './staging-in.ts';

export interface SharingInputs {
  /** Each once, without those of the version before. */
  wanted: Grantee[];
  /** Those of the version before are wanted as well. */
  previous: boolean;
  /** What is not wanted is revoked. */
  exact: boolean;
  allowPublic: boolean;
}

/** Where a layer goes and what becomes of it there, in every action that publishes. */
export interface PublishOptions extends RolloutInputs {
  layerName: string;
  runtimes: string[];
  architectures: string[];
  license?: string;
  reuse: Reuse;
  /** In order; none for the one that the environment or the profile says. */
  regions: string[];
  /** Every region gets the same version number. */
  alignVersions: boolean;
  staging?: StagingInputs;
  sharing: SharingInputs;
  /** Name of the SSM parameter that gets the version's ARN; may hold `{region}`. */
  parameter?: string;
  allowedAccountIds: string[];
  dryRun: boolean;
}
