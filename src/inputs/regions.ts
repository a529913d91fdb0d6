import { REGION_NAME } from '../lambda/arn.ts';
import { Problem } from '../shared/problem.ts';
import { list } from './read.ts';
import { regionOfEnvironment } from './region.ts';

/**
 * In the order given; where none is, that of AWS_REGION or AWS_DEFAULT_REGION; else the profile's is asked for.
 * @throws Problem for what is no region, or for regions that no credentials hold in together
 */
export function readRegions(): string[] {
  const regions = list('regions');
  for (const region of regions) {
    if (REGION_NAME.test(region)) continue;
    throw new Problem(
      `\`regions\` holds "${region}", which is not a region's name.`,
      'For instance `regions: eu-central-1, us-east-1`.',
    );
  }
  refusePartitions(regions);
  const configured = regions.length === 0 && regionOfEnvironment();
  return configured ? [configured] : regions;
}

/** China and GovCloud have accounts of their own, so no credentials hold there and elsewhere. */
function refusePartitions(regions: readonly string[]): void {
  const apart = (region: string) => /^(cn|us-gov|us-iso[a-z]?|eu-isoe|eusc)-/.exec(region)?.[1] ?? '';
  const [first = ''] = regions;
  const other = regions.find((region) => apart(region) !== apart(first));
  if (other === undefined) return;
  throw new Problem(
    `\`regions\` holds "${first}" and "${other}", which are in different partitions of AWS, and no credentials hold in both.`,
    'Take a job of its own for each partition.',
  );
}
