/**
 * The actions that read no layer's folder, to be loaded as one: the bundler puts what some actions share and others do
 * not into files of their own, one for each set of them, which hold much of it twice.
 */
export { attach } from './attach.ts';
export { audit } from './audit.ts';
export { promote } from './promote.ts';
export { prune } from './prune.ts';
export { rollback } from './rollback.ts';
