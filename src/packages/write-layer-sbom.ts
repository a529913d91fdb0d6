import type { PackageList } from './components.ts';
import type { SbomSubject } from './cyclonedx.ts';
import { sbomText } from './sbom.ts';
import type { PackagesTarget } from './sbom.ts';
import { refuseSbomInLayer, writeSbom } from './write-sbom.ts';
import type { Destination } from './write-sbom.ts';

/** A layer whose packages are known; `report` gets where its bill of materials is. */
export interface SbomLayer extends Destination, SbomSubject {
  packageList: PackageList;
  report: PackagesTarget;
}

/**
 * Writes the bill of materials of an action's layer, unless `sbom` is ''.
 * @throws Problem where it cannot be written, or would be a part of the layer
 */
export function writeLayerSbom(layer: SbomLayer): void {
  const { sbom, packageList, report } = layer;
  if (sbom === '') return;
  refuseSbomInLayer(layer);
  writeSbom(sbomText(layer, packageList), layer);
  if (report.inside) report.inside.sbom = sbom;
}
