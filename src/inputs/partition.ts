import { partitionOf } from '../lambda/partition.ts';
import { Problem } from '../shared/problem.ts';

/** What of an ARN says where it is. */
interface Where {
  partition?: string;
  region?: string;
}

/**
 * @param input its name
 * @param arn as given
 * @throws Problem for an ARN of a partition that its region is not in: AWS has no such resource, and it is not guessed
 *   which of the two is meant
 */
export function refuseOddPartition(input: string, arn: string, { partition, region }: Where): void {
  if (partition === undefined || region === undefined || partition === partitionOf(region)) return;
  throw new Problem(
    `\`${input}\` holds "${arn}", an ARN of the partition ${partition}, and its region ${region} is in ${partitionOf(region)}.`,
    `Correct one of the two: an ARN of ${region} begins with \`arn:${partitionOf(region)}:\`.`,
  );
}
