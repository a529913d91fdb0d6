/** What lists the packages of a layer, to be loaded as one and only where that is asked for. */
export { readIgnoreList } from './vulnerability-ignore-list.ts';
export { sbomText, listPackages } from './sbom.ts';
export { describes, packageListOf } from './components.ts';
export { writeLayerSbom } from './write-layer-sbom.ts';
export { refuseSbomInLayer } from './write-sbom.ts';
