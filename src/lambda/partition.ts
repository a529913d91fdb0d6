interface Partition {
  name: string;
  /** Where the names of its hosts end. */
  dnsSuffix: string;
  /** The host of its console that everyone can reach, after the region; undefined where there is none. */
  console?: string;
}

const COMMERCIAL: Partition = {
  ...{ name: 'aws', dnsSuffix: 'amazonaws.com' },
  console: 'console.aws.amazon.com',
};

/**
 * The other partitions, by how the names of their regions begin. Source: the SDK's own partitions table; of the consoles,
 * the pages "AWS Management Console" of the AWS China and the AWS GovCloud (US) user guides (2026-11).
 */
const PARTITIONS: [prefix: string, partition: Partition][] = [
  ['cn-', { name: 'aws-cn', dnsSuffix: 'amazonaws.com.cn', console: 'console.amazonaws.cn' }],
  ['us-gov-', { name: 'aws-us-gov', dnsSuffix: 'amazonaws.com', console: 'console.amazonaws-us-gov.com' }],
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

/** The host of the console for a region, e.g. `eu-central-1.console.aws.amazon.com`; undefined where none is public. */
export function consoleHostOf(region: string): string | undefined {
  const host = partitionIn(region).console;
  return host && `${region}.${host}`;
}

/** Where the names of AWS's hosts in a region end: `amazonaws.com`, `amazonaws.com.cn`, …. */
export function dnsSuffixOf(region: string): string {
  return partitionIn(region).dnsSuffix;
}

function partitionIn(region: string): Partition {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? COMMERCIAL;
}
