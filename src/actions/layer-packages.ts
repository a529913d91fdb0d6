import type { PublishInputs } from '../inputs/publish.ts';
import type { Layer } from '../layer/layer.ts';
import type { LayerSource } from '../layer/source.ts';
import type { PackageList } from '../packages/components.ts';
import type { IgnoredVulnerability } from '../packages/vulnerability-ignore-list.ts';
import type { Report } from '../publish/result.ts';
import { loadPackages } from './load-packages.ts';

/** The packages of a layer that is not read yet. */
export interface LayerPackages {
  /** Vulnerabilities that do not count. */
  ignoreList: IgnoredVulnerability[];
  /** Lists the packages; the layer is inspected once, at the first call. */
  list: (layer: Layer) => Promise<PackageList>;
}

/** Tells whether the packages are asked for even of an unchanged layer, so that its files are inspected while they are read. */
export function needsPackageList({ sbom, submitDependencies }: PublishInputs): boolean {
  return sbom !== '' || submitDependencies;
}

/**
 * Reads the list of vulnerabilities that do not count, and refuses a bill of materials in the layer's own folder.
 * @throws Problem naming the input
 */
export async function preparePackages(
  inputs: PublishInputs,
  { source, workspace, report }: { source: LayerSource | undefined; workspace: string; report: Report },
): Promise<LayerPackages> {
  const { sbom, vulnerabilities } = inputs;
  let packageList: Promise<PackageList> | undefined;
  const listOnce = async (layer: Layer) => {
    const { listPackages } = await loadPackages();
    return listPackages(await layer.inspect(), report);
  };
  const list = (layer: Layer) => (packageList ??= listOnce(layer));
  if (!needsPackageList(inputs) && !vulnerabilities) return { ignoreList: [], list };
  const { readIgnoreList, refuseSbomInLayer } = await loadPackages();
  if (sbom !== '') refuseSbomInLayer({ sbom, workspace, source });
  return { ignoreList: readIgnoreList(vulnerabilities?.ignoreFile ?? '', workspace), list };
}
