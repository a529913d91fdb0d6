import type { LayerSelector } from '../layers.ts';

/** The inputs of the prune, checked; its README says what each means. */
export interface PruneInputs {
  /** At least one. */
  layers: LayerSelector[];
  /** Refuse to look at more layers than this, in each region. */
  maxLayers: number;
  /** In order; none for the one that the environment or the profile says. */
  regions: string[];
  /** So many of the newest versions of each layer stay; 1 at the least. */
  keep: number;
  /** Versions that were superseded later than so many days ago stay; 0 for no such bound. */
  keepDays: number;
  /** Of layers that are named outright, versions that others may use go too. */
  includeShared: boolean;
  /** Files and folders with records of rollouts that may be rolled back, and reports of runs whose version serves. */
  records: string[];
  /** Name of the SSM parameter that names the version in use; may hold `{layer-name}` and `{region}`. */
  parameter?: string;
  allowedAccountIds: string[];
  dryRun: boolean;
}
