import { dirname } from 'node:path';
import type { Finding } from '../checks/finding.ts';
import type { LeftOut } from '../layer/left-out.ts';
import type { Attestation } from '../publish/promote/verify-attestation.ts';
import type { HandOff } from '../publish/promote/source-version.ts';
import { arnTables } from './arn-tables.ts';
import type { ArnTables } from './arn-tables.ts';
import { functionsOutput } from './functions-output.ts';
import { attestable } from './attestable.ts';
import { extraVersions } from './extra-versions.ts';
import type { ExtraVersion } from './extra-versions.ts';
import type { InsideReport } from './packages-line.ts';
import { cutWarning } from './output-list.ts';
import { functionsOf, hasPublished } from './regions.ts';
import type { Delivered } from './regions.ts';

/** What a run that publishes did, as far as it got; everything that is shown or handed on is made from it. */
export interface Report extends Delivered {
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
  layer?: {
    contentHash: string;
    files: number;
    /** Bytes. */
    unzippedSize: number;
    /** Largest first. */
    parts: { path: string; size: number }[];
    /** Files of the folder that are no part of it; absent where the layer is no folder. */
    leftOut?: LeftOut;
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
  inside?: InsideReport;
}

/** A version that is promoted, and the account that it is of. */
export type ReportedOrigin = HandOff & { account: string };

export function startReport(action: Report['action'] = 'publish'): Report {
  return {
    schema: 1,
    action,
    layerName: '',
    dryRun: false,
    outcome: 'failed',
    startedAt: new Date().toISOString(),
    finishedAt: '',
    regions: [],
    plan: [],
    arns: arnTables('', []),
    extraVersions: [],
    findings: [],
    warnings: [],
    problems: [],
  };
}

/** Settles what became of the run, and warns where an output cannot hold all functions. */
export function finishReport(report: Report): Report {
  const { warnings, layerName, regions } = report;
  const functions = functionsOf(report);
  const { shown } = functionsOutput(functions);
  return {
    ...report,
    outcome: outcomeOf(report),
    finishedAt: new Date().toISOString(),
    arns: arnTables(layerName, regions),
    extraVersions: extraVersions(regions),
    warnings: [...warnings, ...cutWarning('functions', shown, functions.length)],
  };
}

function outcomeOf(report: Report): Report['outcome'] {
  const { problems, dryRun, regions, source } = report;
  if (problems.length > 0) return 'failed';
  if (dryRun) return 'planned';
  if (hasPublished(report)) return 'published';
  if (functionsOf(report).some(({ status }) => status === 'updated')) return 'rolled-out';
  const isShared = regions.some(
    ({ sharing, parameter }) =>
      (sharing?.added.length ?? 0) + (sharing?.revoked.length ?? 0) > 0 || parameter?.status === 'written',
  );
  if (isShared) return 'shared';
  return source && regions.length === 0 ? 'handed-over' : 'unchanged';
}

/**
 * The action's outputs; each has a value whatever happened.
 * @param path of the JSON report
 */
export function outputsOf(report: Report, path: string): Record<string, string> {
  const { layer, regions } = report;
  const version = regions[0]?.version;
  const arns = regions.flatMap((one) => (one.version ? [[one.region, one.version.arn] as const] : []));
  return {
    published: String(hasPublished(report)),
    'layer-arn': version?.layerArn ?? '',
    'layer-version-arn': version?.arn ?? '',
    version: String(version?.version ?? ''),
    'layer-version-arns': JSON.stringify(Object.fromEntries(arns)),
    'extra-versions': JSON.stringify(extraVersions(regions)),
    'content-hash': layer?.contentHash ?? '',
    'code-size': String(version?.codeSize ?? ''),
    // What is promoted was made, and is attested, by somebody else.
    ...(report.action === 'publish' && { 'zip-sha256': attestable(report) }),
    'unzipped-size': String(layer?.unzippedSize ?? ''),
    functions: functionsOutput(functionsOf(report)).text,
    report: path,
    record: recordOf(report),
  };
}

/** The record of the one region; of several, the folder that theirs are in. */
function recordOf({ regions }: Report): string {
  const [record = ''] = regions.flatMap(({ rollout }) => rollout?.record || []);
  return record !== '' && regions.length > 1 ? dirname(dirname(record)) : record;
}
