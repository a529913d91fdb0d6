/**
 * The actions that read no layer's folder, to be loaded as one: the bundler puts what some actions share and others do
 * not into files of their own, one for each set of them, which hold much of it twice.
 */
export { audit } from './audit/index.js';
export { promote } from './promote/index.js';
export { prune } from './prune/index.js';
export { rollback } from './rollback/index.js';
