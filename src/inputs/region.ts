import { REGION_NAME } from '../lambda/arn.ts';
import { Problem } from '../shared/problem.ts';

/** The region of AWS_REGION or AWS_DEFAULT_REGION, as the SDK would take it. */
export function regionOfEnvironment(): string | undefined {
  const name = ['AWS_REGION', 'AWS_DEFAULT_REGION'].find((one) => process.env[one]);
  const region = name && process.env[name];
  if (!region || REGION_NAME.test(region)) return region;
  throw new Problem(
    `The region "${region}" of ${name} is not a region's name.`,
    `For instance \`${name}: eu-central-1\`.`,
  );
}
