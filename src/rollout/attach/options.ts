import type { LayerVersionArn } from '../../lambda/arn.ts';
import type { RolloutInputs } from '../options.ts';

/** How a user says which layer version functions get. */
export type LayerReference =
  | { kind: 'version'; layer: LayerVersionArn }
  /** The parameter's value is the ARN of a version. */
  | { kind: 'parameter'; name: string }
  /** The newest version of a layer: of the own account by its name, of any by its ARN without a version. */
  | { kind: 'latest'; layer: string };

/** What functions get, or which layers are taken off them: a name of the own account or an ARN, maybe a pattern. */
export type Change = { mode: 'attach'; layer: LayerReference } | { mode: 'detach'; layer: string };

/** The inputs of attach, checked; its README says what each means. */
export interface AttachInputs extends RolloutInputs {
  change: Change;
  /** The version from which the newest one of another account's layer is searched where no function has one. */
  searchFrom?: number;
  allowedAccountIds: string[];
  dryRun: boolean;
  /** From AWS_REGION or AWS_DEFAULT_REGION; else the profile's is asked for. */
  region?: string;
}
