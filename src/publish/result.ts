import type { BytecodeReport } from '../layer/bytecode.ts';
import type { FunctionResult, RolloutReport } from '../rollout/result.ts';
import type { DurationComparison } from '../rollout/performance/compare.ts';
import type { HandOff } from './promote/source-version.ts';
import type { Finding } from '../checks/finding.ts';
import type { LeftOut } from '../layer/left-out.ts';
import type { BuildReport } from '../packages/build-report.ts';
import type { PackagesReport } from '../packages/result.ts';
import type { Attestation } from './promote/verify-attestation.ts';

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
  runtime?: DurationComparison;
  /** Why something was not done here. */
  problem?: { what: string; fix: string };
}

/** The parts of an action's report that a publish fills in. */
export interface PublishResult {
  /** In the order of the input; the first one's version is that of the outputs. */
  regions: RegionReport[];
  /** For a dry run: what would be done, a sentence each. */
  plan: string[];
  warnings: string[];
  problems: { what: string; fix: string }[];
}

/** Tells whether a run made a version anywhere. */
export function hasPublished({ regions }: Pick<PublishResult, 'regions'>): boolean {
  return regions.some(({ version }) => version?.published);
}

/** The functions of all regions. */
export function functionsOf({ regions }: Pick<PublishResult, 'regions'>): FunctionResult[] {
  return regions.flatMap(({ functions }) => functions);
}

/** The versions of a layer in all regions, in the forms in which consumers need them. */
export interface ArnTables {
  /** A table of Markdown. */
  markdown: string;
  /** Region to ARN. */
  json: string;
  /** A `locals` block of Terraform. */
  terraform: string;
  /** A constant of TypeScript for the AWS CDK. */
  cdk: string;
}

/** A version that is promoted, and the account that it is of. */
export type ReportedOrigin = HandOff & { account: string };

/** What a run that publishes did, as far as it got; everything that is shown or handed on is made from it. */
export interface Report extends PublishResult {
  schema: 1;
  action: 'publish' | 'promote';
  layerName: string;
  dryRun: boolean;
  /**
   * `published` whenever there is a new version; `rolled-out` where functions were given one that was there already;
   * `shared` where only grants or the parameter changed; `handed-over` where a zip was written for another job;
   * `planned` for a dry run; `failed` whenever there is a problem.
   */
  outcome: 'published' | 'rolled-out' | 'shared' | 'unchanged' | 'handed-over' | 'planned' | 'failed';
  startedAt: string;
  finishedAt: string;
  /** The version that is promoted, with all that a job without access to it has to know. */
  source?: ReportedOrigin;
  /** Whose attestation of its zip was required and verified. */
  attestation?: Attestation;
  /** Absent where the layer has no packages to install. */
  build?: BuildReport;
  layer?: {
    contentHash: string;
    files: number;
    /** Bytes. */
    unzippedSize: number;
    /** Largest first. */
    parts: { path: string; size: number }[];
    /** Files of the folder that are no part of it; absent where the layer is no folder. */
    leftOut?: LeftOut;
    /** That this run packed beside its files; absent where it packed nothing, or none is asked for. */
    bytecode?: BytecodeReport;
  };
  /** Base64 of the SHA-256 of the zip that this run made, as AWS says it in `CodeSha256`. */
  packed?: string;
  /** The versions of all regions, ready to be copied into documents and programs. */
  arns: ArnTables;
  /** Versions with the content of those that serve, and that nothing needs, each with the command that removes it. */
  extraVersions: ExtraVersion[];
  /** What the rules say of a layer that is to be published, the worst first; an unchanged one is not checked again. */
  findings: Finding[];
  /** Absent where nobody asks what is inside. */
  inside?: PackagesReport;
}

/** A version that has the content of the one that serves, and that nothing needs. */
export interface ExtraVersion {
  region: string;
  version: number;
  arn: string;
  /** Removes it. */
  command: string;
}
