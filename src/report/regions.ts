import type { FunctionResult, RolloutReport } from '../rollout/result.ts';
import type { RuntimeComparison } from '../rollout/performance/compare.ts';

/** The version that holds the content in one region. */
export interface VersionReport {
  layerArn: string;
  arn: string;
  version: number;
  /** Bytes of the zip. */
  codeSize: number;
  /** Base64 of the SHA-256 of the zip. */
  codeSha256: string;
  /** As the version has it; the mark of the content ends it. */
  description: string;
  /** This run made it; false for one that another job made at the same time. */
  published: boolean;
  /** Its reply was lost, and it was found by its content. */
  adopted: boolean;
  /** Versions of the same content beside it: a lost reply or jobs at the same time made them. */
  extra: number[];
  /** Versions of the same content that were made to come to the number of the other regions. */
  fillers: number[];
}

/** Who may use a version, as text: account ids, organisation ids, `public`. */
export interface SharingReport {
  before: string[];
  /** As AWS says it at the end; undefined where the run did not get so far. */
  after?: string[];
  added: string[];
  revoked: string[];
  /** Ids of statements that grant something else than one of those. */
  unknown: string[];
}

/** What a run did in one region, as far as it got. */
export interface RegionReport {
  region: string;
  version?: VersionReport;
  /** Versions that take up numbers, while there is none yet that serves. */
  fillers?: number[];
  sharing?: SharingReport;
  /** The SSM parameter that holds the version's ARN. */
  parameter?: { name: string; status: 'written' | 'unchanged' };
  functions: FunctionResult[];
  /** None where there are no functions to roll out to. */
  rollout?: RolloutReport;
  /** How functions do since the rollout, where they were watched. */
  runtime?: RuntimeComparison;
  /** Why something was not done here. */
  problem?: { what: string; fix: string };
}

/** The parts of an action's report that a delivery fills in. */
export interface Delivered {
  /** In the order of the input; the first one's version is that of the outputs. */
  regions: RegionReport[];
  /** For a dry run: what would be done, a sentence each. */
  plan: string[];
  warnings: string[];
  problems: { what: string; fix: string }[];
}

/** Tells whether a run made a version anywhere. */
export function hasPublished({ regions }: Pick<Delivered, 'regions'>): boolean {
  return regions.some(({ version }) => version?.published);
}

/** The functions of all regions. */
export function functionsOf({ regions }: Pick<Delivered, 'regions'>): FunctionResult[] {
  return regions.flatMap(({ functions }) => functions);
}
