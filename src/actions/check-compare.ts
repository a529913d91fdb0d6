import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareWithBase, compareWithVersion, wouldPublish } from '../packages/compare-with.ts';
import type { CurrentLayer } from '../packages/compare-with.ts';
import type { Comparison } from '../packages/comparison.ts';
import type { ConfigurationComparison } from '../packages/compare-configuration.ts';
import type { CompareWith } from '../inputs/check.ts';
import { readLayer } from '../layer/layer.ts';
import type { Layer } from '../layer/layer.ts';
import { log } from '../shared/log.ts';
import { Problem } from '../shared/problem.ts';
import type { CheckRun } from './check-run.ts';
import { warnOfEnvironment } from './environment-warnings.ts';
import { completeSource, prepareSource } from './layer-source.ts';
import type { CheckReport } from '../report/check-report.ts';
import { configurationLine } from '../report/configuration-table.ts';
import { formatCount } from '../shared/format.ts';

/**
 * Compares the layer with what is live or with the base. What cannot be compared is a warning: the rest of the check
 * is worth having without it.
 */
export async function compareLayer(
  run: CheckRun,
  current: CurrentLayer,
  compareWith: CompareWith,
): Promise<void> {
  try {
    if (compareWith.kind === 'base') await withBase(run, current, compareWith.path);
    else await withLive(run, current, compareWith);
  } catch (error) {
    if (run.interruption.aborted || !(error instanceof Problem)) throw error;
    warn(run.report, error);
  }
}

/** @throws Problem where `base-path` is no folder: a step that was to make it did not */
export function refuseMissingBase(base: string, workspace: string): void {
  if (statSync(resolve(workspace, base), { throwIfNoEntry: false })?.isDirectory()) return;
  throw new Problem(
    `There is no folder at \`base-path\` ("${base}") in ${workspace}.`,
    `Check out the base of the pull request there in a step before this one, with \`path: ${base}\`; see docs/comparing.md of publish-layer.`,
  );
}

function warn(report: CheckReport, { message }: Problem): void {
  log.warning(message);
  report.warnings.push(message);
}

async function withBase(run: CheckRun, current: CurrentLayer, base: string) {
  const { inputs, report } = run;
  const before = await readBase(run, base);
  const layer = before && { files: await before.inspect(), contentHash: before.contentHash };
  const path = `${base}/${inputs.path || (inputs.build?.dependencies ?? '')}`;
  record(report, compareWithBase({ path, ...(layer && { layer }) }, current));
}

/** Reads the layer of the base, whose packages are installed too; undefined where the base has none. */
async function readBase(run: CheckRun, base: string): Promise<Layer | undefined> {
  const { inputs, workers, folder } = run;
  const workspace = resolve(run.workspace, base);
  const named = [inputs.path, inputs.build?.dependencies].filter((place) => place);
  if (!named.some((place = '') => existsSync(resolve(workspace, place)))) return undefined;
  const scratch = join(folder, 'base');
  mkdirSync(scratch);
  const there = { ...run, workspace, folder: scratch, report: {} };
  const { source } = await completeSource(there, await prepareSource(there));
  return readLayer(source, { ...inputs, workers, lenient: true, inspect: true });
}

async function withLive(
  { inputs, report, interruption }: CheckRun,
  current: CurrentLayer,
  compareWith: Exclude<CompareWith, { kind: 'base' }>,
) {
  // Only this way of comparing needs the AWS SDK.
  warnOfEnvironment(report);
  const { createRegionClient, readPublishedLayer } = await import('./chunk-with-aws.ts');
  const aws = await createRegionClient({ interruption, ...(inputs.region && { region: inputs.region }) });
  try {
    const arn = compareWith.kind === 'version' ? { arn: compareWith.arn } : {};
    const options = { layerName: inputs.layerName, ...arn, current: current.files };
    const live = await readPublishedLayer(aws, options);
    // What a publish is decided by is the newest version, which a version named by its ARN need not be.
    const isLatest = compareWith.kind === 'latest';
    if (isLatest) report.wouldPublish = wouldPublish(live, current.contentHash) ? 'true' : 'false';
    if (live?.files instanceof Problem) throw live.files;
    record(report, compareWithVersion(live && { ...live, files: live.files }, current), report.wouldPublish);
  } finally {
    aws.close();
  }
}

function record(
  report: CheckReport,
  comparison: Comparison,
  wouldPublish: CheckReport['wouldPublish'] = comparison.identical ? 'false' : 'true',
): void {
  report.comparison = comparison;
  report.wouldPublish = wouldPublish;
  const { added, removed, changed } = comparison.files;
  log.info(
    comparison.isNew
      ? 'There is nothing to compare with yet: the layer is new'
      : `${formatCount(added)} files added, ${formatCount(removed)} removed, ${formatCount(changed)} changed`,
  );
  if (comparison.configuration) logKeys(comparison.configuration);
}

/** Keys that the log names; the summary and the report have more. */
const KEYS_IN_LOG = 20;

function logKeys(configuration: ConfigurationComparison): void {
  const { onlyHere, onlyThere } = configuration;
  log.info(`Configuration: ${configurationLine(configuration)}`);
  for (const [where, places] of [
    ['here', onlyHere],
    ['there', onlyThere],
  ] as const)
    for (const { file, key } of places.slice(0, KEYS_IN_LOG)) log.info(`Only ${where}: ${key} in ${file}`);
}
