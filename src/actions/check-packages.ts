import type { Finding } from '../checks/finding.ts';
import type { InspectedEntry } from '../layer/entry.ts';
import type { LayerSource } from '../layer/source.ts';
import type { PackageList } from '../packages/components.ts';
import { asProblem } from '../shared/failure.ts';
import type { CheckRun } from './check-run.ts';
import { warnOfEnvironment } from './environment-warnings.ts';
import { loadPackages } from './load-packages.ts';

/** A layer that was read. */
interface InspectedLayer {
  files: readonly InspectedEntry[];
  contentHash: string;
  source: LayerSource;
}

/**
 * Lists the packages of a layer where that is asked for, writes the bill of materials, and searches for known
 * vulnerabilities. A failure is a problem in the report, which fails the check and leaves the rest of it as it is.
 */
export async function packageFindings(
  run: CheckRun,
  { files, contentHash, source }: InspectedLayer,
): Promise<Finding[]> {
  const { inputs, workspace, report } = run;
  const { layerName, sbom, vulnerabilities } = inputs;
  if (sbom === '' && !vulnerabilities) return [];
  const { listPackages, writeLayerSbom } = await loadPackages();
  const packageList = listPackages(files, report);
  const listed = { layerName, contentHash, source, sbom, workspace, packageList, report };
  await isolateFailure(run, () => writeLayerSbom(listed), undefined);
  return isolateFailure(run, () => knownVulnerabilities(run, packageList), []);
}

async function isolateFailure<T>(
  { report, interruption }: CheckRun,
  work: () => T | Promise<T>,
  fallback: T,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (interruption.aborted) throw error;
    report.problems.push(asProblem(error));
    return fallback;
  }
}

async function knownVulnerabilities(run: CheckRun, packageList: PackageList): Promise<Finding[]> {
  const { inputs, workspace, report, interruption } = run;
  const { layerName, vulnerabilities, region } = inputs;
  if (!vulnerabilities) return [];
  const { readIgnoreList } = await loadPackages();
  const ignoreList = readIgnoreList(vulnerabilities.ignoreFile, workspace);
  warnOfEnvironment(report);
  const { createRegionClient, vulnerabilityFindings } = await import('./chunk-with-aws.ts');
  const aws = await createRegionClient({ interruption, ...(region && { region }) });
  try {
    const limit = vulnerabilities.failOnSeverity;
    return await vulnerabilityFindings(aws, { layerName, packageList, limit, ignoreList, report });
  } finally {
    aws.close();
  }
}
