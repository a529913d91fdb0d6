/** What lists the packages of a layer, to be loaded as one and only where that is asked for. */
export { readIgnoreList } from './vulnerability-ignore-list.ts';
export { sbomText, takeInventory } from './sbom.ts';
export { describes, inventoryOf } from './components.ts';
