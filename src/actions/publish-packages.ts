import type { PublishInputs } from '../inputs/publish.ts';
import type { Layer } from '../layer/layer.ts';
import type { Source } from '../layer/source.ts';
import { log } from '../shared/log.ts';
import { packagesTold } from '../packages/result.ts';
import type { Report } from '../publish/result.ts';
import type { Inventory } from '../packages/components.ts';
import type { Ignored } from '../packages/vulnerability-ignore-list.ts';
import { refuseSbomInLayer, writeSbom } from '../packages/write-sbom.ts';

/** What is to be found out about the packages of a layer, before it is read. */
export interface Inside {
  /** Vulnerabilities that do not count. */
  ignoreList: Ignored[];
  /** The packages of the layer, which is looked into once, at the first call. */
  inventoryOf: (layer: Layer) => Promise<Inventory>;
}

/** Tells whether the packages are asked for whatever becomes of the layer, so that it is looked into at once. */
export function needsInventory({ sbom, submitDependencies }: PublishInputs): boolean {
  return sbom !== '' || submitDependencies;
}

/**
 * Reads the list of vulnerabilities that do not count, and refuses a place for the bill of materials that is none.
 * @returns undefined where nobody asks what is inside
 * @throws Problem naming the input
 */
export async function prepareInside(
  inputs: PublishInputs,
  { source, workspace, report }: { source: Source; workspace: string; report: Report },
): Promise<Inside | undefined> {
  const { sbom, vulnerabilities } = inputs;
  if (!needsInventory(inputs) && !vulnerabilities) return undefined;
  const { readIgnoreList, takeInventory } = await import('../packages/chunk.ts');
  if (sbom !== '') refuseSbomInLayer({ sbom, workspace, source });
  const ignoreFile = vulnerabilities?.ignoreFile ?? '';
  let inventory: Promise<Inventory> | undefined;
  const take = async (layer: Layer) => takeInventory(await layer.inspect(), report);
  return {
    ignoreList: ignoreFile === '' ? [] : readIgnoreList(ignoreFile, workspace),
    inventoryOf: (layer) => (inventory ??= take(layer)),
  };
}

/**
 * Writes the bill of materials where one is asked for, before anything is written to AWS.
 * @throws Problem where it cannot be written
 */
export async function tellInside(
  inside: Inside,
  layer: Layer,
  { inputs, workspace, report }: { inputs: PublishInputs; workspace: string; report: Report },
): Promise<void> {
  const { sbom, layerName } = inputs;
  if (!needsInventory(inputs)) return;
  const inventory = await inside.inventoryOf(layer);
  if (sbom === '') return;
  const { sbomText } = await import('../packages/chunk.ts');
  writeSbom(sbomText({ layerName, contentHash: layer.contentHash }, inventory), { sbom, workspace });
  if (report.inside) report.inside.sbom = sbom;
}

/** A layer whose packages are to be told to GitHub, after everything else has gone well. */
interface Submission {
  inside: Inside;
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
export async function submitInside({ inside, layer, inputs, report, place }: Submission): Promise<void> {
  const { layerName, token, dryRun } = inputs;
  const { components } = await inside.inventoryOf(layer);
  if (dryRun) {
    const step = `Submit ${packagesTold(components.length)} to GitHub's dependency graph`;
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
