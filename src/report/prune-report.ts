import type { PrunedVersion, PruneReport } from '../account/prune/result.ts';
import { cutWarning, outputList } from './output-list.ts';
import type { OutputList } from './output-list.ts';

export function startPruneReport(): PruneReport {
  return {
    schema: 1,
    action: 'prune',
    layers: [],
    dryRun: true,
    outcome: 'failed',
    startedAt: new Date().toISOString(),
    finishedAt: '',
    plan: [],
    regions: [],
    freedBytes: 0,
    warnings: [],
    problems: [],
  };
}

/** Settles what became of the prune, and warns where an output cannot hold all versions. */
export function finishPruneReport(report: PruneReport): PruneReport {
  const { warnings } = report;
  const [deleted, kept] = [prunedVersions(report, isDeletedOrPlanned), prunedVersions(report, isKept)];
  return {
    ...report,
    outcome: outcomeOf(report),
    finishedAt: new Date().toISOString(),
    freedBytes: deleted.reduce((sum, { codeSize = 0 }) => sum + codeSize, 0),
    warnings: [
      ...warnings,
      ...cutWarning('deleted', deletedOutput(report).shown, deleted.length),
      ...cutWarning('kept', keptOutput(report).shown, kept.length),
    ],
  };
}

function outcomeOf(report: PruneReport): PruneReport['outcome'] {
  if (report.problems.length > 0) return 'failed';
  if (report.dryRun) return 'planned';
  return prunedVersions(report, isDeletedOrPlanned).length > 0 ? 'pruned' : 'unchanged';
}

/** A version with its region. */
export type PlacedVersion = PrunedVersion & { region: string };

/** The versions of all regions that a question is answered with yes for. */
export function prunedVersions(
  { regions }: Pick<PruneReport, 'regions'>,
  isAsked: (version: PrunedVersion) => boolean = () => true,
): PlacedVersion[] {
  return regions.flatMap(({ region, versions }) =>
    versions.filter(isAsked).map((version) => ({ ...version, region })),
  );
}

/** Of a dry run, those that would be. */
export function isDeletedOrPlanned({ status }: PrunedVersion): boolean {
  return status === 'deleted' || status === 'planned';
}

/** Those that are still there, for whatever reason. */
export function isKept({ status }: PrunedVersion): boolean {
  return status === 'kept' || status === 'failed' || status === 'not-reached';
}

/**
 * The action's outputs; each has a value whatever happened.
 * @param path of the JSON report
 */
export function pruneOutputs(report: PruneReport, path: string): Record<string, string> {
  return {
    deleted: deletedOutput(report).text,
    kept: keptOutput(report).text,
    'versions-deleted': String(prunedVersions(report, isDeletedOrPlanned).length),
    'versions-kept': String(prunedVersions(report, isKept).length),
    'freed-bytes': String(report.freedBytes),
    report: path,
  };
}

/** UTF-16 code units of one output: two of them are 800 kB of what GitHub takes. */
const MAX_LENGTH = 200_000;

function deletedOutput(report: PruneReport): OutputList {
  const items = prunedVersions(report, isDeletedOrPlanned).map(
    ({ region, layer, version, arn, codeSize }) => ({
      region,
      layer,
      version,
      arn,
      bytes: codeSize,
    }),
  );
  return outputList(items, MAX_LENGTH);
}

function keptOutput(report: PruneReport): OutputList {
  const items = prunedVersions(report, isKept).map(({ region, layer, version, arn, status, ...why }) => {
    const { reason = status, detail } = why;
    return { region, layer, version, arn, reason, ...(detail !== undefined && { detail }) };
  });
  return outputList(items, MAX_LENGTH);
}
