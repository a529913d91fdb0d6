interface Partition {
  name: string;
  /** Where the names of its hosts end. */
  dnsSuffix: string;
}

const COMMERCIAL: Partition = { name: 'aws', dnsSuffix: 'amazonaws.com' };

/** The other partitions, by how the names of their regions begin. Source: the SDK's own partitions table. */
const PARTITIONS: [prefix: string, partition: Partition][] = [
  ['cn-', { name: 'aws-cn', dnsSuffix: 'amazonaws.com.cn' }],
  ['us-gov-', { name: 'aws-us-gov', dnsSuffix: 'amazonaws.com' }],
  ['us-iso-', { name: 'aws-iso', dnsSuffix: 'c2s.ic.gov' }],
  ['us-isob-', { name: 'aws-iso-b', dnsSuffix: 'sc2s.sgov.gov' }],
  ['us-isof-', { name: 'aws-iso-f', dnsSuffix: 'csp.hci.ic.gov' }],
  ['eu-isoe-', { name: 'aws-iso-e', dnsSuffix: 'cloud.adc-e.uk' }],
  ['eusc-', { name: 'aws-eusc', dnsSuffix: 'amazonaws.eu' }],
];

/** The partition of a region, the second part of every ARN there: `aws`, `aws-cn`, `aws-us-gov`, …. */
export function partitionOf(region: string): string {
  return partitionIn(region).name;
}

/** Where the names of AWS's hosts in a region end: `amazonaws.com`, `amazonaws.com.cn`, …. */
export function dnsSuffixOf(region: string): string {
  return partitionIn(region).dnsSuffix;
}

function partitionIn(region: string): Partition {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? COMMERCIAL;
}
