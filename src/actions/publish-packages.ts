import type { PublishInputs } from '../inputs/publish.ts';
import type { Layer } from '../layer/layer.ts';
import type { LayerSource } from '../layer/source.ts';
import { log } from '../shared/log.ts';
import { packageCountText } from '../packages/result.ts';
import type { Report } from '../publish/result.ts';
import type { PackageList } from '../packages/components.ts';
import type { IgnoredVulnerability } from '../packages/vulnerability-ignore-list.ts';
import { refuseSbomInLayer, writeSbom } from '../packages/write-sbom.ts';

/** What is to be found out about the packages of a layer, before it is read. */
export interface PreparedPackages {
  /** Vulnerabilities that do not count. */
  ignoreList: IgnoredVulnerability[];
  /** The packages of the layer, which is looked into once, at the first call. */
  inventoryOf: (layer: Layer) => Promise<PackageList>;
}

/** Tells whether the packages are asked for whatever becomes of the layer, so that it is looked into at once. */
export function needsPackageList({ sbom, submitDependencies }: PublishInputs): boolean {
  return sbom !== '' || submitDependencies;
}

/**
 * Reads the list of vulnerabilities that do not count, and refuses a place for the bill of materials that is none.
 * @returns undefined where nobody asks what is inside
 * @throws Problem naming the input
 */
export async function preparePackages(
  inputs: PublishInputs,
  { source, workspace, report }: { source: LayerSource; workspace: string; report: Report },
): Promise<PreparedPackages | undefined> {
  const { sbom, vulnerabilities } = inputs;
  if (!needsPackageList(inputs) && !vulnerabilities) return undefined;
  const { readIgnoreList, listPackages } = await import('../packages/chunk.ts');
  if (sbom !== '') refuseSbomInLayer({ sbom, workspace, source });
  const ignoreFile = vulnerabilities?.ignoreFile ?? '';
  let inventory: Promise<PackageList> | undefined;
  const take = async (layer: Layer) => listPackages(await layer.inspect(), report);
  return {
    ignoreList: ignoreFile === '' ? [] : readIgnoreList(ignoreFile, workspace),
    inventoryOf: (layer) => (inventory ??= take(layer)),
  };
}

/**
 * Writes the bill of materials where one is asked for, before anything is written to AWS.
 * @throws Problem where it cannot be written
 */
export async function writeSbomFile(
  inside: PreparedPackages,
  layer: Layer,
  { inputs, workspace, report }: { inputs: PublishInputs; workspace: string; report: Report },
): Promise<void> {
  const { sbom, layerName } = inputs;
  if (!needsPackageList(inputs)) return;
  const inventory = await inside.inventoryOf(layer);
  if (sbom === '') return;
  const { sbomText } = await import('../packages/chunk.ts');
  writeSbom(sbomText({ layerName, contentHash: layer.contentHash }, inventory), { sbom, workspace });
  if (report.inside) report.inside.sbom = sbom;
}

/** A layer whose packages are to be told to GitHub, after everything else has gone well. */
interface Submission {
  inside: PreparedPackages;
  layer: Layer;
  inputs: PublishInputs;
  report: Report;
  /** The layer's folder or archive below the workspace; absent where it is elsewhere. */
  place?: string;
}

/**
 * Submits the packages to GitHub's dependency graph; a dry run says that it would.
 * @throws Problem where GitHub refuses, or cannot be reached
 */
export async function submitPackages({ inside, layer, inputs, report, place }: Submission): Promise<void> {
  const { layerName, token, dryRun } = inputs;
  const { components } = await inside.inventoryOf(layer);
  if (dryRun) {
    const step = `Submit ${packageCountText(components.length)} to GitHub's dependency graph`;
    log.info(step);
    report.plan.push(step);
    return;
  }
  const { submitDependencies } = await import('../github/submit-dependencies.ts');
  await log.group("Submitting to GitHub's dependency graph", () =>
    submitDependencies({ layerName, components, token, ...(place !== undefined && { place }) }),
  );
  if (report.inside) report.inside.submitted = true;
}
