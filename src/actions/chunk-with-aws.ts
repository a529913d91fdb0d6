/**
 * What publish and check need the AWS SDK for, to be loaded as one: the bundler makes a file of each thing that is loaded
 * late, and puts into each file all that it uses, so that these would hold much of it twice. The other actions load
 * their own, so that a publish does not load theirs.
 */
export { createRegionClient } from '../aws/region-client.ts';
export { readPublishedLayer } from '../packages/read-published.ts';
export { publishToRegions } from '../publish/publish.ts';
export { vulnerabilityFindings } from './vulnerability-findings.ts';
