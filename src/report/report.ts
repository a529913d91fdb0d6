import { dirname } from 'node:path';
import { arnTables } from './arn-tables.ts';
import type { Report } from '../publish/result.ts';
import { functionCounts, functionsOutput } from './functions-output.ts';
import { attestableDigest } from './attestable.ts';
import { extraVersions } from '../publish/extra-versions.ts';
import { layerVersionUrl } from '../lambda/console-url.ts';
import { cutWarning } from './output-list.ts';
import { functionsOf, hasPublished } from '../publish/result.ts';

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
  const arns = regions.flatMap((region) =>
    region.version ? [[region.region, region.version.arn] as const] : [],
  );
  return {
    published: String(hasPublished(report)),
    'layer-arn': version?.layerArn ?? '',
    'layer-version-arn': version?.arn ?? '',
    version: String(version?.version ?? ''),
    'console-url': layerVersionUrl(version?.arn ?? '') ?? '',
    'layer-version-arns': JSON.stringify(Object.fromEntries(arns)),
    'extra-versions': JSON.stringify(extraVersions(regions)),
    'content-hash': layer?.contentHash ?? '',
    'code-size': String(version?.codeSize ?? ''),
    // What is promoted was made, and is attested, by somebody else.
    ...(report.action === 'publish' && { 'zip-sha256': attestableDigest(report) }),
    'unzipped-size': String(layer?.unzippedSize ?? ''),
    functions: functionsOutput(functionsOf(report)).text,
    ...functionCounts(functionsOf(report)),
    report: path,
    record: recordOf(report),
  };
}

/** The record of the one region; of several, the folder that theirs are in. */
function recordOf({ regions }: Report): string {
  const [record = ''] = regions.flatMap(({ rollout }) => rollout?.record || []);
  return record !== '' && regions.length > 1 ? dirname(dirname(record)) : record;
}
