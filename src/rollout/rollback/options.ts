import type { RolloutInputs } from '../options.ts';

/**
 * What functions go back to: what a record says they had, or a version of the layer, which is `previous` (the newest
 * that still exists before the one a function has) or an ARN.
 */
export type RollbackFrom =
  { kind: 'record'; path: string } | { kind: 'version'; to: string; layerName: string };
/** The inputs of the rollback, checked; its README says what each means. */
export interface RollbackInputs extends Omit<RolloutInputs, 'attach'> {
  from: RollbackFrom;
  allowedAccountIds: string[];
  /** Layers that a record may change beside its own: names of the own account and ARNs, with patterns. */
  allowedLayers: string[];
  dryRun: boolean;
  /** From AWS_REGION or AWS_DEFAULT_REGION; else the profile's is asked for. */
  region?: string;
}
