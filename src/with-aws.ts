/**
 * What needs the AWS SDK, to be loaded as one: the bundler makes a file of each thing that is loaded late, and puts into
 * each file all that it uses, so that two of them would hold the SDK twice.
 */
export { auditRegions } from './audit/audit-regions.js';
export { connect } from './aws/connection.js';
export { readLiveLayer } from './aws/layer-archive.js';
export { deliver } from './delivery/deliver.js';
export { promoteVersion } from './promote/promote-version.js';
export { pruneLayers } from './prune/prune-layers.js';
export { goBack } from './rollback/go-back.js';
export { judgeVulnerabilities } from './vulnerabilities/judge.js';
