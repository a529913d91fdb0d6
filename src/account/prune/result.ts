import type { KeepReason } from './plan.ts';

/** What became of a version; `planned` would go, of a dry run; `gone` was deleted by somebody else meanwhile. */
export type VersionStatus = 'deleted' | 'planned' | 'kept' | 'gone' | 'failed' | 'not-reached';

/** A version of a layer that was looked at. */
export interface PrunedVersion {
  layer: string;
  version: number;
  arn: string;
  /** ISO date, where AWS tells it. */
  createdAt?: string;
  /** Bytes of the zip, of those that were to go. */
  codeSize?: number;
  status: VersionStatus;
  /** Why it was kept. */
  reason?: KeepReason;
  /** The same in words. */
  detail?: string;
  /** It was to go when the plan was made. */
  keptLate?: boolean;
}

/** What a prune did in one region, as far as it got. */
export interface PrunedRegion {
  region: string;
  /** By layer, the newest of each first. */
  versions: PrunedVersion[];
  /** Why something was not done here. */
  problem?: { what: string; fix: string };
}

/** What a prune did, as far as it got; everything that is shown or handed on is made from it. */
export interface PruneReport {
  schema: 1;
  action: 'prune';
  /** Names and patterns, as given. */
  layers: string[];
  dryRun: boolean;
  /** `unchanged` where nothing was to be deleted; `failed` whenever there is a problem. */
  outcome: 'pruned' | 'unchanged' | 'planned' | 'failed';
  startedAt: string;
  finishedAt: string;
  /** What was to be done, a sentence for each layer of each region. */
  plan: string[];
  regions: PrunedRegion[];
  /** Bytes of the zips that were deleted; of a dry run, of those that would be. */
  freedBytes: number;
  warnings: string[];
  problems: { what: string; fix: string }[];
}
