import type { FailOn } from '../../checks/finding.ts';
import type { SbomsAudit } from './sboms/result.ts';
import type { DurationComparison } from '../../rollout/performance/compare.ts';
import type { Activity } from './activity.ts';
import type { CommonDependencies } from './common/find-common.ts';
import type { AuditFinding } from './findings/finding.ts';

/** A function that has a layer version. */
export interface UseAudit {
  function: string;
  /** `$LATEST` and numbers. */
  versions: string[];
  /** Aliases that route to one of them, if only a part of their traffic. */
  aliases: string[];
}

/** A version of a layer, and who has it. */
export interface VersionAudit {
  version: number;
  arn: string;
  /** `gone` of another account's: deleted, or no longer granted. */
  state: 'there' | 'deleted' | 'gone';
  /** ISO 8601; undefined where it is not known. */
  createdAt?: string;
  functions: UseAudit[];
  /** Account ids, organisation ids, `public`, and statements that say something else. */
  sharedWith: string[];
}
export interface LayerAudit {
  name: string;
  /** Of another account's layer. */
  account?: string;
  /** Newest first. */
  versions: VersionAudit[];
}

/** What an audit found in one region, as far as it got. */
export interface RegionAudit {
  region: string;
  counts?: { layers: number; layerVersions: number; functions: number; functionVersions: number };
  /** Bytes. */
  storage?: { used: number; limit: number };
  layers: LayerAudit[];
  /** None where it was not asked for. */
  common?: CommonDependencies;
  /** Newest first; none where it was not asked for. */
  activity?: Activity[];
  /** None where it was not asked for. */
  runtime?: DurationComparison;
  /** None where they were not asked for. */
  sboms?: SbomsAudit;
  /** Why something was not looked at here. */
  problem?: { what: string; fix: string };
}

/** What an audit found; everything that is shown or handed on is made from it. */
export interface AuditReport {
  schema: 1;
  action: 'audit';
  /** `failed` where findings or a problem fail the step. */
  outcome: 'passed' | 'failed';
  startedAt: string;
  finishedAt: string;
  failOn: FailOn;
  /** In the order of the input. */
  regions: RegionAudit[];
  /** The worst first. */
  findings: AuditFinding[];
  /** How far back CloudTrail was asked: ISO 8601. */
  activitySince?: string;
  warnings: string[];
  /** What kept the audit, or a part of it, from being done. */
  problems: { what: string; fix: string }[];
}
