import type { FailOn } from '../../checks/finding.ts';
import type { IgnoredRule } from '../../checks/ignored-rules.ts';
import type { FunctionSelector } from '../../rollout/options.ts';
import type { LayerSelector } from '../layers.ts';

/** The inputs of the audit, checked; its README says what each means. */
export interface AuditInputs {
  layers: LayerSelector[];
  /** None for all. */
  functions: FunctionSelector[];
  /** None for the one that the profile says. */
  regions: string[];
  /** The tag that tells environments apart; '' for none. */
  environmentTag: string;
  /** How far back CloudTrail is asked, in milliseconds; undefined where it is not. */
  since?: number;
  /** Patterns of ARNs; none for everybody. */
  allowedPrincipals: string[];
  commonDependencies: boolean;
  /** Compare functions with what they were before their layers changed. */
  compareRuntime: boolean;
  /** Of the bytes of the functions' zips, 0 to 1. */
  shareRead: number;
  /** The folder that bills of materials go into; '' for none. */
  sbom: string;
  failOn: FailOn;
  ignoreRules: IgnoredRule[];
  sarifFile: string;
}
