import { parseLayerVersionArn } from './arn.ts';
import { consoleHostOf } from './partition.ts';

/**
 * The page of a layer version in the AWS console.
 * @returns undefined for anything that is no layer version's ARN, and for partitions without a public console
 */
export function layerVersionUrl(arn: string): string | undefined {
  const { region = '', name, version } = parseLayerVersionArn(arn) ?? {};
  const host = consoleHostOf(region);
  if (name === undefined || host === undefined) return undefined;
  return `https://${host}/lambda/home?region=${region}#/layers/${name}/versions/${version}`;
}
