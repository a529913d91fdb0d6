/** What lists the packages of a layer, to be loaded as one and only where that is asked for. */
export { readIgnoreList } from '../vulnerabilities/ignore-list.js';
export { sbomText, takeInventory } from './look-inside.js';
export { describes, inventoryOf } from './inventory.js';
