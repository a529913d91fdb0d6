import type { Finding } from '../checks/finding.ts';
import { asProblem } from '../shared/failure.ts';
import type { CheckInputs } from '../inputs/check.ts';
import type { InspectedEntry } from '../layer/entry.ts';
import type { LayerSource } from '../layer/source.ts';
import { warnOfEnvironment } from './environment-warnings.ts';
import type { CheckReport } from '../report/check-report.ts';
import type { PackageList } from '../packages/components.ts';
import { refuseSbomInLayer, writeSbom } from '../packages/write-sbom.ts';

/** A check whose layer was read. */
export interface CheckRun {
  inputs: CheckInputs;
  workspace: string;
  report: CheckReport;
  /** Aborted when the job is cancelled. */
  interruption: AbortSignal;
}

interface Read {
  files: readonly InspectedEntry[];
  contentHash: string;
  source: LayerSource;
}

/**
 * Finds out what is asked about the packages in a layer: writes the bill of materials, and looks for known vulnerabilities.
 * What cannot be done is a problem, which fails the check and leaves the rest of it as it is.
 */
export async function packageFindings(looking: CheckRun, read: Read): Promise<Finding[]> {
  const { inputs, report } = looking;
  if (inputs.sbom === '' && !inputs.vulnerabilities) return [];
  const { listPackages } = await import('../packages/chunk.ts');
  const inventory = listPackages(read.files, report);
  await orTell(looking, tellSbom(looking, read, inventory), undefined);
  return orTell(looking, knownVulnerabilities(looking, inventory), []);
}

async function orTell<T>({ report, interruption }: CheckRun, work: Promise<T>, instead: T): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (interruption.aborted) throw error;
    report.problems.push(asProblem(error));
    return instead;
  }
}

async function tellSbom(looking: CheckRun, read: Read, inventory: PackageList): Promise<void> {
  const { inputs, workspace, report } = looking;
  const { sbom, layerName } = inputs;
  if (sbom === '') return;
  const { sbomText } = await import('../packages/chunk.ts');
  refuseSbomInLayer({ sbom, workspace, source: read.source });
  writeSbom(sbomText({ layerName, contentHash: read.contentHash }, inventory), { sbom, workspace });
  if (report.inside) report.inside.sbom = sbom;
}

async function knownVulnerabilities(
  { inputs, workspace, report, interruption }: CheckRun,
  inventory: PackageList,
): Promise<Finding[]> {
  const { layerName, vulnerabilities, region } = inputs;
  if (!vulnerabilities) return [];
  const { failOnSeverity: limit, ignoreFile } = vulnerabilities;
  const { readIgnoreList } = await import('../packages/chunk.ts');
  const ignoreList = ignoreFile === '' ? [] : readIgnoreList(ignoreFile, workspace);
  warnOfEnvironment(report);
  const { createRegionClient, vulnerabilityFindings } = await import('./chunk-with-aws.ts');
  const aws = await createRegionClient({ interruption, ...(region && { region }) });
  try {
    const today = report.startedAt.slice(0, 10);
    return await vulnerabilityFindings(aws, { layerName, inventory, limit, ignoreList, today, report });
  } finally {
    aws.close();
  }
}
